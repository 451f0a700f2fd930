// One proof of work is taken once. An object that takes proofs keeps their signatures until they expire.
import type { SpentProof } from '../../shared/crypto/proof.ts';

export const SPENT_PROOF_TABLE =
  'CREATE TABLE spent_proof (signature TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;';

/** Takes a proof. False if it was taken before. */
export function spend(sql: SqlStorage, { signature, expiresAt }: SpentProof): boolean {
  const { rowsWritten } = sql.exec(
    'INSERT OR IGNORE INTO spent_proof (signature, expires_at) VALUES (?, ?)',
    signature,
    expiresAt,
  );
  return rowsWritten > 0;
}

/** Forgets those that nobody could use any more. */
export const forgetExpired = (sql: SqlStorage, now: number): void => {
  sql.exec('DELETE FROM spent_proof WHERE expires_at <= ?', now);
};
