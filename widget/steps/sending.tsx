// On its way, not gone yet, or stopped: the key could not be trusted, or this browser cannot seal.
import { teamsToCall } from '../flow/receiver.ts';
import { Childline, Emergency, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { Progress } from '../send/session.ts';
import type { StepProps } from './step.ts';

/** What is happening, in one sentence. */
function stageOf(progress: Progress | null): string {
  if (progress?.stage !== 'waiting') return `sending.${progress?.stage ?? 'locking'}`;
  return progress.offline ? 'sending.offline' : 'sending.waiting';
}

export function Sending({
  state,
  hour,
  dispatch,
  progress,
}: StepProps & { progress: Progress | null }) {
  const t = useWords();
  const waiting = progress?.stage === 'waiting';
  return (
    <Page {...(waiting && { onBack: () => dispatch({ type: 'back' }) })}>
      <div class="waiting">
        <Heading>{t('sending.title')}</Heading>
        <p role="status">{t(stageOf(progress))}</p>
        <span class="breath" aria-hidden="true" />
      </div>
      {waiting ? (
        <>
          <p>{t('sending.call')}</p>
          <Phones state={state} hour={hour} />
        </>
      ) : (
        <p class="small">{t('sending.note')}</p>
      )}
    </Page>
  );
}

function Phones({ state, hour }: Pick<StepProps, 'state' | 'hour'>) {
  const t = useWords();
  return (
    <>
      <div class="lamplight">
        <Emergency />
      </div>
      <ul class="contacts">
        <Teams teams={teamsToCall(hour, state.answers.area)} />
        <Childline />
      </ul>
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
