// Why a report has its level, in one line: the reason of the gravest rule that fired.
import { LEVELS } from '../../shared/schema/codes.ts';
import type { Evaluation, Fired } from '../../shared/schema/evaluation.ts';
import type { Overrides } from '../../shared/schema/rule.ts';
import { reasonOf } from '../../shared/triage/reasons.ts';
import { GRAVEST } from './gravest.ts';

const weight = ({ level }: Fired): number => (level === null ? -1 : LEVELS.indexOf(level));

/** A rule that is not in the list, such as one of a newer build, comes after those that are. */
function rank({ id }: Fired): number {
  const at = GRAVEST.indexOf(id);
  return at === -1 ? GRAVEST.length : at;
}

/** Rules that fired: the highest level first, and within a level the gravest. */
export const byWeight = (fired: readonly Fired[]): Fired[] =>
  [...fired].sort((a, b) => weight(b) - weight(a) || rank(a) - rank(b));

/** `reason` is null where no rule fired, or where this build does not know the rule. `own`: the partnership's rules. */
export function whyOf(
  { fired }: Evaluation,
  own?: Overrides,
): {
  id: string | null;
  reason: string | null;
  more: number;
} {
  const [top, ...rest] = byWeight(fired);
  if (!top) return { id: null, reason: null, more: 0 };
  return { id: top.id, reason: reasonOf(top.id, own), more: rest.length };
}
