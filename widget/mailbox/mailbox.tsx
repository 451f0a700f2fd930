// Coming back with five words: how far it is, what the team has said, and what else to tell them.
import { useState } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { begin } from '../flow/state.ts';
import { useWords } from '../parts/words.ts';
import type { Box, Session } from '../send/session.ts';
import { Help } from '../steps/help.tsx';
import type { Action, OpenBox } from './box.tsx';
import { OpenedBox } from './box.tsx';
import type { Write } from './letter.ts';
import { bare } from './letter.ts';
import { TypeIn } from './type-in.tsx';
import { Unsafe } from './unsafe.tsx';
import { isOnItsWay, useLetter } from './use-letter.ts';
import type { Ready } from './write.tsx';
import { WriteLetter } from './write.tsx';

type Props = {
  language: string;
  hour: Hour;
  open: (typed: string) => Promise<Box>;
  write: Session['write'];
  onBack: () => void;
};

/** Stands for the receipt of back then: help must not say that nothing was sent. */
const SENT: Receipt = { id: '' as ReportId, nextLook: 0, teamOpen: false, interrupt: false };

/** Help over the room; `after`: what goes once it was seen. */
type Helping = { after: (() => void) | null };

export function Mailbox(props: Props) {
  const { language, hour, open, onBack } = props;
  const t = useWords();
  const [box, setBox] = useState<OpenBox | null>(null);
  const [action, setAction] = useState<Action | null>(null);
  const [helping, setHelping] = useState<Helping | null>(null);
  const [texts, setTexts] = useState({ more: '', takeBack: '' });
  const write: Write = async (letter, onProgress) =>
    box ? props.write(box.at, letter, onProgress) : { ok: false, why: 'unable' };
  const letters = { more: useLetter(write), unsafe: useLetter(write), takeBack: useLetter(write) };
  const onHelp = (): void => setHelping({ after: null });
  const toBox = (): void => setAction(null);

  if (helping) {
    const state = { ...begin(language), receipt: helping.after ? null : SENT };
    const close = (): void => {
      setHelping(null);
      helping.after?.();
    };
    return <Help state={state} hour={hour} dispatch={close} />;
  }
  if (!box) {
    return <TypeIn hour={hour} open={open} onOpen={setBox} onBack={onBack} onHelp={onHelp} />;
  }

  const unread = (): void => setBox((now) => now && { ...now, letters: 'unread' });

  function tellUnsafe(): void {
    if (isOnItsWay(letters.unsafe.state)) return;
    void letters.unsafe.send(bare('unsafe')).then((ok) => ok && unread());
  }

  const sendAs =
    (key: 'more' | 'takeBack') =>
    async ({ text, heard }: Ready): Promise<void> => {
      const kind = key === 'more' ? 'more' : 'take_back';
      if (!(await letters[key].send({ kind, text, heard, about: null, feeling: null }))) return;
      setTexts((now) => ({ ...now, [key]: '' })); // it is sent, and never shown again
      unread();
      toBox();
    };

  function act(chosen: Action): void {
    setAction(chosen);
    if (chosen === 'unsafe') tellUnsafe();
    // A new message begins; what became of the last one is known.
    if (chosen === 'write' && !isOnItsWay(letters.more.state)) letters.more.forget();
  }

  if (action === 'unsafe') {
    return (
      <Unsafe
        language={language}
        hour={hour}
        team={box.at.team}
        state={letters.unsafe.state}
        onAgain={tellUnsafe}
        onBack={toBox}
      />
    );
  }
  if (action) {
    const key = action === 'write' ? 'more' : 'takeBack';
    const send = sendAs(key);
    const reply = box.messages.length > 0 ? 'mailbox.write.back' : 'mailbox.write.more';
    return (
      <WriteLetter
        key={key}
        kind={key}
        title={t(key === 'more' ? reply : 'mailbox.takeBack.title')}
        letter={letters[key]}
        text={texts[key]}
        onText={(text) => setTexts((now) => ({ ...now, [key]: text }))}
        onSend={(ready) => void send(ready)}
        onDanger={(ready) => setHelping({ after: () => void send(ready) })}
        onBack={toBox}
        onHelp={onHelp}
      />
    );
  }
  return (
    <OpenedBox
      box={box}
      language={language}
      hour={hour}
      states={{
        more: letters.more.state,
        unsafe: letters.unsafe.state,
        takeBack: letters.takeBack.state,
      }}
      write={write}
      onAction={act}
      onBack={onBack}
      onHelp={onHelp}
    />
  );
}
