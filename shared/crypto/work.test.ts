import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WORK_IN_CALM, WORK_MAX, workFor } from './work.ts';

/** `load`: 1 is what begins a flood. */
it.each([
  [0, 512],
  [0.5, 512],
  [1, 512],
  [1.5, 768],
  [2, 1_024],
  [4, 2_048],
  [8, 4_096],
  [8.1, 4_096],
  [1_000_000, 4_096],
])('a team at load %f asks for at most %i derivations', (load, work) => {
  expect(workFor(load)).toBe(work);
});

it('grows with load, never falls below calm, and has a greatest', () => {
  const load = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(load, load, (one, other) => {
      const [less, more] = [workFor(Math.min(one, other)), workFor(Math.max(one, other))];
      expect(WORK_IN_CALM <= less && less <= more && more <= WORK_MAX).toBe(true);
      expect(Number.isInteger(more)).toBe(true);
    }),
  );
});
