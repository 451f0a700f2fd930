// Reports that were acknowledged and could not be brought to their team: sealed, as the queue had them, until it
// has them. One that its team refuses for good is set aside: it is counted and shown, and not brought again.
import type { TeamId } from '../../shared/ids.ts';
import type { Level } from '../../shared/schema/codes.ts';
import type { Outside } from '../../shared/schema/notices.ts';
import type { IntakeMessage } from '../queues/intake.ts';

/** Two that came with one id are two: neither may take the other's place. */
export const STRANDED_TABLE = `
  CREATE TABLE stranded (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    team TEXT NOT NULL,
    level TEXT NOT NULL,
    message TEXT NOT NULL,
    since INTEGER NOT NULL,
    UNIQUE (id, team, digest)
  ) STRICT;
`;

/** What failed goes behind what was not tried since, so that none stands in the way of the others. */
export const STRANDED_TRIED = `
  ALTER TABLE stranded ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE stranded ADD COLUMN tried_at INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX stranded_next ON stranded (team, refused, tried_at, place);
`;

export type Stranded = { place: number; message: IntakeMessage };

/** What became of one that was brought: its team has it, refuses it for good, or could not be reached. */
export type Brought = 'delivered' | 'refused' | 'failed';

/** How many of a team wait outside it, by level. */
export type TeamOutside = Outside & { team: TeamId };

/** As many as travel to the caller at once: a message may have 130 kB. */
const AT_ONCE = 20;

/** Safe to repeat. `refused`: its team has said that it never takes it. */
export function strand(sql: SqlStorage, message: IntakeMessage, refused: boolean): void {
  const { envelope, digest, evaluation, receivedAt } = message;
  sql.exec(
    `INSERT INTO stranded (id, digest, team, level, message, since, refused) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id, team, digest) DO UPDATE SET refused = max(refused, excluded.refused)`,
    ...[envelope.id, digest, envelope.team, evaluation.level, JSON.stringify(message), receivedAt],
    refused ? 1 : 0,
  );
}

/** Some of a team's that may still be brought, those first that were not tried for longest. */
export const stranded = (sql: SqlStorage, team: TeamId): Stranded[] =>
  sql
    .exec<{ place: number; message: string }>(
      `SELECT place, message FROM stranded WHERE team = ? AND refused = 0
       ORDER BY tried_at, place LIMIT ?`,
      team,
      AT_ONCE,
    )
    .toArray()
    .map(({ place, message }) => ({ place, message: JSON.parse(message) as IntakeMessage }));

export function noteBrought(sql: SqlStorage, place: number, how: Brought, now: number): void {
  if (how === 'delivered') sql.exec('DELETE FROM stranded WHERE place = ?', place);
  else {
    const refused = how === 'refused' ? 1 : 0;
    sql.exec('UPDATE stranded SET refused = ?, tried_at = ? WHERE place = ?', refused, now, place);
  }
}

type Row = { team: string; level: string; refused: number; count: number; since: number };

/** All that wait outside their teams. */
export const outside = (sql: SqlStorage): TeamOutside[] =>
  sql
    .exec<Row>(
      `SELECT team, level, refused, COUNT(*) AS count, MIN(since) AS since FROM stranded
       GROUP BY team, level, refused ORDER BY team, since`,
    )
    .toArray()
    .map(({ team, level, refused, count, since }) => ({
      team: team as TeamId,
      level: level as Level,
      refused: refused === 1,
      count,
      since,
    }));
