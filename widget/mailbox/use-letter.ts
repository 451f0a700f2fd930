import { useState } from 'preact/hooks';
import type { NewLetter } from '../thread/tasks.ts';
import type { Write } from './letter.ts';

/** How far one letter is. `offline` and `waiting`: not sent yet, and tried again by itself. */
export type LetterState = 'idle' | 'sending' | 'offline' | 'waiting' | 'sent' | 'failed';

export type Letter = {
  state: LetterState;
  /** True once it is durable. */
  send: (letter: NewLetter) => Promise<boolean>;
  forget: () => void;
};

/** Kept by the whole room, so that a look elsewhere loses nothing that is on its way. */
export function useLetter(write: Write): Letter {
  const [state, setState] = useState<LetterState>('idle');
  return {
    state,
    send: async (letter) => {
      setState('sending');
      const { ok } = await write(letter, (progress) => {
        if (progress.stage === 'waiting') setState(progress.offline ? 'offline' : 'waiting');
        else setState('sending');
      });
      setState(ok ? 'sent' : 'failed');
      return ok;
    },
    forget: () => setState('idle'),
  };
}

export const isOnItsWay = (state: LetterState): boolean =>
  state === 'sending' || state === 'offline' || state === 'waiting';
