import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newClock, waitAfter } from './wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('doubles up to half a minute, less up to half', () => {
  expect([1, 2, 3, 4, 5, 99].map((tries) => waitAfter(tries, 0))).toEqual([
    2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
  expect(waitAfter(99, 0.999)).toBeGreaterThan(15_000);
  expect(waitAfter(99, 0.999)).toBeLessThan(15_100);
});

it('waits as long as it was told', async () => {
  const over = vi.fn();
  void newClock().wait(30_000).then(over);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalledOnce();
});

it('ends every wait at once when hurried', async () => {
  const clock = newClock();
  const waits = Promise.all([clock.wait(30_000), clock.wait(10_000)]);
  clock.hurry();
  await waits;
  expect(vi.getTimerCount()).toBe(0);
});
