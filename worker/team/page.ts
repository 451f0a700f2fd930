// Reads the open queue by pages, and says so in the audit chain.
import type { AccountId } from '../../shared/ids.ts';
import type { Level } from '../../shared/schema/codes.ts';
import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueCounts, QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import { append } from './audit.ts';
import type { Actor } from './claim.ts';
import type { Deps } from './deps.ts';
import type { Place, Query } from './page-query.ts';
import { cursorOf, OPEN, pageOf } from './page-query.ts';
import type { StoredRow } from './rows.ts';
import { rankOf, toQueueRow } from './rows.ts';

/** Further pages belong to a reading that began at most this long ago. */
const READING_MS = 10 * 60_000;

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

function hasReadLately({ sql, now }: Deps, actor: AccountId): boolean {
  const at = now();
  const read = sql.exec(
    "SELECT 1 FROM audit WHERE action = 'queue_read' AND actor = ? AND at BETWEEN ? AND ? LIMIT 1",
    actor,
    at - READING_MS,
    at,
  );
  return read.toArray().length > 0;
}

/**
 * Reads a page. The chain has one entry for each reading: a page further on belongs to the reading that it goes on
 * with, and is a reading of its own where there is none.
 */
export function readQueue(deps: Deps, actor: Actor, query: QueueQuery): QueuePage {
  return deps.atomically(() => {
    if (query.after === undefined || !hasReadLately(deps, actor.id)) {
      append(deps.sql, {
        at: deps.now(),
        actor: actor.id,
        action: 'queue_read',
        report: null,
        detail: {},
      });
    }
    return pageFor(deps, actor, query);
  });
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
