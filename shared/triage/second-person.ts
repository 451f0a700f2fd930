// Which closures need two people (I4). The worker decides; the console says so before.

import type { Level, Outcome } from '../schema/codes.ts';
import { higher, isLower } from '../schema/codes.ts';
import type { Evaluation } from '../schema/evaluation.ts';

/** Outcomes after which nobody does anything more for the child. */
const NO_ACTION: readonly Outcome[] = [
  'no_further_action',
  'not_enough_kept',
  'advice_given',
  'professional_diverted',
];

/**
 * Whether an outcome closes a report only when a second named person agrees. What counts is the higher of the
 * level and what the rules said: lowering it first is no way around.
 */
export function needsSecondPerson(
  { level, evaluation }: { level: Level; evaluation: Evaluation },
  outcome: Outcome,
): boolean {
  if (outcome === 'suspected_joke' || evaluation.marks.includes('two_person_close')) return true;
  return NO_ACTION.includes(outcome) && !isLower(higher(level, evaluation.level), 'urgent');
}
