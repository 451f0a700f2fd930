// Why a claim failed: said until the report's owner says more.
import type { AccountId, ReportId } from '../../shared/ids.ts';
import type { Rows } from './rows.ts';

/** `owner`: whose it was when it was asked for. */
export type LostClaim = { report: ReportId; owner: AccountId | null; words: string };

const ownerOf = (rows: Rows, report: ReportId): AccountId | null =>
  rows.get(report)?.owner?.id ?? null;

/** Gives what keeps the words of an attempt with whose the report was before it; null: it went well. */
export const attempt = (
  rows: Rows,
  report: ReportId,
): ((words: string | null) => LostClaim | null) => {
  const owner = ownerOf(rows, report);
  return (words) => (words === null ? null : { report, owner, words });
};

/** The words, while nothing has changed since. */
export const stillLost = (lost: LostClaim | null, rows: Rows): string | null =>
  lost && ownerOf(rows, lost.report) === lost.owner ? lost.words : null;
