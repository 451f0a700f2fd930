// What happens now, as true as the hour: when it is read, by whom, and who else can help.

import { timeIn } from '../../shared/i18n/times.ts';
import { choose, crisis } from '../../shared/services/choose.ts';
import { servicesOf } from '../../shared/services/index.ts';
import { audienceOf } from '../../shared/services/need.ts';
import type { Service } from '../../shared/services/service.ts';
import { toldOf } from '../flow/answers.ts';
import { Feeling } from '../mailbox/feeling.tsx';
import type { Write } from '../mailbox/letter.ts';
import { Emergency } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { Signposts } from '../parts/signpost.tsx';
import { useWords } from '../parts/words.ts';
import type { StepProps } from './step.ts';

function ways({ answers }: StepProps['state'], hour: StepProps['hour']): Service[] {
  const { reporter, age, area, worries, safe, tapped, details } = answers;
  const services = servicesOf(hour.partnership);
  const clock = { timeZone: hour.timeZone, holidays: hour.holidays };
  const audience = audienceOf(reporter);
  const chosen = choose(services, {
    audience,
    age,
    area,
    worries,
    signs: [...tapped, ...details],
    safe,
    at: Date.now(),
    clock,
  });
  // What was heard in the words is forgotten by now: a line for despair stays for every child, as on the help screen.
  if (audience !== 'child' || chosen.some((service) => service.worries.includes('SHS')))
    return chosen;
  return [...chosen.slice(0, 2), ...crisis(services, Date.now(), clock).slice(0, 1)];
}

type Props = StepProps & { hasCode: boolean; write: Write | null };

export function Done({ state, hour, dispatch, hasCode, write }: Props) {
  const t = useWords();
  const { receipt } = state;
  const told = toldOf(state.answers);
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
        <li>
          {t(`done.decide.${told}`)}
          {told !== 'place' && ` ${t('done.police')}`}
        </li>
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
      <ul class="contacts">
        <Signposts services={ways(state, hour)} hour={hour} />
      </ul>
      <p class="small">{t('part.phoneLog')}</p>
      {write && <Feeling about="sending" write={write} />}
    </Page>
  );
}
