// A rule's condition as data, so that a rule can be read, printed, compared and overridden without running code.
import type { Level, Sign, Worry } from '../schema/codes.ts';
import { isLower } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';

/** What rules look at: signals, and what the worker knows without asking. */
export type Facts = {
  signals: Signals;
  /** Nobody at the receiving team is on duty now. */
  outOfHours: boolean;
};

type Answer = 'reporter' | 'about' | 'age' | 'area' | 'safe' | 'when' | 'language';

export type Condition =
  | { answer: Answer; in: readonly string[] }
  | { worry: readonly Worry[] }
  | { sign: readonly Sign[] }
  /** At least so many different ones of these. */
  | { signs: readonly Sign[]; atLeast: number }
  | { nothingTapped: true }
  | { outOfHours: true }
  | { levelAtLeast: Level }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** Signs count alike whether they were tapped or heard in the words. */
const countSigns = ({ tapped, heard }: Signals, signs: readonly Sign[]): number =>
  signs.filter((sign) => tapped.includes(sign) || heard.includes(sign)).length;

const nothingTapped = ({ worries, tapped, safe, when, reporter, about }: Signals): boolean =>
  worries.length === 0 &&
  tapped.length === 0 &&
  [safe, when, reporter, about].every((answer) => answer === 'unsaid');

/** Whether a condition holds. `level` is the level so far: only late rules ask for it. */
export function holds(condition: Condition, facts: Facts, level: Level): boolean {
  if ('answer' in condition) return condition.in.includes(facts.signals[condition.answer]);
  if ('worry' in condition)
    return condition.worry.some((code) => facts.signals.worries.includes(code));
  if ('sign' in condition) return countSigns(facts.signals, condition.sign) > 0;
  if ('signs' in condition) return countSigns(facts.signals, condition.signs) >= condition.atLeast;
  if ('nothingTapped' in condition) return nothingTapped(facts.signals);
  if ('outOfHours' in condition) return facts.outOfHours;
  if ('levelAtLeast' in condition) return !isLower(level, condition.levelAtLeast);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, level));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, level));
  return !holds(condition.not, facts, level);
}
