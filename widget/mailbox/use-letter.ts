import { useState } from 'preact/hooks';
import type { NewLetter, Written } from '../thread/tasks.ts';
import type { Write } from './letter.ts';

/**
 * How far one letter is. `offline` and `waiting`: not sent yet, and tried again by itself. `tooMany`: the team has
 * many, and takes no more now.
 */
export type LetterState =
  | 'idle'
  | 'sending'
  | 'offline'
  | 'waiting'
  | 'sent'
  | 'failed'
  | 'tooMany';

export type Letter = {
  state: LetterState;
  /** True once it is durable. */
  send: (letter: NewLetter) => Promise<boolean>;
  forget: () => void;
};

const stateOf = (written: Written): LetterState => {
  if (written.ok) return 'sent';
  return written.why === 'tooMany' ? 'tooMany' : 'failed';
};

/** Kept by the whole room, so that a look elsewhere loses nothing that is on its way. */
export function useLetter(write: Write): Letter {
  const [state, setState] = useState<LetterState>('idle');
  return {
    state,
    send: async (letter) => {
      setState('sending');
      const written = await write(letter, (progress) => {
        if (progress.stage === 'waiting') setState(progress.offline ? 'offline' : 'waiting');
        else setState('sending');
      });
      setState(stateOf(written));
      return written.ok;
    },
    forget: () => setState('idle'),
  };
}

export const isOnItsWay = (state: LetterState): boolean =>
  state === 'sending' || state === 'offline' || state === 'waiting';
