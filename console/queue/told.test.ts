import { expect, it } from 'vitest';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { row } from '../testing/row.ts';
import { toldOf } from './told.ts';

it.each([
  ['nobody yet', 0, 10, null],
  ['the team', 1, 10, 'team'],
  ['the manager', 2, 10, 'manager'],
  ['the duty contact', 3, 10, 'duty'],
  ['the duty contact, again and again', 40, 10, 'duty'],
  ['nobody where it is not overdue', 3, 30, null],
])('says who was told: %s', (_, alarms, dueAt, told) => {
  expect(toldOf(row('a', { alarms, dueAt }), nottingham.clocks, 20)).toBe(told);
});
