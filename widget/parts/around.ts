// What is around every screen of the app: the language that was loaded, and the sheets that open from anywhere.
// Null on the pre-rendered first screen.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Spoken } from '../languages/spoken.ts';

/** Pages that can be looked at from anywhere, and closed again with nothing lost. */
export type Sheet = 'view' | 'privacy' | 'support';

export type Around = {
  language: string;
  spoken: Spoken;
  show: (sheet: Sheet) => void;
  /** Whether Back may lead to the first screen: it is written in the language that the page came in. */
  canExit: boolean;
};

const Context = createContext<Around | null>(null);
export const AroundProvider = Context.Provider;
export const useAround = (): Around | null => useContext(Context);
