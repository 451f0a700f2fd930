// Coming back with five words: how far it is, and what the team has said. Never what the reporter wrote.
import { useState } from 'preact/hooks';
import { timeIn } from '../../shared/i18n/times.ts';
import type { ReportId } from '../../shared/ids.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { begin } from '../flow/flow.ts';
import { Childline, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { Box } from '../send/session.ts';
import { Help } from './help.tsx';

type Props = {
  language: string;
  hour: Hour;
  open: (typed: string) => Promise<Box>;
  onBack: () => void;
};
/** Stands for the receipt of back then: help must not say that nothing was sent. */
const SENT: Receipt = { id: '' as ReportId, nextLook: 0, teamOpen: false, interrupt: false };

type Open = Extract<Box, { state: 'open' }>;

/** One sentence for what went wrong, or nothing. */
function useProblem(): (box: Box | null) => string {
  const t = useWords();
  return (box) => {
    if (box === null || box.state === 'open') return '';
    if (box.state !== 'wrong') return t(`mailbox.${box.state}`);
    const { unknown, count } = box.wrong;
    return unknown.length > 0
      ? t('mailbox.unknown', { words: unknown.join(', ') })
      : t('mailbox.count', { count });
  };
}

type LettersProps = Omit<Props, 'open'> & { box: Open; onHelp: () => void };

function Letters({ box, language, hour, onBack, onHelp }: LettersProps) {
  const t = useWords();
  return (
    <Page onBack={onBack} onHelp={onHelp}>
      <Heading>{t('mailbox.boxTitle')}</Heading>
      <p class="status">{t(`mailbox.status.${box.status}`)}</p>
      {box.messages.length === 0 ? (
        <p>{t('mailbox.none')}</p>
      ) : (
        <>
          <h2>{t('mailbox.messages')}</h2>
          {box.messages.map(({ id, at, text }) => (
            <article key={id} class="letter">
              <p class="small">
                {t('mailbox.messageAt', { time: timeIn(language, hour.timeZone, at) })}
              </p>
              <p class="letter-text">{text ?? t('mailbox.damaged')}</p>
            </article>
          ))}
        </>
      )}
      <p class="small">{t('mailbox.hidden')}</p>
    </Page>
  );
}

export function Mailbox(props: Props) {
  const t = useWords();
  const problemOf = useProblem();
  const [typed, setTyped] = useState('');
  const [box, setBox] = useState<Box | null>(null);
  const [busy, setBusy] = useState(false);
  const [helping, setHelping] = useState(false);
  const onHelp = (): void => setHelping(true);
  if (helping) {
    const state = { ...begin(props.language), receipt: SENT };
    return <Help state={state} hour={props.hour} dispatch={() => setHelping(false)} />;
  }
  if (box?.state === 'open') return <Letters {...props} box={box} onHelp={onHelp} />;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setBox(null);
    setBox(await props.open(typed));
    setBusy(false);
  }

  const problem = problemOf(box);
  return (
    <Page
      onBack={props.onBack}
      onHelp={onHelp}
      action={
        <button type="submit" form="answer" class="main" aria-disabled={busy}>
          {t('mailbox.open')}
        </button>
      }
    >
      <form id="answer" onSubmit={(event) => void submit(event)} autocomplete="off">
        <Heading>{t('mailbox.title')}</Heading>
        <p class="why" id="why">
          {t('mailbox.lead')}
        </p>
        <p id="problem" class="problem" role="status">
          {busy ? t('mailbox.opening') : problem}
        </p>
        <label class="field">
          <span class="unseen">{t('mailbox.label')}</span>
          <textarea
            class="five"
            rows={5}
            value={typed}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            translate={false}
            aria-describedby="why problem"
            aria-invalid={problem !== ''}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </form>
      {box?.state === 'unable' && (
        <ul class="contacts">
          <Teams teams={props.hour.teams} />
          <Childline />
        </ul>
      )}
    </Page>
  );
}
