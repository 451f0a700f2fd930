// Writing back, adding more, or asking to take it back: one box, sealed, and gone from the screen once it is sent.
import { useState } from 'preact/hooks';
import type { Sign } from '../../shared/schema/codes.ts';
import { useAround } from '../parts/around.ts';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import { Call } from './call.tsx';
import { asksForHelp, listen } from './listen.ts';
import type { Letter } from './use-letter.ts';
import { isOnItsWay } from './use-letter.ts';
import { WordsBox } from './words-box.tsx';

/** What was written and what was heard in it. */
export type Ready = { text: string; heard: Sign[] };

type Props = {
  kind: 'more' | 'takeBack';
  title: string;
  letter: Letter;
  text: string;
  onText: (text: string) => void;
  onSend: (ready: Ready) => void;
  /** Help first; then what was written goes. */
  onDanger: (ready: Ready) => void;
  onBack: () => void;
  onHelp: () => void;
};

export function WriteLetter(props: Props) {
  const { kind, title, letter, text, onText, onSend, onDanger, onBack, onHelp } = props;
  const t = useWords();
  const around = useAround();
  const [empty, setEmpty] = useState(false);
  const busy = isOnItsWay(letter.state);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (busy) return;
    const isEmpty = kind === 'more' && text.trim() === '';
    setEmpty(isEmpty);
    if (isEmpty) return;
    const heard = listen(text, around?.spoken.lexicons ?? []) ?? [];
    const ready = { text, heard };
    if (asksForHelp(heard, around?.language ?? 'en')) onDanger(ready);
    else onSend(ready);
  }

  const status = empty ? t('mailbox.write.empty') : '';
  return (
    <Page
      onBack={onBack}
      onHelp={onHelp}
      action={
        <button type="submit" form="answer" class="main" aria-disabled={busy}>
          {t(kind === 'more' ? 'mailbox.write.send' : 'mailbox.takeBack.send')}
        </button>
      }
    >
      <form id="answer" onSubmit={submit} autocomplete="off">
        <Heading>{title}</Heading>
        <p class="why" id="why">
          {t(kind === 'more' ? 'mailbox.write.why' : 'mailbox.takeBack.why')}
        </p>
        <p class={letter.state === 'sending' ? 'small' : 'problem'} role="status">
          {letter.state === 'idle' || letter.state === 'sent'
            ? status
            : t(`mailbox.way.${letter.state}`)}
        </p>
        {letter.state === 'tooMany' && <Call />}
        <WordsBox
          label={t(kind === 'more' ? 'mailbox.write.label' : 'mailbox.takeBack.label')}
          value={text}
          rows={kind === 'more' ? 7 : 4}
          describedBy="why"
          onInput={onText}
        />
      </form>
    </Page>
  );
}
