import { expect, it } from 'vitest';
import { dateIn, timeIn } from './times.ts';

const MONDAY = Date.UTC(2026, 10, 23, 8, 30);

it.each([
  ['en', /^Monday,? 23 November at 08:30$/],
  ['pl', /poniedziałek.*23 listopada.*08:30/],
  ['ar', /08:30|٠٨:٣٠/],
])('says the time in %s', (language, expected) => {
  expect(timeIn(language, 'Europe/London', MONDAY)).toMatch(expected);
});

it('goes by the clock of the partnership, summer time too', () => {
  expect(timeIn('en', 'Europe/London', Date.UTC(2026, 6, 1, 8, 30))).toContain('09:30');
});

it('falls back to numbers, day first, in a language that the browser does not know', () => {
  expect(timeIn('tlh', 'Europe/London', MONDAY)).toBe('23/11/2026, 08:30');
  expect(dateIn('tlh', '2026-02-01')).toBe('01/02/2026');
  expect(dateIn('en', '2026-02-01')).toBe('1 February 2026');
});
