// One proof of work is taken once. An object that takes proofs keeps their signatures until they expire.
import type { SpentProof } from '../../shared/crypto/proof.ts';

export const SPENT_PROOF_TABLE =
  'CREATE TABLE spent_proof (signature TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;';

/** What a proof was spent for: the same thing, asked again, is not refused for it. */
export const SPENT_FOR = "ALTER TABLE spent_proof ADD COLUMN spent_for TEXT NOT NULL DEFAULT ''";

/** One tree, in the order in which they expire: a proof says itself, signed, when that is. */
export const SPENT_PROOF_KEYED = `
  CREATE TABLE spent_proof_keyed (
    expires_at INTEGER NOT NULL,
    signature TEXT NOT NULL,
    spent_for TEXT NOT NULL,
    PRIMARY KEY (expires_at, signature)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO spent_proof_keyed SELECT expires_at, signature, spent_for FROM spent_proof;
  DROP TABLE spent_proof;
  ALTER TABLE spent_proof_keyed RENAME TO spent_proof;
`;

/** Takes a proof. False if it was taken before, unless for this same thing. */
export function spend(
  sql: SqlStorage,
  { signature, expiresAt }: SpentProof,
  spentFor: string | null = null,
): boolean {
  const { rowsWritten } = sql.exec(
    'INSERT OR IGNORE INTO spent_proof (expires_at, signature, spent_for) VALUES (?, ?, ?)',
    expiresAt,
    signature,
    spentFor ?? '',
  );
  if (rowsWritten > 0) return true;
  const same = 'SELECT 1 FROM spent_proof WHERE expires_at = ? AND signature = ? AND spent_for = ?';
  return spentFor !== null && sql.exec(same, expiresAt, signature, spentFor).toArray().length > 0;
}

/** Whether a proof was taken before, for whatever it was. */
export const isSpent = (sql: SqlStorage, { signature, expiresAt }: SpentProof): boolean =>
  sql
    .exec('SELECT 1 FROM spent_proof WHERE expires_at = ? AND signature = ?', expiresAt, signature)
    .toArray().length > 0;

/** Forgets those that nobody could use any more. */
export const forgetExpired = (sql: SqlStorage, now: number): void => {
  sql.exec('DELETE FROM spent_proof WHERE expires_at <= ?', now);
};
