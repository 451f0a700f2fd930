// What several rules say alike.
import type { Sign } from '../../schema/codes.ts';
import type { Condition } from '../../schema/rule.ts';

export const childUnder13: Condition = { answer: 'age', in: ['under_5', '5_7', '8_12'] };

/** Signs that a child may be exploited. One may mean little; two make a pattern (R25, R26). */
export const EXPLOITATION_SIGNS: readonly Sign[] = [
  'gifts',
  'taken_places',
  'second_phone',
  'far_from_home',
  'made_to_carry',
  'owes_money',
];
