import { useEffect, useRef } from 'preact/hooks';
import type { OpenedLetter } from './opened.ts';
import type { Done } from './use-actions.ts';

/**
 * Tells the server that the words were uncovered: once per visit, and again for letters that came since. Where
 * it could not be told, the next time that they are uncovered.
 */
export function useTellRead(
  readable: boolean,
  letters: readonly OpenedLetter[],
  read: (letters: readonly string[]) => Done,
): void {
  const told = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!readable) return;
    const before = told.current;
    const here = letters.filter(({ isOlder }) => !isOlder); // what is not fetched was not shown
    const fresh = here.filter(({ id, readAt }) => readAt === null && !before?.has(id));
    if (before && fresh.length === 0) return;
    told.current = new Set(here.map(({ id }) => id));
    void read(fresh.map(({ id }) => id)).then((failed) => {
      if (failed !== null) told.current = before;
    });
  }, [readable, letters]);
}
