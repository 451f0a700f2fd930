// Five faces for five answers: our own simple lines. The words beside them say the same.
import type { Feeling } from '../../shared/schema/codes.ts';

const MOUTHS: Record<Feeling, string> = {
  much_better: 'M9.5 18.5q6.5 8 13 0z',
  better: 'M10 19.5q6 5 12 0',
  same: 'M10.5 21h11',
  worse: 'M10 22.5q6-5 12 0',
  much_worse: 'M10 23.5q6-7 12 0',
};

/** Brows rise in the middle when it is bad. */
const BROWS: Partial<Record<Feeling, string>> = {
  worse: 'M9.5 10.5l3-1M22.5 10.5l-3-1',
  much_worse: 'M8.5 11l4-2.5M23.5 11l-4-2.5',
};

export const Face = ({ feeling }: { feeling: Feeling }) => (
  <svg class="face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="13" />
    <path d="M11.5 13.2v1.6M20.5 13.2v1.6" />
    <path d={MOUTHS[feeling]} />
    {BROWS[feeling] && <path d={BROWS[feeling]} />}
    {feeling === 'much_worse' && <path d="M22.5 17.5q1.8 2.6 0 3.4q-1.8-.8 0-3.4z" />}
  </svg>
);
