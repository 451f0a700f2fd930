import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../shared/schema/console.ts';
import { row } from '../testing/row.ts';
import {
  arrivals,
  openRows,
  type Rows,
  withoutGone,
  withPage,
  withRow,
  wroteAgain,
} from './rows.ts';

const rowsOf = (...list: QueueRow[]): Rows => new Map(list.map((each) => [each.id, each]));

describe('order', () => {
  it('is by level, then due, then received, then id', () => {
    const list = [
      row('e', { level: 'soon', dueAt: 1 }),
      row('d', { level: 'urgent', dueAt: 5, receivedAt: 2 }),
      row('c', { level: 'urgent', dueAt: 5, receivedAt: 1 }),
      row('b', { level: 'urgent', dueAt: 4, receivedAt: 9 }),
      row('a', { level: 'immediate', dueAt: 99 }),
      row('f', { level: 'soon', dueAt: 1 }),
    ];
    expect(openRows(rowsOf(...list)).map(({ id }) => id[0])).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('leaves closed reports out', () => {
    expect(openRows(rowsOf(row('a', { state: 'closed' })))).toEqual([]);
  });
});

describe('a live row', () => {
  it('takes the place of an older version', () => {
    const after = withRow(rowsOf(row('a')), row('a', { version: 2, level: 'urgent' }));
    expect(openRows(after).map(({ level }) => level)).toEqual(['urgent']);
  });

  it('never goes backwards', () => {
    const rows = rowsOf(row('a', { version: 3 }));
    expect(withRow(rows, row('a', { version: 2 }))).toBe(rows);
  });

  it('does not bring back a closed report by an older event', () => {
    const closed = withRow(rowsOf(row('a')), row('a', { version: 5, state: 'closed' }));
    expect(openRows(withRow(closed, row('a', { version: 4, state: 'claimed' })))).toEqual([]);
  });
});

describe('a fetched page', () => {
  it('adds to what is here', () => {
    const rows = withPage(rowsOf(row('a')), [row('b'), row('a', { version: 2, level: 'urgent' })]);
    expect(openRows(rows).map(({ id, level }) => [id[0], level])).toEqual([
      ['a', 'urgent'],
      ['b', 'soon'],
    ]);
  });

  it('leaves a newer version that came by live', () => {
    const rows = rowsOf(row('a', { version: 7 }));
    expect(withPage(rows, [row('a', { version: 6 })]).get(row('a').id)?.version).toBe(7);
  });

  it('does not reopen a report that closed while it was on its way', () => {
    const rows = withRow(rowsOf(row('a')), row('a', { version: 2, state: 'closed' }));
    expect(openRows(withPage(rows, [row('a')]))).toEqual([]);
  });
});

describe('after the last page', () => {
  it('what came on none is gone', () => {
    const since = rowsOf(row('a'), row('b'));
    const after = withoutGone(withPage(since, [row('a')]), new Set([row('a').id]), since);
    expect([...after.keys()]).toEqual([row('a').id]);
  });

  it('what arrived or changed by live meanwhile stays, wherever it stood', () => {
    const since = rowsOf(row('a'), row('b'));
    const raised = row('b', { version: 2, level: 'immediate' });
    const now = withRow(withRow(withPage(since, [row('a')]), row('c')), raised);
    const after = withoutGone(now, new Set([row('a').id]), since);
    expect(
      openRows(after)
        .map(({ id }) => id[0])
        .join(''),
    ).toBe('bac');
  });
});

it('announces only reports that were not known', () => {
  const before = rowsOf(row('a'));
  const after = withRow(withRow(before, row('b')), row('a', { version: 2 }));
  expect(arrivals(before, after.values())).toEqual([row('b')]);
});

it('knows who wrote again: also from a report that was closed', () => {
  const quiet = row('a', { state: 'closed' });
  const before: Rows = new Map([quiet, row('b')].map((each) => [each.id, each]));
  const wrote = row('a', { version: 2, letters: { all: 1, waiting: 1 } });
  const read = row('b', { version: 2, letters: { all: 1, waiting: 0 } });
  expect(wroteAgain(before, withRow(withRow(before, wrote), read).values())).toEqual([wrote]);
});
