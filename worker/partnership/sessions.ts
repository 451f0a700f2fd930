// Sessions: short, revocable at once, kept by the hash of their token.
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url, toHex, toUtf8 } from '../../shared/bytes.ts';
import type { AccountId } from '../../shared/ids.ts';
import { SESSION_IDLE_MS, SESSION_MAX_MS } from '../../shared/limits.ts';

/** What a session is known by where its token must not be: SHA-256, hexadecimal. */
export const hashOf = (token: string): string => toHex(sha256(toUtf8(token)));

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

/** When a session ends unless it is used again, in ms since the epoch; null if it has ended. Asking does not use it. */
export function sessionEnd(sql: SqlStorage, hash: string, now: number): number | null {
  const row = sql
    .exec<{ ends: number }>(
      'SELECT MIN(seen_at + ?, started_at + ?) AS ends FROM session WHERE hash = ?',
      SESSION_IDLE_MS,
      SESSION_MAX_MS,
      hash,
    )
    .toArray()[0];
  return row && row.ends > now ? row.ends : null;
}

export function endSession(sql: SqlStorage, token: string): void {
  sql.exec('DELETE FROM session WHERE hash = ?', hashOf(token));
}
