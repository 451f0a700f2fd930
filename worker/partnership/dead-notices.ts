// Dead letters: notices that did not arrive, kept until a manager sends them again or dismisses them.
import type { TeamId } from '../../shared/ids.ts';
import { DEAD_AT_ONCE_MAX } from '../../shared/limits.ts';
import { LEVELS } from '../../shared/schema/codes.ts';
import type { DeadLetters, DeliveryFailure } from '../../shared/schema/notices.ts';
import type { Notice, NoticeMessage } from '../notices/notice.ts';
import { deliveryId, isDelivery } from '../notices/notice.ts';

export const DEAD_NOTICE_TABLE = `
  CREATE TABLE dead_notice (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    message TEXT NOT NULL,
    failure TEXT NOT NULL,
    at INTEGER NOT NULL,
    attempts INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX dead_notice_by_team ON dead_notice (team, at);
`;

/** `level`: its rank; what was there before the column counts as the worst. */
export const DEAD_NOTICE_BOUND = `
  ALTER TABLE dead_notice ADD COLUMN level INTEGER NOT NULL DEFAULT ${LEVELS.length - 1};
  DROP INDEX dead_notice_by_team;
  CREATE INDEX dead_notice_by_level ON dead_notice (team, level, at);
  CREATE TABLE dead_dropped (team TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT;
`;

/** Kept for one team. */
const KEPT = 1_000;

export type Death = { failure: DeliveryFailure; at: number; attempts: number };

type Row = { id: string; message: string; failure: string; at: number; attempts: number };

const noticeOf = (message: NoticeMessage): Notice =>
  isDelivery(message) ? message.notice : message;

const idOf = (message: NoticeMessage): string =>
  isDelivery(message) ? deliveryId(message) : message.id;

/** Of the lowest level the oldest go first, and are counted. */
function makeRoom(sql: SqlStorage, team: TeamId): void {
  const count = 'SELECT COUNT(*) AS count FROM dead_notice WHERE team = ?';
  const over = sql.exec<{ count: number }>(count, team).one().count - KEPT;
  if (over <= 0) return;
  sql.exec(
    `DELETE FROM dead_notice WHERE id IN (
       SELECT id FROM dead_notice WHERE team = ? ORDER BY level, at LIMIT ?)`,
    team,
    over,
  );
  sql.exec(
    `INSERT INTO dead_dropped (team, count) VALUES (?, ?)
     ON CONFLICT (team) DO UPDATE SET count = count + excluded.count`,
    team,
    over,
  );
}

/** Safe to repeat. */
export function bury(sql: SqlStorage, message: NoticeMessage, death: Death): void {
  const { team, level } = noticeOf(message);
  sql.exec(
    `INSERT OR REPLACE INTO dead_notice (id, team, message, failure, at, attempts, level)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[idOf(message), team, JSON.stringify(message)],
    ...[death.failure, death.at, death.attempts, LEVELS.indexOf(level)],
  );
  makeRoom(sql, team);
}

/** How many of a team's went because there were too many, since the list was last empty. */
export const droppedOf = (sql: SqlStorage, team: TeamId): number =>
  sql.exec<{ count: number }>('SELECT count FROM dead_dropped WHERE team = ?', team).toArray()[0]
    ?.count ?? 0;

type Group = { newest: Row; worst: Row; rows: Row[] };

function toView({ newest, worst, rows }: Group): DeadLetters {
  const message = JSON.parse(newest.message) as NoticeMessage;
  const { why, to } = noticeOf(message);
  const { failure, at, attempts } = newest;
  return {
    channel: isDelivery(message) ? message.channel : null,
    ...{ to, why, at, attempts },
    failure: failure as DeliveryFailure,
    level: noticeOf(JSON.parse(worst.message) as NoticeMessage).level,
    count: rows.length,
    ids: rows.slice(0, DEAD_AT_ONCE_MAX).map(({ id }) => id),
  };
}

/** A team's dead letters by channel, or where they came to none by whom they were for; the worst channel first. */
export function deadOf(sql: SqlStorage, team: TeamId): DeadLetters[] {
  const groups = new Map<string, Group>();
  const rows = sql.exec<Row>(
    'SELECT * FROM dead_notice WHERE team = ? ORDER BY level DESC, at DESC',
    team,
  );
  for (const row of rows) {
    const message = JSON.parse(row.message) as NoticeMessage;
    const key = isDelivery(message) ? message.channel : message.to;
    const group = groups.get(key);
    if (!group) groups.set(key, { newest: row, worst: row, rows: [row] });
    else {
      group.rows.push(row);
      if (row.at > group.newest.at) group.newest = row;
    }
  }
  return [...groups.values()].map(toView);
}

/** What these are, where the team has them. */
export const lettersOf = (sql: SqlStorage, team: TeamId, ids: readonly string[]): NoticeMessage[] =>
  ids.flatMap((id) =>
    sql
      .exec<Row>('SELECT * FROM dead_notice WHERE id = ? AND team = ?', id, team)
      .toArray()
      .map(({ message }) => JSON.parse(message) as NoticeMessage),
  );

/** Takes these off the list, where the team has them and they were not buried again after `before`. */
export function forgetLetters(
  sql: SqlStorage,
  team: TeamId,
  { ids, before }: { ids: readonly string[]; before: number },
): void {
  for (const id of ids)
    sql.exec('DELETE FROM dead_notice WHERE id = ? AND team = ? AND at <= ?', id, team, before);
  const left = 'SELECT 1 FROM dead_notice WHERE team = ? LIMIT 1';
  if (sql.exec(left, team).toArray().length === 0)
    sql.exec('DELETE FROM dead_dropped WHERE team = ?', team);
}
