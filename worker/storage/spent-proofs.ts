// One proof of work is taken once. An object that takes proofs keeps their signatures until they expire.
import type { SpentProof } from '../../shared/crypto/proof.ts';

export const SPENT_PROOF_TABLE =
  'CREATE TABLE spent_proof (signature TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;';

/** What a proof was spent for: the same thing, asked again, is not refused for it. */
export const SPENT_FOR = "ALTER TABLE spent_proof ADD COLUMN spent_for TEXT NOT NULL DEFAULT ''";

/** One tree for each row instead of two, and what expires first is found at one end. */
export const SPENT_PROOF_KEYED = `
  CREATE TABLE spent_proof_keyed (
    signature TEXT PRIMARY KEY,
    expires_at INTEGER NOT NULL,
    spent_for TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO spent_proof_keyed SELECT signature, expires_at, spent_for FROM spent_proof;
  DROP TABLE spent_proof;
  ALTER TABLE spent_proof_keyed RENAME TO spent_proof;
  CREATE INDEX spent_proof_expires ON spent_proof (expires_at);
`;

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
