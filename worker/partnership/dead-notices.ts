// Dead letters: notices that did not arrive, kept until a manager sends them again or dismisses them.
import type { TeamId } from '../../shared/ids.ts';
import { DEAD_AT_ONCE_MAX } from '../../shared/limits.ts';
import type { DeadNotice, DeliveryFailure } from '../../shared/schema/notices.ts';
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

export type Death = { failure: DeliveryFailure; at: number; attempts: number };

type Row = { id: string; message: string; failure: string; at: number; attempts: number };

const noticeOf = (message: NoticeMessage): Notice =>
  isDelivery(message) ? message.notice : message;

const idOf = (message: NoticeMessage): string =>
  isDelivery(message) ? deliveryId(message) : message.id;

/** Safe to repeat. */
export function bury(sql: SqlStorage, message: NoticeMessage, death: Death): void {
  sql.exec(
    'INSERT OR REPLACE INTO dead_notice VALUES (?, ?, ?, ?, ?, ?)',
    ...[idOf(message), noticeOf(message).team, JSON.stringify(message)],
    ...[death.failure, death.at, death.attempts],
  );
}

function toView({ id, message, failure, at, attempts }: Row): DeadNotice {
  const parsed = JSON.parse(message) as NoticeMessage;
  const { level, why, to } = noticeOf(parsed);
  const channel = isDelivery(parsed) ? parsed.channel : null;
  return { id, channel, level, why, to, failure: failure as DeliveryFailure, at, attempts };
}

/** The latest of a team's dead letters. */
export const deadOf = (sql: SqlStorage, team: TeamId): DeadNotice[] =>
  sql
    .exec<Row>(
      'SELECT * FROM dead_notice WHERE team = ? ORDER BY at DESC, id LIMIT ?',
      team,
      DEAD_AT_ONCE_MAX,
    )
    .toArray()
    .map(toView);

/** Takes these out, where the team has them, and gives what they were. */
export function exhume(
  sql: SqlStorage,
  team: TeamId,
  ids: readonly string[],
): (Death & { message: NoticeMessage })[] {
  return ids.flatMap((id) =>
    sql
      .exec<Row>('DELETE FROM dead_notice WHERE id = ? AND team = ? RETURNING *', id, team)
      .toArray()
      .map(({ message, failure, at, attempts }) => ({
        message: JSON.parse(message) as NoticeMessage,
        failure: failure as DeliveryFailure,
        at,
        attempts,
      })),
  );
}
