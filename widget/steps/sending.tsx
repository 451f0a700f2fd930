// On its way, not gone yet, or stopped: the key could not be trusted, or this browser cannot seal.
import { teamsToCall } from '../flow/receiver.ts';
import { Childline, Emergency, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { StepProps } from './step.ts';

export function Sending() {
  const t = useWords();
  return (
    <Page>
      <div class="waiting" role="status">
        <Heading>{t('sending.title')}</Heading>
        <p>{t('sending.note')}</p>
        <span class="breath" aria-hidden="true" />
      </div>
    </Page>
  );
}

function Phones({ state, hour }: Pick<StepProps, 'state' | 'hour'>) {
  const t = useWords();
  return (
    <>
      <ul class="contacts">
        <Teams teams={teamsToCall(hour, state.answers.area)} />
        <Childline />
      </ul>
      <div class="lamplight">
        <Emergency />
      </div>
      <p class="small">{t('part.phoneLog')}</p>
    </>
  );
}

export function Stuck({ state, hour, dispatch }: StepProps) {
  const t = useWords();
  return (
    <Page
      onBack={() => dispatch({ type: 'back' })}
      action={
        <button type="button" class="main" onClick={() => dispatch({ type: 'send' })}>
          {t('stuck.again')}
        </button>
      }
    >
      <Heading>{t('stuck.title')}</Heading>
      <p class="why">{t('stuck.lead')}</p>
      <p>{t('stuck.call')}</p>
      <Phones state={state} hour={hour} />
    </Page>
  );
}

export function Untrusted({ state, hour }: StepProps) {
  const t = useWords();
  return (
    <Page>
      <Heading>{t('untrusted.title')}</Heading>
      <p class="why">{t('untrusted.lead')}</p>
      <Phones state={state} hour={hour} />
    </Page>
  );
}

export function Unable({ state, hour, dispatch }: StepProps) {
  const t = useWords();
  return (
    <Page onBack={() => dispatch({ type: 'keep-going' })}>
      <Heading>{t('unable.title')}</Heading>
      <p class="why">{t('unable.lead')}</p>
      <Phones state={state} hour={hour} />
      <p>{t('unable.kept')}</p>
    </Page>
  );
}
