// Letters as they are kept: what a reporter sends by mailbox, sealed where it is in words.
import { toBase64 } from '../../shared/bytes.ts';
import type { ReportId } from '../../shared/ids.ts';
import type { Feeling, FeltAbout, LetterKind, Sign } from '../../shared/schema/codes.ts';
import type { SealedLetter } from '../../shared/schema/console.ts';
import type { Deps } from './deps.ts';

type LetterRow = {
  id: string;
  at: number;
  kind: string;
  heard: string;
  about: string | null;
  feeling: string | null;
  sealed: ArrayBuffer | null;
  read_at: number | null;
};

const outward = (row: LetterRow): SealedLetter => ({
  id: row.id,
  at: row.at,
  kind: row.kind as LetterKind,
  heard: JSON.parse(row.heard) as Sign[],
  about: row.about as FeltAbout | null,
  feeling: row.feeling as Feeling | null,
  sealed: row.sealed && toBase64(new Uint8Array(row.sealed)),
  readAt: row.read_at,
});

/** A report's letters, in the order in which they came. */
export const lettersOf = (deps: Deps, report: ReportId): SealedLetter[] =>
  deps.sql
    .exec<LetterRow>(
      `SELECT id, at, kind, heard, about, feeling, sealed, read_at FROM letter
       WHERE report = ? ORDER BY at, rowid`,
      report,
    )
    .toArray()
    .map(outward);

/** Those of a report's letters that a reader was shown, as read from now on. */
export function markRead(deps: Deps, report: ReportId, letters: readonly string[]): void {
  for (const id of letters) {
    deps.sql.exec(
      'UPDATE letter SET read_at = ? WHERE id = ? AND report = ? AND read_at IS NULL',
      deps.now(),
      id,
      report,
    );
  }
}

/** Forgets what was asked so long ago that its proof of work is no longer taken. */
export const forgetAsked = (deps: Deps): void => {
  deps.sql.exec('DELETE FROM letter_asked WHERE expires_at <= ?', deps.now());
};
