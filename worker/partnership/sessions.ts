// Sessions: short, revocable at once, kept by the hash of their token.
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url, toHex, toUtf8 } from '../../shared/bytes.ts';
import type { AccountId } from '../../shared/ids.ts';
import { SESSION_IDLE_MS, SESSION_MAX_MS } from '../../shared/limits.ts';

const hashOf = (token: string): string => toHex(sha256(toUtf8(token)));

/** Starts a session and gives its token: 256 random bits, base64url. */
export function startSession(sql: SqlStorage, account: AccountId, now: number): string {
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  sql.exec(
    'DELETE FROM session WHERE seen_at <= ? OR started_at <= ?',
    now - SESSION_IDLE_MS,
    now - SESSION_MAX_MS,
  );
  sql.exec('INSERT INTO session VALUES (?, ?, ?, ?)', hashOf(token), account, now, now);
  return token;
}

/** Whose session it is, or null if it has ended. Using it keeps it alive. */
export function touchSession(sql: SqlStorage, token: string, now: number): AccountId | null {
  const hash = hashOf(token);
  const row = sql
    .exec<{ account: string }>(
      'SELECT account FROM session WHERE hash = ? AND seen_at > ? AND started_at > ?',
      hash,
      now - SESSION_IDLE_MS,
      now - SESSION_MAX_MS,
    )
    .toArray()[0];
  if (!row) return null;
  sql.exec('UPDATE session SET seen_at = ? WHERE hash = ?', now, hash);
  return row.account as AccountId;
}

export function endSession(sql: SqlStorage, token: string): void {
  sql.exec('DELETE FROM session WHERE hash = ?', hashOf(token));
}
