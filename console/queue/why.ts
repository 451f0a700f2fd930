// Why a report has its level, in one line: the reason of the highest rule that fired.
import { LEVELS } from '../../shared/schema/codes.ts';
import type { Evaluation, Fired } from '../../shared/schema/evaluation.ts';
import { reasonOf } from '../../shared/triage/evaluate.ts';

const weight = ({ level }: Fired): number => (level === null ? -1 : LEVELS.indexOf(level));

/** Rules that fired, the highest first; those of one level stay in the order of the book. */
export const byWeight = (fired: readonly Fired[]): Fired[] =>
  [...fired].sort((a, b) => weight(b) - weight(a));

/** `reason` is null where no rule fired, or where this build does not know the rule. */
export function whyOf({ fired }: Evaluation): {
  id: string | null;
  reason: string | null;
  more: number;
} {
  const [top, ...rest] = byWeight(fired);
  if (!top) return { id: null, reason: null, more: 0 };
  return { id: top.id, reason: reasonOf(top.id), more: rest.length };
}
