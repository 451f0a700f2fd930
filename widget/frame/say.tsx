import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader, Words } from '../../shared/i18n/words.ts';

type Both = Record<Reader, Words>;
const Context = createContext<Both | null>(null);
export const BothReaders = Context.Provider;

/** A text of the first screen in each reader's wording, where they differ: style shows the one chosen. */
export function Say({ k }: { k: string }) {
  const both = useContext(Context);
  if (!both) throw new Error('no words');
  const [teen, adult] = [both.teen(k), both.adult(k)];
  if (teen === adult) return <>{teen}</>;
  return (
    <>
      <span data-for="teen">{teen}</span>
      <span data-for="adult">{adult}</span>
    </>
  );
}
