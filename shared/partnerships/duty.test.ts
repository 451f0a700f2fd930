import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TeamId } from '../ids.ts';
import type { Level, Step } from '../schema/codes.ts';
import { AUDIENCES, LEVELS } from '../schema/codes.ts';
import { dueTimes, isOpen, nextLook } from './duty.ts';
import { nottingham } from './nottingham/index.ts';
import type { Team } from './partnership.ts';
import { teamFor, teamOf } from './partnership.ts';

const city = teamOf(nottingham, 'city-mash' as TeamId) as Team;
const county = teamOf(nottingham, 'county-mash' as TeamId) as Team;

/** An instant written with its offset, as ms. */
const at = (iso: string): number => Date.parse(iso);
const show = (instant: number): string => new Date(instant).toISOString();

describe('duty hours', () => {
  it.each([
    ['a Monday before opening', '2026-11-23T08:29:59Z', false],
    ['a Monday at opening', '2026-11-23T08:30:00Z', true],
    ['the last minute', '2026-11-23T16:49:59Z', true],
    ['the closing minute', '2026-11-23T16:50:00Z', false],
    ['a Saturday noon', '2026-11-21T12:00:00Z', false],
    ['Christmas Day, a Friday', '2026-12-25T12:00:00Z', false],
    ['summer time: 08:00 UTC is 09:00 in Nottingham', '2026-07-06T08:00:00Z', true],
    ['summer time: 16:00 UTC is 17:00 in Nottingham', '2026-07-06T16:00:00Z', false],
  ])('the City is open on %s (%s): %s', (_, instant, open) => {
    expect(isOpen(nottingham, city, at(instant))).toBe(open);
  });

  it('knows that the County opens late on Wednesdays', () => {
    expect(isOpen(nottingham, county, at('2026-11-25T09:00:00Z'))).toBe(false);
    expect(isOpen(nottingham, county, at('2026-11-25T10:30:00Z'))).toBe(true);
  });

  it.each([
    ['open: now', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['Friday night: Monday', '2026-11-20T22:00:00Z', '2026-11-23T08:30:00.000Z'],
    ['Christmas Eve night: after the holidays', '2026-12-24T20:00:00Z', '2026-12-29T08:30:00.000Z'],
    ['the night when clocks go forward', '2026-03-28T23:00:00Z', '2026-03-30T07:30:00.000Z'],
    ['the night when clocks go back', '2026-10-24T23:00:00Z', '2026-10-26T08:30:00.000Z'],
  ])('next look, %s', (_, instant, next) => {
    expect(show(nextLook(nottingham, city, at(instant)))).toBe(next);
  });
});

describe('due times', () => {
  const due = (level: Level, step: Step, instant: string) =>
    show(dueTimes(nottingham, city, level, at(instant))[step]);

  it('Immediate runs by the clock, at any hour', () => {
    expect(due('immediate', 'acknowledge', '2026-11-21T03:00:00Z')).toBe(
      '2026-11-21T03:15:00.000Z',
    );
    expect(due('immediate', 'decide', '2026-11-23T10:00:00Z')).toBe('2026-11-23T11:00:00.000Z');
  });

  it('Urgent is taken on within the hour, out of hours within four', () => {
    expect(due('urgent', 'acknowledge', '2026-11-23T10:00:00Z')).toBe('2026-11-23T11:00:00.000Z');
    expect(due('urgent', 'acknowledge', '2026-11-21T03:00:00Z')).toBe('2026-11-21T07:00:00.000Z');
  });

  it.each([
    ['in the morning', '2026-11-23T09:00:00Z', '2026-11-23T16:50:00.000Z'],
    ['at the closing minute', '2026-11-23T16:50:00Z', '2026-11-24T16:50:00.000Z'],
    ['on Friday night', '2026-11-20T20:00:00Z', '2026-11-23T16:50:00.000Z'],
    ['before Christmas', '2026-12-24T20:00:00Z', '2026-12-29T16:50:00.000Z'],
    ['before clocks go back', '2026-10-24T09:00:00Z', '2026-10-26T16:50:00.000Z'],
    ['before clocks go forward', '2026-03-28T09:00:00Z', '2026-03-30T15:50:00.000Z'],
  ])(
    'Soon is read by the end of the working day on which it came, or the next: %s',
    (_, came, by) => {
      expect(due('soon', 'look', came)).toBe(by);
    },
  );

  it('Soon is decided by the end of the next working day, Information by the fifth', () => {
    expect(due('soon', 'decide', '2026-11-23T09:00:00Z')).toBe('2026-11-24T16:50:00.000Z');
    expect(due('information', 'look', '2026-11-23T09:00:00Z')).toBe('2026-11-25T16:50:00.000Z');
    expect(due('information', 'decide', '2026-11-23T09:00:00Z')).toBe('2026-11-27T16:50:00.000Z');
  });

  it('no step is due before the one that it follows, whatever the hour', () => {
    const hour = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-11-30T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), hour, (level, instant) => {
        const { acknowledge, look, decide } = dueTimes(nottingham, county, level, instant);
        expect(instant).toBeLessThan(acknowledge);
        expect(acknowledge).toBeLessThanOrEqual(look);
        expect(look).toBeLessThanOrEqual(decide);
      }),
    );
  });

  it('a team that never opens is a fault of the configuration, not a silent wait', () => {
    expect(() => nextLook(nottingham, { ...city, hours: [] }, at('2026-11-23T09:00:00Z'))).toThrow(
      /no duty hours/,
    );
  });
});

describe('alarms', () => {
  it.each([...LEVELS])(
    '%s: begins at the due time with the team and ends with the duty contact',
    (level) => {
      const { rungs } = nottingham.clocks.alarms[level];
      expect(rungs[0]).toEqual({ afterMinutes: 0, tell: 'team' });
      expect(rungs.map(({ tell }) => tell)).toEqual([...AUDIENCES]);
      const after = rungs.map(({ afterMinutes }) => afterMinutes);
      expect(after).toEqual([...after].sort((a, b) => a - b));
    },
  );
});

describe('routing by home area', () => {
  it.each([
    ['nottingham-city', 'city-mash'],
    ['broxtowe', 'county-mash'],
    ['elsewhere', 'county-mash'],
    ['unsaid', 'county-mash'],
  ])('%s goes to %s', (area, team) => {
    expect(teamFor(nottingham, area as never)?.id).toBe(team);
  });

  it('knows no team for an area that is not in the configuration', () => {
    expect(teamFor(nottingham, 'atlantis' as never)).toBeNull();
  });
});

it('answers alike whatever was asked before', () => {
  const within = { min: at('2026-03-01T00:00:00Z'), max: at('2026-04-30T00:00:00Z') };
  const instants = fc.array(fc.integer(within), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(instants, (asked) => {
      const shared = { ...nottingham };
      for (const instant of asked) {
        const fresh = { ...nottingham };
        expect(isOpen(shared, city, instant)).toBe(isOpen(fresh, city, instant));
        expect(nextLook(shared, city, instant)).toBe(nextLook(fresh, city, instant));
      }
    }),
    { numRuns: 300 },
  );
});
