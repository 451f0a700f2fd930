// The queue as the page knows it. A row's version never goes backwards, whichever way news arrives.
import type { AccountId, ReportId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { inOrder } from './order.ts';

/** Closed rows stay in the map, unseen: an older event about one must not bring it back. */
export type Rows = ReadonlyMap<ReportId, QueueRow>;

/** The same map when there is nothing new in `row`. */
export function withRow(rows: Rows, row: QueueRow): Rows {
  const known = rows.get(row.id);
  if (known && known.version >= row.version) return rows;
  return new Map(rows).set(row.id, row);
}

/** With a part of the queue as fetched. What came by live meanwhile and is newer stays. */
export function withPage(rows: Rows, fetched: readonly QueueRow[]): Rows {
  const merged = new Map(rows);
  for (const row of fetched) {
    const known = merged.get(row.id);
    if (!known || known.version <= row.version) merged.set(row.id, row);
  }
  return merged;
}

/**
 * After all pages: what was known when the first was asked for (`since`), came on none (`fetched`) and has not
 * changed by other news either, is no longer open.
 */
export function withoutGone(rows: Rows, fetched: ReadonlySet<ReportId>, since: Rows): Rows {
  const isGone = (row: QueueRow): boolean =>
    row.state !== 'closed' && since.get(row.id) === row && !fetched.has(row.id);
  return new Map([...rows].filter(([, row]) => !isGone(row)));
}

export const isMine = ({ state, owner }: QueueRow, me: AccountId): boolean =>
  state === 'claimed' && owner?.id === me;

const sorted = new WeakMap<Rows, QueueRow[]>();

/** Open reports in order. Sorted once for each map: several parts of a page ask for it. */
export function openRows(rows: Rows): readonly QueueRow[] {
  const before = sorted.get(rows);
  if (before) return before;
  const list = [...rows.values()].filter(({ state }) => state !== 'closed').sort(inOrder);
  sorted.set(rows, list);
  return list;
}

/** Of these rows, those that are open and for which it holds, in order. */
const among = (rows: Iterable<QueueRow>, holds: (row: QueueRow) => boolean): QueueRow[] =>
  [...rows].filter((row) => row.state !== 'closed' && holds(row)).sort(inOrder);

/** Open reports with more waiting by mailbox than was known. */
export const wroteAgain = (before: Rows, after: Iterable<QueueRow>): QueueRow[] =>
  among(after, ({ id, letters }) => {
    const known = before.get(id);
    return known !== undefined && letters.waiting > known.letters.waiting;
  });

/** Reports that were not known before, most urgent first. */
export const arrivals = (before: Rows, after: Iterable<QueueRow>): QueueRow[] =>
  among(after, ({ id }) => !before.has(id));
