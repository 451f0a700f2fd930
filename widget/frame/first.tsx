// The first screen, rendered by the build and complete without script. The worker fills the slots.
import { directionOf, LANGUAGE_CODES, LANGUAGES } from '../../shared/i18n/languages.ts';
import { READERS } from '../../shared/i18n/readers.ts';
import { Childline, Emergency } from '../parts/contact.tsx';
import { Page } from '../parts/page.tsx';
import { Say } from '../parts/say.tsx';
import { useWords } from '../parts/words.ts';

const LIMITS = ['limitFind', 'limitSaved']; // what Leave cannot do is at the page's end
const ONLY_WITH_SCRIPT = ['limitSaved'];

/** Each language in its own name: whoever cannot read this page must still find theirs. */
function Languages({ current }: { current: string }) {
  const t = useWords();
  return (
    <nav class="languages" aria-label={t('first.language')}>
      {LANGUAGE_CODES.map((code) => (
        <a
          key={code}
          href={`?lang=${code}`}
          lang={code}
          hrefLang={code}
          dir={directionOf(code)}
          data-language={code}
          aria-current={code === current ? 'true' : undefined}
        >
          {LANGUAGES[code].name}
        </a>
      ))}
    </nav>
  );
}

/** One tap chooses the wording; it can be changed on every screen. */
function Readers() {
  const t = useWords();
  return (
    <fieldset class="readers needs-script">
      <legend>{t('first.readerTitle')}</legend>
      {READERS.map((reader) => (
        <button
          key={reader}
          type="button"
          data-choose={reader}
          aria-pressed={reader === 'teen' ? 'true' : 'false'}
        >
          {t(`first.reader.${reader}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Who reads, when, and whom to call. */
function Teams() {
  const t = useWords();
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{t('first.whoTitle')}</h2>
      <p>
        <Say k="first.who" />
      </p>
      <p data-when="open">
        <Say k="first.open" />
      </p>
      <div data-when="closed">
        <p>
          <Say k="first.closed" /> <strong data-slot="next-look" />
        </p>
        <p>
          <Say k="first.closedCall" />
        </p>
      </div>
      <h3>{t('first.teams')}</h3>
      <p class="small">{t('first.teamsNote')}</p>
      <ul class="contacts teams" data-slot="teams" />
    </section>
  );
}

/** `laterStyles` come after what is seen first, so that it is painted before they are read. */
export function First({ language, laterStyles }: { language: string; laterStyles: string }) {
  const t = useWords();
  return (
    <Page
      call
      action={
        <button type="button" class="main needs-script" data-do="report">
          {t('first.start')}
        </button>
      }
    >
      <Languages current={language} />
      <Readers />
      <h1 tabIndex={-1}>
        <Say k="first.title" />
      </h1>
      <p class="why">
        <Say k="first.lead" />
      </p>
      <p class="promise">
        <strong>{t('first.nameless')}</strong> <Say k="first.limitDanger" />
      </p>
      <p
        id="opening"
        role="status"
        class="small"
        data-loading={t('first.loading')}
        data-failed={t('first.failed')}
      />
      <div class="five needs-script">
        <button type="button" class="second" data-do="mailbox">
          {t('first.five')}
        </button>
        <button type="button" class="quiet only-framed" data-do="close">
          {t('part.close')}
        </button>
      </div>
      <p class="no-script problem">
        <Say k="first.noScript" />
      </p>
      <style dangerouslySetInnerHTML={{ __html: laterStyles }} />
      <section class="lamplight" aria-labelledby="danger">
        <h2 id="danger">{t('emergency.title')}</h2>
        <Emergency />
      </section>
      <ul class="contacts">
        <Childline />
      </ul>
      <div class="more needs-script">
        <button type="button" class="second" data-do="support">
          {t('first.find')}
        </button>
        <button type="button" class="second" data-do="privacy">
          {t('view.privacy')}
        </button>
      </div>
      <section aria-labelledby="limits">
        <h2 id="limits">{t('first.limitsTitle')}</h2>
        <ul class="limits">
          {LIMITS.map((limit) => (
            <li key={limit} class={ONLY_WITH_SCRIPT.includes(limit) ? 'needs-script' : undefined}>
              <Say k={`first.${limit}`} />
            </li>
          ))}
        </ul>
      </section>
      <Teams />
      <p class="small">{t('part.phoneLog')}</p>
    </Page>
  );
}
