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

/**
 * A whole queue as fetched. Rows that it leaves out are gone, but for those that changed by other news since
 * the fetch began (`since` is what was known then).
 */
export function withFetched(rows: Rows, fetched: readonly QueueRow[], since: Rows): Rows {
  const merged = new Map<ReportId, QueueRow>();
  for (const [id, row] of rows) {
    if (row.state === 'closed' || since.get(id) !== row) merged.set(id, row);
  }
  for (const row of fetched) {
    const known = rows.get(row.id);
    merged.set(row.id, known && known.version > row.version ? known : row);
  }
  return merged;
}

export const isMine = ({ state, owner }: QueueRow, me: AccountId): boolean =>
  state === 'claimed' && owner?.id === me;

export const openRows = (rows: Rows): QueueRow[] =>
  [...rows.values()].filter(({ state }) => state !== 'closed').sort(inOrder);

/** Open reports with more waiting by mailbox than was known. */
export const wroteAgain = (before: Rows, after: Rows): QueueRow[] =>
  openRows(after).filter(({ id, letters }) => {
    const known = before.get(id);
    return known !== undefined && letters.waiting > known.letters.waiting;
  });

/** Reports that were not known before, most urgent first. */
export const arrivals = (before: Rows, after: Rows): QueueRow[] =>
  openRows(after).filter(({ id }) => !before.has(id));
