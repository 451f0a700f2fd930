// The shape of a rule. Why it is a rule is said in `reasons.ts`, which a reporter's phone need not load.
import type { Level } from '../schema/codes.ts';
import type { Mark, Route } from '../schema/evaluation.ts';
import type { Condition } from './condition.ts';

export type Rule = {
  /** As in the partnership's rule book: R01… Never reused. */
  id: string;
  /** Grows when the condition or the level changes. */
  version: number;
  when: Condition;
  /** Null: the rule marks or routes, and leaves the level to the others. */
  level: Level | null;
  /** A higher level where the rule fires and this holds too. */
  raised?: { when: Condition; to: Level };
  /** Help is shown at once, before the next question. */
  interrupt?: true;
  /** Looked at after the others, because it asks for the level so far. */
  late?: true;
  routes?: readonly Route[];
  marks?: readonly Mark[];
};
