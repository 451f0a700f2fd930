// Whether what a rule asks for is so.
import type { Level, Sign } from '../schema/codes.ts';
import { isLower } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Condition } from '../schema/rule.ts';

/** What rules look at: signals, and what the worker knows without asking. */
export type Facts = {
  signals: Signals;
  /** Nobody at the receiving team is on duty now. */
  outOfHours: boolean;
};

/** Signs count alike whether they were tapped or heard in the words. */
const countSigns = ({ tapped, heard }: Signals, signs: readonly Sign[]): number =>
  signs.filter((sign) => tapped.includes(sign) || heard.includes(sign)).length;

/** Whether a condition holds. `level` is the level so far: only late rules ask for it. */
export function holds(condition: Condition, facts: Facts, level: Level): boolean {
  if ('answer' in condition) return condition.in.includes(facts.signals[condition.answer]);
  if ('worry' in condition)
    return condition.worry.some((code) => facts.signals.worries.includes(code));
  if ('sign' in condition) return countSigns(facts.signals, condition.sign) > 0;
  if ('signs' in condition) return countSigns(facts.signals, condition.signs) >= condition.atLeast;
  if ('outOfHours' in condition) return facts.outOfHours;
  if ('levelAtLeast' in condition) return !isLower(level, condition.levelAtLeast);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, level));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, level));
  return !holds(condition.not, facts, level);
}
