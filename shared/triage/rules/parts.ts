// What several rules say alike.
import type { Condition } from '../condition.ts';

export const childUnder13: Condition = { answer: 'age', in: ['under_5', '5_7', '8_12'] };
