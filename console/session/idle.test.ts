import { expect, it } from 'vitest';
import { CLAIM_LEASE_MS, SESSION_IDLE_MS } from '../../shared/limits.ts';
import {
  HERE_MS,
  IDLE_LIMIT_MS,
  IDLE_WARNING_MS,
  idleState,
  isHere,
  isKeepDue,
  KEEP_EVERY_MS,
} from './idle.ts';

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

it('tells the server of somebody who types at most every five minutes, long before a lease or session ends', () => {
  const at = { keptAt: 0, activeAt: KEEP_EVERY_MS - 1 };
  expect(isKeepDue(at, KEEP_EVERY_MS - 1)).toBe(false);
  expect(isKeepDue(at, KEEP_EVERY_MS)).toBe(true);
  // The worst: a key just too early, then the last one before the desk counts as empty.
  expect(KEEP_EVERY_MS + IDLE_LIMIT_MS).toBeLessThan(Math.min(CLAIM_LEASE_MS, SESSION_IDLE_MS));
});

it('keeps nothing alive by the touch that wakes a laptop after lunch', () => {
  expect(isKeepDue({ keptAt: 0, activeAt: 0 }, IDLE_LIMIT_MS)).toBe(false);
});

it('keeps a hurried claim at once only for somebody who is there; else their first touch does', () => {
  expect(isHere(0, HERE_MS - 1)).toBe(true);
  expect(isHere(0, HERE_MS)).toBe(false);
  const asked = { keptAt: Number.NEGATIVE_INFINITY, activeAt: 0 };
  expect(isKeepDue(asked, HERE_MS)).toBe(true);
});
