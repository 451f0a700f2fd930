// One optional question: how did this feel? A face with words, and a sealed box. Nothing hangs on it.
import { useState } from 'preact/hooks';
import type { Feeling as Felt, FeltAbout, Sign } from '../../shared/schema/codes.ts';
import { FEELINGS } from '../../shared/schema/codes.ts';
import { useAround } from '../parts/around.ts';
import { useWords } from '../parts/words.ts';
import type { NewLetter } from '../thread/tasks.ts';
import { Call } from './call.tsx';
import { Face } from './faces.tsx';
import type { Write } from './letter.ts';
import { asksForHelp, listen } from './listen.ts';
import { isOnItsWay, useLetter } from './use-letter.ts';
import { WordsBox } from './words-box.tsx';

type Props = { about: FeltAbout; write: Write };

type FacesProps = { chosen: Felt | null; onChoose: (feeling: Felt) => void };

function Faces({ chosen, onChoose }: FacesProps) {
  const t = useWords();
  return (
    <fieldset class="faces">
      <legend>{t('feel.title')}</legend>
      {FEELINGS.map((feeling) => (
        <label key={feeling} class="choice">
          <input
            type="radio"
            name="feeling"
            value={feeling}
            checked={chosen === feeling}
            onChange={() => onChoose(feeling)}
          />
          <Face feeling={feeling} />
          <span>{t(`feel.option.${feeling}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Danger was heard: help is on the screen before anything goes. */
function HelpHere() {
  const t = useWords();
  return (
    <div class="lamplight">
      <p>{t('help.lead.danger')}</p>
      <Call />
    </div>
  );
}

export function Feeling({ about, write }: Props) {
  const t = useWords();
  const around = useAround();
  const { state, send, forget } = useLetter(write);
  const [feeling, setFeeling] = useState<Felt | null>(null);
  const [text, setText] = useState('');
  const [danger, setDanger] = useState(false);
  const [skipped, setSkipped] = useState(false);
  if (skipped) return null;
  if (state === 'sent') {
    return (
      <>
        {danger && <HelpHere />}
        <p class="status" role="status">
          {t('feel.thanks')}
        </p>
      </>
    );
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!feeling || isOnItsWay(state)) return;
    const heard = listen(text, around?.spoken.lexicons ?? []);
    const felt = { kind: 'feeling', heard: [], about, feeling } as const;
    if (heard?.length === 0) {
      await send({ ...felt, text });
      return;
    }
    await sendAsMessage(heard ?? [], felt);
  }

  /** A feeling is never triaged, and words that sound like danger or could not be heard must be (I2). */
  async function sendAsMessage(heard: Sign[], felt: Omit<NewLetter, 'text'>): Promise<void> {
    setDanger(asksForHelp(heard, around?.language ?? 'en'));
    const told = await send({ kind: 'more', text, heard, about: null, feeling: null });
    if (told) await write({ ...felt, text: '' });
  }

  return (
    <form class="feeling" onSubmit={(event) => void submit(event)} autocomplete="off">
      <Faces chosen={feeling} onChoose={setFeeling} />
      <p class="small">{t('feel.why')}</p>
      {feeling && <WordsBox label={t('feel.label')} value={text} rows={3} onInput={setText} />}
      {danger && <HelpHere />}
      {state === 'tooMany' && !danger && <Call />}
      <p class={state === 'sending' ? 'small' : 'problem'} role="status">
        {state === 'idle' ? '' : t(`mailbox.way.${state}`)}
      </p>
      <div class="actions">
        {feeling && (
          <button type="submit" class="second">
            {t('feel.send')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forget();
            setText('');
            setSkipped(true);
          }}
        >
          {t('feel.skip')}
        </button>
      </div>
    </form>
  );
}
