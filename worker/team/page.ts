// Reads the open queue by pages, and says so in the audit chain.
import type { Level } from '../../shared/schema/codes.ts';
import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueCounts, QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import { append } from './audit.ts';
import type { Actor } from './claim.ts';
import type { Deps } from './deps.ts';
import type { Place, Query } from './page-query.ts';
import { cursorOf, OPEN, pageOf } from './page-query.ts';
import type { Readings } from './readings.ts';
import type { StoredRow } from './rows.ts';
import { rankOf, toQueueRow } from './rows.ts';

const ask = <Row extends Record<string, SqlStorageValue>>(
  sql: SqlStorage,
  { text, values }: Query,
): Row[] => sql.exec<Row>(text, ...values).toArray();

/** One page of the queue, for somebody who may see it. */
function pageFor(deps: Deps, actor: Actor, query: QueueQuery): QueuePage {
  const now = deps.now();
  const { page, limit, end } = pageOf(
    query,
    { me: actor.id, now },
    (place) => ask<Place>(deps.sql, place)[0] ?? null,
  );
  const found = ask<StoredRow>(deps.sql, page);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : end;
  return { rows: rows.map(toQueueRow), next: last ? cursorOf(last) : null, now };
}

/**
 * Reads a page. The chain has one entry for each reading: a page further on belongs to the reading that gave it its
 * cursor, and is a reading of its own where there is none.
 */
export function readQueue(
  deps: Deps,
  readings: Readings,
  actor: Actor,
  query: QueueQuery,
): QueuePage {
  const at = deps.now();
  const goesOn = query.after !== undefined && readings.goesOn(actor.id, query.after, at);
  const page = deps.atomically(() => {
    if (!goesOn) {
      append(deps.sql, { at, actor: actor.id, action: 'queue_read', report: null, detail: {} });
    }
    return pageFor(deps, actor, query);
  });
  if (page.next !== null) readings.give(actor.id, page.next, at);
  return page;
}

/** How many open reports there are of each level. From the index alone. */
export function countOpen(sql: SqlStorage): QueueCounts {
  const counts = sql
    .exec<{ urgency: number; count: number }>(
      `SELECT urgency, COUNT(*) AS count FROM report WHERE ${OPEN} GROUP BY urgency`,
    )
    .toArray();
  const of = (level: Level): number =>
    counts.find(({ urgency }) => urgency === -rankOf(level))?.count ?? 0;
  return Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as QueueCounts;
}
