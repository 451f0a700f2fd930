// The way in: five words or their numbers. A word that is one slip off is pointed at; only the reporter changes it.
import { useRef, useState } from 'preact/hooks';
import { withWord } from '../../shared/crypto/plain.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { Childline, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { Box } from '../send/session.ts';

type OpenBox = Extract<Box, { state: 'open' }>;
type Wrong = Extract<Box, { state: 'wrong' }>['wrong'];

type Props = {
  hour: Hour;
  open: (typed: string) => Promise<Box>;
  onOpen: (box: OpenBox) => void;
  onBack: () => void;
  onHelp: () => void;
};

/** Far more than five words in capitals: longer is no code. */
const TYPED_MAX_CHARS = 300;

/** One sentence for what went wrong, or nothing. */
function useProblem(): (box: Box | null) => string {
  const t = useWords();
  return (box) => {
    if (box === null || box.state === 'open') return '';
    if (box.state !== 'wrong') return t(`mailbox.${box.state}`);
    const { unknown, count } = box.wrong;
    if (unknown.length === 0) return t('mailbox.count', { count });
    return t('mailbox.unknown', { words: unknown.map(({ typed }) => typed).join(', ') });
  };
}

type MeantProps = { wrong: Wrong; onMeant: (from: string, to: string) => void };

/** What they may have meant: a tap says that it is so. */
function Meant({ wrong, onMeant }: MeantProps) {
  const t = useWords();
  const guesses = wrong.unknown.flatMap(({ typed, near }) => near.map((word) => ({ typed, word })));
  return guesses.map(({ typed, word }) => (
    <button
      key={`${typed} ${word}`}
      type="button"
      class="second"
      data-private
      onClick={() => onMeant(typed, word)}
    >
      {t('mailbox.meant', { typed, word })}
    </button>
  ));
}

export function TypeIn({ hour, open, onOpen, onBack, onHelp }: Props) {
  const t = useWords();
  const problemOf = useProblem();
  const [typed, setTyped] = useState('');
  const [box, setBox] = useState<Box | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setBox(null);
    const answer = await open(typed);
    setBusy(false);
    if (answer.state === 'open') onOpen(answer);
    else setBox(answer);
  }

  function mean(from: string, to: string): void {
    setTyped(withWord(typed, from, to));
    setBox((before) => {
      if (before?.state !== 'wrong') return before;
      const unknown = before.wrong.unknown.filter((one) => one.typed !== from);
      return unknown.length > 0 ? { ...before, wrong: { ...before.wrong, unknown } } : null;
    });
    input.current?.focus();
  }

  const problem = problemOf(box);
  return (
    <Page
      onBack={onBack}
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
        <p id="problem" class="problem" role="status" data-private>
          {busy ? t('mailbox.opening') : problem}
        </p>
        {box?.state === 'wrong' && <Meant wrong={box.wrong} onMeant={mean} />}
        <label class="field">
          <span class="unseen">{t('mailbox.label')}</span>
          <textarea
            ref={input}
            class="five"
            rows={5}
            value={typed}
            maxLength={TYPED_MAX_CHARS}
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
          <Teams teams={hour.teams} />
          <Childline />
        </ul>
      )}
    </Page>
  );
}
