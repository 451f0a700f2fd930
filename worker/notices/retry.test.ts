import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DELIVERY_FAILURES } from '../../shared/schema/notices.ts';
import { outcomeOf } from './post.ts';
import { delayOf, LAST_ATTEMPT, verdict } from './retry.ts';

const notice = { test: false };

it.each([
  ['delivered', 1, 'done'],
  ['delivered', LAST_ATTEMPT, 'done'],
  ['failed', 1, 'again'],
  ['failed', 3, 'again'],
  ['failed', LAST_ATTEMPT - 1, 'again'],
  ['failed', LAST_ATTEMPT, 'dead'],
  ['timed_out', LAST_ATTEMPT - 1, 'again'],
  ['timed_out', LAST_ATTEMPT, 'dead'],
  ['unreachable', 4, 'again'],
  ['redirected', 4, 'again'],
  ['internal', 4, 'again'],
  ['internal', LAST_ATTEMPT, 'dead'],
  ['refused', 1, 'again'],
  ['refused', 2, 'again'],
  ['refused', 3, 'dead'],
  ['address_refused', 2, 'again'],
  ['address_refused', 3, 'dead'],
  ['not_configured', 3, 'dead'],
] as const)('%s at attempt %i: %s', (outcome, attempts, next) => {
  expect(verdict(outcome, attempts, notice)).toBe(next);
});

it('no failure is ever done, and none goes on for ever', () => {
  for (const failure of DELIVERY_FAILURES) {
    for (let attempts = 1; attempts < LAST_ATTEMPT; attempts += 1)
      expect(verdict(failure, attempts, notice)).not.toBe('done');
    expect(verdict(failure, LAST_ATTEMPT + 5, notice)).toBe('dead');
  }
});

it('a test is tried once', () => {
  expect(verdict('failed', 1, { test: true })).toBe('done');
});

it('waits longer each time, up to ten minutes, and never all at the same moment', () => {
  expect([1, 2, 3, 4].map((attempts) => delayOf(attempts, 1))).toEqual([4, 8, 16, 32]);
  expect([1, 2, 3, 4].map((attempts) => delayOf(attempts, 0))).toEqual([2, 4, 8, 16]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, chance) => {
        const delay = delayOf(n, chance);
        expect(delay).toBeGreaterThanOrEqual(2);
        expect(delay).toBeLessThanOrEqual(600);
        expect(delayOf(n + 1, chance)).toBeGreaterThanOrEqual(delay);
      },
    ),
  );
});

it.each([
  [200, 'delivered'],
  [201, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [301, 'redirected'],
  [302, 'redirected'],
  [304, 'redirected'],
  [308, 'redirected'],
  [400, 'refused'],
  [401, 'refused'],
  [403, 'refused'],
  [404, 'refused'],
  [410, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
  [408, 'failed'],
  [409, 'failed'],
  [425, 'failed'],
  [429, 'failed'],
  [500, 'failed'],
  [502, 'failed'],
  [503, 'failed'],
])('an answer %i means %s', (status, outcome) => {
  expect(outcomeOf(status)).toBe(outcome);
});
