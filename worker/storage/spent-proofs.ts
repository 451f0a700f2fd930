// One proof of work is taken once. An object that takes proofs keeps their signatures until they expire.
import type { SpentProof } from '../../shared/crypto/proof.ts';

export const SPENT_PROOF_TABLE =
  'CREATE TABLE spent_proof (signature TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;';

/** What a proof was spent for: the same thing, asked again, is not refused for it. */
export const SPENT_FOR = "ALTER TABLE spent_proof ADD COLUMN spent_for TEXT NOT NULL DEFAULT ''";

/** Takes a proof. False if it was taken before, unless for this same thing. */
export function spend(
  sql: SqlStorage,
  { signature, expiresAt }: SpentProof,
  spentFor: string | null = null,
): boolean {
  const { rowsWritten } = sql.exec(
    'INSERT OR IGNORE INTO spent_proof (signature, expires_at, spent_for) VALUES (?, ?, ?)',
    signature,
    expiresAt,
    spentFor ?? '',
  );
  if (rowsWritten > 0) return true;
  const same = 'SELECT 1 FROM spent_proof WHERE signature = ? AND spent_for = ?';
  return spentFor !== null && sql.exec(same, signature, spentFor).toArray().length > 0;
}

/** Forgets those that nobody could use any more. */
export const forgetExpired = (sql: SqlStorage, now: number): void => {
  sql.exec('DELETE FROM spent_proof WHERE expires_at <= ?', now);
};
