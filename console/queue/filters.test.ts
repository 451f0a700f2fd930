import { expect, it } from 'vitest';
import type { AccountId } from '../../shared/ids.ts';
import type { QueueFilter } from '../../shared/schema/queue.ts';
import { queueQuery } from '../../shared/schema/queue.ts';
import { row, signals } from '../testing/row.ts';
import { FILTER_NAMES, FILTERS, isAll, isChosen, matches, toggled, withLevel } from './filters.ts';

const me = 'joe' as AccountId;
const { evaluation } = row('a');
const rows = [
  row('a', { dueAt: 100, level: 'urgent', flood: 7 }),
  row('b', { dueAt: 101, owner: { id: me, name: 'Joe Bell' }, state: 'claimed' }),
  row('c', { dueAt: 99, owner: { id: 'amina' as AccountId, name: 'A' }, state: 'second_person' }),
  row('d', { dueAt: 200, letters: { all: 2, waiting: 1 }, level: 'immediate' }),
  row('e', { dueAt: 200, letters: { all: 2, waiting: 0 }, signals: signals({ about: 'place' }) }),
  row('f', { dueAt: 100, evaluation: { ...evaluation, marks: ['translate'] } }),
];

it.each<[QueueFilter, string]>([
  [{}, 'abcdef'],
  [{ owner: 'none' }, 'adef'],
  [{ owner: 'me' }, 'b'],
  [{ overdue: 'yes' }, 'acf'],
  [{ letters: 'waiting' }, 'd'],
  [{ state: 'second_person' }, 'c'],
  [{ about: 'place' }, 'e'],
  [{ flood: 'yes' }, 'a'],
  [{ mark: 'translate' }, 'f'],
  [{ level: ['immediate', 'urgent'] }, 'ad'],
  [{ overdue: 'yes', owner: 'none', level: ['soon'] }, 'f'],
  [{ flood: 'yes', about: 'place' }, ''],
])('%j shows %s', (filter, expected) => {
  const shown = rows.filter((each) => matches(each, filter, { me, now: 100 }));
  expect(shown.map(({ id }) => id[0]).join('')).toBe(expected);
});

it('goes together, and comes away again', () => {
  for (const name of FILTER_NAMES) {
    const one = toggled({}, name);
    expect(one).toEqual(FILTERS[name]);
    expect(isChosen(one, name)).toBe(true);
    expect(isAll(toggled(one, name))).toBe(true);
  }
  const two = toggled(toggled({}, 'overdue'), 'unclaimed');
  expect(two).toEqual({ overdue: 'yes', owner: 'none' });
  expect(toggled(two, 'mine')).toEqual({ overdue: 'yes', owner: 'me' });
  const levels = withLevel(withLevel(two, 'soon'), 'urgent');
  expect(levels).toEqual({ ...two, level: ['soon', 'urgent'] });
  expect(withLevel(withLevel(levels, 'soon'), 'urgent')).toEqual(two);
});

it('has filters that the server takes', () => {
  for (const name of FILTER_NAMES) expect(queueQuery.safeParse(FILTERS[name]).success).toBe(true);
});
