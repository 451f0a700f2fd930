// Which calls were made, so that many reports that wait outside one team do not each call (see ../notices/held.ts).

export const CALL_TABLE =
  'CREATE TABLE call (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;';

/** Longer than any slot of calls. */
const KEPT_MS = 2 * 24 * 60 * 60_000;

/** Whether nobody has made this call yet. */
export function isFirstCall(sql: SqlStorage, id: string, now: number): boolean {
  sql.exec('DELETE FROM call WHERE at < ?', now - KEPT_MS);
  return sql.exec('INSERT OR IGNORE INTO call (id, at) VALUES (?, ?)', id, now).rowsWritten > 0;
}
