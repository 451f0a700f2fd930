// The words of this reader, for every part below.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../shared/i18n/readers.ts';

const Context = createContext<Words>((key) => key);
export const WordsProvider = Context.Provider;
export const useWords = (): Words => useContext(Context);
