import { describe, expect, it } from 'vitest';
import type { TeamId } from '../ids.ts';
import { dueAt, isOpen, nextLook } from './duty.ts';
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
  const due = (level: Parameters<typeof dueAt>[2], instant: string) =>
    show(dueAt(nottingham, city, level, at(instant)));

  it('Immediate and Urgent run by the clock, at any hour', () => {
    expect(due('immediate', '2026-11-21T03:00:00Z')).toBe('2026-11-21T03:15:00.000Z');
    expect(due('urgent', '2026-11-21T03:00:00Z')).toBe('2026-11-21T07:00:00.000Z');
  });

  it('Soon is the end of the working day received, or of the next', () => {
    expect(due('soon', '2026-11-23T09:00:00Z')).toBe('2026-11-23T16:50:00.000Z');
    expect(due('soon', '2026-11-23T16:50:00Z')).toBe('2026-11-24T16:50:00.000Z');
    expect(due('soon', '2026-11-20T20:00:00Z')).toBe('2026-11-23T16:50:00.000Z');
  });

  it('Information is the third working day', () => {
    expect(due('information', '2026-11-23T09:00:00Z')).toBe('2026-11-25T16:50:00.000Z');
  });

  it('a team that never opens is a fault of the configuration, not a silent wait', () => {
    expect(() => nextLook(nottingham, { ...city, hours: [] }, at('2026-11-23T09:00:00Z'))).toThrow(
      /no duty hours/,
    );
  });
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
