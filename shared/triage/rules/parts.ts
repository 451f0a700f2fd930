// What several rules say alike.
import type { Condition } from '../condition.ts';

/** For rules that no law or study is named for: each is to be agreed by the partnership before going live. */
export const JUDGEMENT = 'Safeguarding practice; to be agreed by the partnership';

export const childUnder13: Condition = { answer: 'age', in: ['under_5', '5_7', '8_12'] };
