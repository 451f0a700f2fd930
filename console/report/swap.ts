import type { Hint } from '../../shared/language/child-first.ts';

/** The words to put in the place of the term, with a capital where the term had one; null where none fit. */
export function swapOf({ term, swap }: Pick<Hint, 'term' | 'swap'>): string | null {
  if (swap === null) return null;
  const first = term.slice(0, 1);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? swap.slice(0, 1).toUpperCase() + swap.slice(1) : swap;
}
