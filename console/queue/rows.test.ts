import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../shared/schema/console.ts';
import { row } from '../testing/row.ts';
import { arrivals, openRows, type Rows, withFetched, withRow, wroteAgain } from './rows.ts';

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

describe('a fetched queue', () => {
  it('drops what is no longer open', () => {
    const rows = rowsOf(row('a'), row('b'));
    expect([...withFetched(rows, [row('a')], rows).keys()]).toEqual([row('a').id]);
  });

  it('keeps what arrived by live while it was on its way', () => {
    const since = rowsOf(row('a'));
    const now = withRow(since, row('b'));
    expect(openRows(withFetched(now, [row('a')], since))).toHaveLength(2);
  });

  it('keeps a newer version that it already has', () => {
    const rows = rowsOf(row('a', { version: 7 }));
    expect(withFetched(rows, [row('a', { version: 6 })], rows).get(row('a').id)?.version).toBe(7);
  });

  it('does not reopen a report that closed while it was on its way', () => {
    const since = rowsOf(row('a'));
    const now = withRow(since, row('a', { version: 2, state: 'closed' }));
    expect(openRows(withFetched(now, [row('a')], since))).toEqual([]);
  });
});

it('announces only reports that were not known', () => {
  const before = rowsOf(row('a'));
  const after = withRow(withRow(before, row('b')), row('a', { version: 2 }));
  expect(arrivals(before, after)).toEqual([row('b')]);
});

it('knows who wrote again: also from a report that was closed', () => {
  const quiet = row('a', { state: 'closed' });
  const before: Rows = new Map([quiet, row('b')].map((each) => [each.id, each]));
  const wrote = row('a', { version: 2, letters: { all: 1, waiting: 1 } });
  const read = row('b', { version: 2, letters: { all: 1, waiting: 0 } });
  expect(wroteAgain(before, withRow(withRow(before, wrote), read))).toEqual([wrote]);
});
