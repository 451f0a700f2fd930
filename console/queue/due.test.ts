import { expect, it } from 'vitest';
import { say } from '../words.ts';
import { agoOf, dueOf } from './due.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const words = ({ key, values }: { key: string; values: Record<string, number> }): string =>
  say(key, values);

it.each([
  [3 * DAY + 2 * HOUR, '3 days 2 h', 'later'],
  [DAY + HOUR, '1 day 1 h', 'later'],
  [DAY, '1 day', 'later'],
  [DAY - 1, '23 h 59 min', 'later'],
  [4 * HOUR, '4 h', 'later'],
  [HOUR, '1 h', 'later'],
  [HOUR - 1, '59 min', 'later'],
  [15 * MINUTE + 1, '15 min', 'later'],
  [15 * MINUTE, '15 min', 'close'],
  [MINUTE, '1 min', 'close'],
  [MINUTE - 1, 'Under 1 min', 'close'],
  [1, 'Under 1 min', 'close'],
  [0, 'Due now', 'overdue'],
  [-MINUTE + 1, 'Due now', 'overdue'],
  [-MINUTE, '1 min over', 'overdue'],
  [-12 * MINUTE, '12 min over', 'overdue'],
  [-HOUR - 20 * MINUTE, '1 h 20 min over', 'overdue'],
  [-DAY, '1 day over', 'overdue'],
  [-2 * DAY - HOUR, '2 days 1 h over', 'overdue'],
])('%i ms left reads "%s"', (left, text, pressure) => {
  const due = dueOf(DAY * 10 + left, DAY * 10);
  expect([words(due), due.pressure]).toEqual([text, pressure]);
});

it.each([
  [-5 * SECOND, 'just now'],
  [59 * SECOND, 'just now'],
  [MINUTE, '1 min ago'],
  [HOUR + 59 * MINUTE, '1 h ago'],
  [DAY, '1 day ago'],
  [2 * DAY + 5 * HOUR, '2 days ago'],
])('%i ms ago reads "%s"', (ago, text) => {
  expect(words(agoOf(DAY * 10 - ago, DAY * 10))).toBe(text);
});
