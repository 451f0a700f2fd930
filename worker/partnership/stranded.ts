// Reports that were acknowledged and could not be brought to their team: sealed, as the queue had them, until it
// has them.
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

export type Stranded = { place: number; message: IntakeMessage };

/** As many as travel to the caller at once: a message may have 130 kB. */
const AT_ONCE = 20;

export function strand(sql: SqlStorage, message: IntakeMessage, now: number): void {
  const { envelope, digest, evaluation } = message;
  sql.exec(
    `INSERT OR IGNORE INTO stranded (id, digest, team, level, message, since) VALUES (?, ?, ?, ?, ?, ?)`,
    envelope.id,
    digest,
    envelope.team,
    evaluation.level,
    JSON.stringify(message),
    now,
  );
}

/** Some of them, the oldest first, after `place` (0: from the first). */
export const stranded = (sql: SqlStorage, after: number): Stranded[] =>
  sql
    .exec<{ place: number; message: string }>(
      'SELECT place, message FROM stranded WHERE place > ? ORDER BY place LIMIT ?',
      after,
      AT_ONCE,
    )
    .toArray()
    .map(({ place, message }) => ({ place, message: JSON.parse(message) as IntakeMessage }));

export const forgetStranded = (sql: SqlStorage, place: number): void => {
  sql.exec('DELETE FROM stranded WHERE place = ?', place);
};

export const strandedCount = (sql: SqlStorage): number =>
  sql.exec<{ count: number }>('SELECT COUNT(*) AS count FROM stranded').one().count;
