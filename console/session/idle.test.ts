import { expect, it } from 'vitest';
import { IDLE_LIMIT_MS, IDLE_WARNING_MS, idleState } from './idle.ts';

it.each([
  [0, { ended: false, left: null }],
  [IDLE_LIMIT_MS - IDLE_WARNING_MS - 1, { ended: false, left: null }],
  [IDLE_LIMIT_MS - IDLE_WARNING_MS, { ended: false, left: IDLE_WARNING_MS }],
  [IDLE_LIMIT_MS - 1, { ended: false, left: 1 }],
  [IDLE_LIMIT_MS, { ended: true, left: 0 }],
  [IDLE_LIMIT_MS * 100, { ended: true, left: 0 }],
])('%i ms after the last key press', (away, expected) => {
  expect(idleState(1_000, 1_000 + away)).toEqual(expected);
});
