import { expect, it } from 'vitest';
import type { AccountId } from '../../shared/ids.ts';
import { row } from '../testing/row.ts';
import { type Filter, filtered } from './filters.ts';

const me = 'joe' as AccountId;
const rows = [
  row('a', { dueAt: 100 }),
  row('b', { dueAt: 101, owner: { id: me, name: 'Joe Bell' }, state: 'claimed' }),
  row('c', { dueAt: 99, owner: { id: 'amira' as AccountId, name: 'Amira' }, state: 'claimed' }),
];

it.each<[Filter, string]>([
  ['all', 'abc'],
  ['unclaimed', 'a'],
  ['mine', 'b'],
  ['overdue', 'ac'],
])('%s shows %s', (filter, expected) => {
  const shown = filtered(rows, filter, { me, now: 100 });
  expect(shown.map(({ id }) => id[0]).join('')).toBe(expected);
});
