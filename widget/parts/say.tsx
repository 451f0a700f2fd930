import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader, Words } from '../../shared/i18n/readers.ts';
import { READERS } from '../../shared/i18n/readers.ts';
import { useWords } from './words.ts';

const Context = createContext<Record<Reader, Words> | null>(null);
export const EveryReader = Context.Provider;

/**
 * A text of the first screen in each reader's wording, where they differ: style shows the one chosen. In the app,
 * where the reader is known, that wording.
 */
export function Say({ k }: { k: string }) {
  const words = useContext(Context);
  const t = useWords();
  if (!words) return <>{t(k)}</>;
  const readersOf = new Map<string, Reader[]>();
  for (const reader of READERS) {
    const text = words[reader](k);
    readersOf.set(text, [...(readersOf.get(text) ?? []), reader]);
  }
  const texts = [...readersOf];
  if (texts.length === 1) return <>{texts[0]?.[0]}</>;
  return texts.map(([text, readers]) => (
    <span key={text} data-for={readers.join(' ')}>
      {text}
    </span>
  ));
}
