// Which closures need two people (I4). The worker decides; the console says so before.

import type { Level, Outcome } from '../schema/codes.ts';
import { isLower } from '../schema/codes.ts';
import type { Evaluation } from '../schema/evaluation.ts';

/** Whether an outcome closes a report only when a second named person agrees. */
export function needsSecondPerson(
  { level, evaluation }: { level: Level; evaluation: Evaluation },
  outcome: Outcome,
): boolean {
  if (outcome === 'suspected_joke' || evaluation.marks.includes('two_person_close')) return true;
  return outcome === 'no_further_action' && !isLower(level, 'urgent');
}
