import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../shared/partnerships/clocks.ts';
import { alarmOf } from './escalation.ts';

const ladder: Ladder = {
  rungs: [
    { afterMinutes: 0, tell: 'team' },
    { afterMinutes: 5, tell: 'manager' },
    { afterMinutes: 15, tell: 'duty' },
  ],
  againMinutes: 20,
  quietMinutes: 30,
};
const DUE = 1_000_000;
const minutes = (count: number) => count * 60_000;
const at = (after: number) => DUE + minutes(after);

describe('an alarm', () => {
  it.each([
    // said before, was due, now → who, how often, next
    [0, at(0), at(0), ['team'], 1, at(5)],
    [1, at(5), at(5), ['team', 'manager'], 2, at(15)],
    [2, at(15), at(15), ['team', 'manager', 'duty'], 3, at(35)],
    [3, at(35), at(35), ['team', 'manager', 'duty'], 4, at(55)],
    [30, at(600), at(600), ['team', 'manager', 'duty'], 31, at(620)],
  ])('said %i times: %i at %i', (said, alarmAt, now, tell, times, next) => {
    expect(alarmOf(ladder, said, alarmAt, now)).toEqual({ tell, said: times, next });
  });

  it('a little late keeps the times of the ladder', () => {
    expect(alarmOf(ladder, 0, at(0), at(1))).toEqual({ tell: ['team'], said: 1, next: at(5) });
  });

  it('that is late by a rung goes to who would have heard by now, once', () => {
    expect(alarmOf(ladder, 0, at(0), at(7))).toMatchObject({ tell: ['team', 'manager'], said: 2 });
    expect(alarmOf(ladder, 0, at(0), at(24 * 60))).toEqual({
      tell: ['team', 'manager', 'duty'],
      said: 3,
      next: at(24 * 60 + 20),
    });
  });

  it('never comes again at the same moment', () => {
    const { next } = alarmOf({ ...ladder, againMinutes: 0 }, 5, at(0), at(60));
    expect(next).toBeGreaterThan(at(60));
  });
});
