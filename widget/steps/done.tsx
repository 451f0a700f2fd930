// What happens now, as true as the hour: when it is read, by whom, and who else can help.
import { choose } from '../../shared/services/choose.ts';
import { SERVICES } from '../../shared/services/nottingham/services.ts';
import type { Service } from '../../shared/services/service.ts';
import { isAdult } from '../flow/answers.ts';
import { Emergency } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { dateIn, timeIn } from '../parts/time.ts';
import { useWords } from '../parts/words.ts';
import type { StepProps } from './step.ts';

function Ways({ phone, text, url }: Service) {
  const t = useWords();
  return (
    <span class="ways">
      {phone && (
        <a href={`tel:${phone.replaceAll(' ', '')}`}>{t('part.call', { number: phone })}</a>
      )}
      {text && (
        <a href={`sms:${text.to}`}>
          {text.word
            ? t('part.text', { word: text.word, number: text.to })
            : t('part.textOnly', { number: text.to })}
        </a>
      )}
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {new URL(url).hostname.replace(/^www\./, '')}
        </a>
      )}
    </span>
  );
}

function Signposts({ state }: Pick<StepProps, 'state'>) {
  const t = useWords();
  const audience = isAdult(state.answers) ? 'adult' : 'child';
  const services = choose(SERVICES, { audience, worries: state.answers.worries });
  return (
    <ul class="contacts">
      {services.map((service) => (
        <li key={service.id} class="contact signpost">
          <span>
            <strong>{service.name}</strong>
            <small>{service.description}</small>
            <small>
              {t('done.checked', { date: dateIn(state.language, service.assuredDate) })}
            </small>
          </span>
          <Ways {...service} />
        </li>
      ))}
    </ul>
  );
}

export function Done({ state, hour, dispatch, hasCode }: StepProps & { hasCode: boolean }) {
  const t = useWords();
  const { receipt } = state;
  const time = timeIn(state.language, hour.timeZone, receipt?.nextLook ?? 0);
  return (
    <Page
      onHelp={() => dispatch({ type: 'help' })}
      action={
        <button type="button" class="main only-framed" data-do="close">
          {t('done.finish')}
        </button>
      }
    >
      <Heading>{t('done.title')}</Heading>
      <p class="why">{t('done.sent')}</p>
      <ol class="steps">
        <li>{receipt?.teamOpen ? t('done.open') : t('done.closed', { time })}</li>
        <li>{t('done.decide')}</li>
        <li>{t('done.told')}</li>
        {hasCode && <li>{t('done.answer')}</li>}
      </ol>
      {hasCode && (
        <button type="button" class="quiet skip" onClick={() => dispatch({ type: 'show-code' })}>
          {t('done.showCode')}
        </button>
      )}
      <div class="lamplight">
        <p>{t('done.urgent')}</p>
        <Emergency />
      </div>
      <h2>{t('done.signposts')}</h2>
      <Signposts state={state} />
    </Page>
  );
}
