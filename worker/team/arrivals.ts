// How many reports came in the last minutes, and whether that is a flood. Counts only: nothing about who sends.
import type { ReportId } from '../../shared/ids.ts';
import type { Surge } from '../../shared/partnerships/partnership.ts';

export const ARRIVAL_TABLES = `
  CREATE TABLE arrival (minute INTEGER PRIMARY KEY, reports INTEGER NOT NULL) STRICT;
  CREATE TABLE flood (only INTEGER PRIMARY KEY CHECK (only = 1), since INTEGER NOT NULL) STRICT;
  ALTER TABLE report ADD COLUMN flood_at INTEGER;
`;

const MINUTE_MS = 60_000;
const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS);

/** `since`: when the flood began that is not known to be over; null: there is none. */
type Situation = { since: number | null; reports: number };

function situation(sql: SqlStorage, now: number, minutes: number): Situation {
  const last = minuteOf(now);
  const { since, reports } = sql
    .exec<{ since: number | null; reports: number | null }>(
      `SELECT (SELECT since FROM flood) AS since,
         (SELECT SUM(reports) FROM arrival WHERE minute > ? AND minute <= ?) AS reports`,
      last - minutes,
      last,
    )
    .one();
  return { since, reports: reports ?? 0 };
}

/** The reports of the last `minutes`, that of `now` included. */
export const arrivals = (sql: SqlStorage, now: number, minutes: number): number =>
  situation(sql, now, minutes).reports;

/** Counts one; with the first of a minute those are forgotten that no window holds any more. */
function count(sql: SqlStorage, now: number, receivedAt: number, minutes: number): void {
  const { reports } = sql
    .exec<{ reports: number }>(
      `INSERT INTO arrival VALUES (?, 1) ON CONFLICT DO UPDATE SET reports = reports + 1
       RETURNING reports`,
      minuteOf(receivedAt),
    )
    .one();
  if (reports === 1) sql.exec('DELETE FROM arrival WHERE minute <= ?', minuteOf(now) - minutes);
}

/**
 * Marks those that came in the window before a flood was known to be one: they are of it too. At most `reports`, the
 * last ones. Gives their ids.
 */
const gather = (
  sql: SqlStorage,
  { since, minutes, reports }: { since: number; minutes: number; reports: number },
): ReportId[] =>
  sql
    .exec<{ id: ReportId }>(
      `UPDATE report SET flood_at = ?1, version = version + 1
       WHERE rowid IN (SELECT rowid FROM report ORDER BY rowid DESC LIMIT ?2)
         AND flood_at IS NULL AND received_at > ?3
       RETURNING id`,
      since,
      reports,
      since - minutes * MINUTE_MS,
    )
    .toArray()
    .map(({ id }) => id);

/** `flood`: the beginning of the flood that a report came in, in ms since the epoch; null: in none. */
type Arrived = {
  flood: number | null;
  /** Earlier reports that are found to be of it, now that it has begun. */
  gathered: readonly ReportId[];
};

type Arrival = { now: number; receivedAt: number; surge: Surge };

/**
 * Counts a report and says which flood it came in. One that waited in the intake queue counts for when it was
 * received. Call it in the transaction that stores it, once, before it is stored.
 */
export function arrive(sql: SqlStorage, { now, receivedAt, surge }: Arrival): Arrived {
  const before = situation(sql, now, surge.minutes);
  const isOver = before.since !== null && before.reports * 2 < surge.reports;
  if (isOver) sql.exec('DELETE FROM flood');
  let since = isOver ? null : before.since;
  count(sql, now, receivedAt, surge.minutes);
  const isRecent = minuteOf(receivedAt) > minuteOf(now) - surge.minutes;
  if (since === null && isRecent && before.reports >= surge.reports) {
    since = receivedAt;
    sql.exec('INSERT INTO flood VALUES (1, ?)', since);
    const { minutes } = surge;
    return { flood: since, gathered: gather(sql, { since, minutes, reports: before.reports }) };
  }
  return { flood: since !== null && receivedAt >= since ? since : null, gathered: [] };
}
