// Help in danger, on the device, before anything is sent. It never blocks the way on.
import { crisis } from '../../shared/services/choose.ts';
import { servicesOf } from '../../shared/services/index.ts';
import type { Service } from '../../shared/services/service.ts';
import { isAdult, subjectOf } from '../flow/answers.ts';
import { teamsToCall } from '../flow/receiver.ts';
import { Childline, Emergency, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { Signposts } from '../parts/signpost.tsx';
import { useWords } from '../parts/words.ts';
import type { StepProps } from './step.ts';

/** Always shown, so that showing them says nothing of what was tapped or written. */
function crisisLines({ partnership, timeZone, holidays }: StepProps['hour']): Service[] {
  const services = servicesOf(partnership);
  const away = services.find(({ worries }) => worries.includes('MIS'));
  return [...(away ? [away] : []), ...crisis(services, Date.now(), { timeZone, holidays })];
}

export function Help({ state, hour, dispatch }: StepProps) {
  const t = useWords();
  const kind = state.helpKind;
  const adult = isAdult(state.answers);
  const here = !adult || subjectOf(state.answers) === 'self'; // the one in danger may be the one who reads
  const remove = servicesOf(hour.partnership).filter(({ id }) => id === 'report-remove');
  const lines = [...(kind === 'pictures' ? remove : []), ...crisisLines(hour)];
  return (
    <Page
      action={
        <button type="button" class="main" onClick={() => dispatch({ type: 'keep-going' })}>
          {t(state.receipt ? 'help.goBack' : 'help.goOn')}
        </button>
      }
    >
      <div class="lamplight">
        <Heading>{t(`help.title.${kind}`)}</Heading>
        <p>{t(`help.lead.${kind}`)}</p>
        <p>{t(state.receipt ? 'help.after' : 'help.notSent')}</p>
        <Emergency />
      </div>
      <ul class="contacts">
        {!adult && <Childline />}
        <Teams teams={teamsToCall(hour, state.answers.area)} />
        <Signposts services={lines} hour={hour} />
        {adult && <Childline />}
      </ul>
      {here && <p class="small">{t('help.place')}</p>}
      <p class="small">{t('part.phoneLog')}</p>
    </Page>
  );
}
