// A report repeats its signals inside the seal, so that a change on the way is seen here.
import type { Signals } from '../../shared/schema/envelope.ts';

const plain = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : [...value].sort().join(' ');

/** The names of the signals that differ; the order within a list means nothing. */
export const changedSignals = (clear: Signals, sealed: Signals): (keyof Signals)[] =>
  (Object.keys(sealed) as (keyof Signals)[]).filter(
    (name) => plain(clear[name]) !== plain(sealed[name]),
  );
