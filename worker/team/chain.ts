// The links of the audit chain: what an entry's hash is made of, and whether each follows from the one before (I6).
// Apart from storage, so that whoever has the entries can verify them.
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, toUtf8 } from '../../shared/bytes.ts';

export type AuditRow = {
  seq: number;
  at: number;
  actor: string;
  action: string;
  report: string | null;
  detail: string;
  previous: string;
  hash: string;
};

/** What the first entry is bound to. */
export const GENESIS = '0'.repeat(64);

/** Fields in a fixed order, each as JSON, so that no two entries have one text. */
export const linkHash = (row: Omit<AuditRow, 'hash'>): string =>
  toHex(
    sha256(
      toUtf8(
        JSON.stringify([
          row.seq,
          row.at,
          row.actor,
          row.action,
          row.report,
          row.detail,
          row.previous,
        ]),
      ),
    ),
  );

/** The first entry that does not follow from the one before: its place in the list, or null if all do. */
export function firstBrokenLink(rows: readonly AuditRow[]): number | null {
  let previous = GENESIS;
  for (const [index, row] of rows.entries()) {
    const { hash, ...rest } = row;
    if (row.seq !== index + 1 || row.previous !== previous || linkHash(rest) !== hash) return index;
    previous = hash;
  }
  return null;
}
