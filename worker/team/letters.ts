// Letters as they are kept: what a reporter sends by mailbox, sealed where it is in words. They belong to the
// mailbox; each of its reports has them, and each is read for itself.
import { fromBase64, toBase64 } from '../../shared/bytes.ts';
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import { LETTERS_WITH_WORDS_MAX, OPENED_LETTERS_MAX_BYTES } from '../../shared/limits.ts';
import type { Feeling, FeltAbout, LetterKind, Sign } from '../../shared/schema/codes.ts';
import type { SealedLetter } from '../../shared/schema/console.ts';
import type { Letter } from '../../shared/schema/mailbox.ts';
import type { Deps } from './deps.ts';

const HOUR_MS = 60 * 60_000;

type LetterRow = {
  id: string;
  at: number;
  kind: string;
  heard: string;
  about: string | null;
  feeling: string | null;
  /** Of its sealed words; null where nothing was written. */
  bytes: number | null;
  read_at: number | null;
};

const outward = (row: LetterRow, sealed: string | null): SealedLetter => ({
  id: row.id,
  at: row.at,
  kind: row.kind as LetterKind,
  heard: JSON.parse(row.heard) as Sign[],
  about: row.about as FeltAbout | null,
  feeling: row.feeling as Feeling | null,
  inWords: row.bytes !== null,
  sealed,
  readAt: row.read_at,
});

export function keepLetter(
  { sql, now }: Deps,
  mailbox: MailboxHash,
  letter: Omit<Letter, 'proof' | 'mailbox'>,
  digest: string,
): void {
  sql.exec(
    `INSERT INTO letter (id, mailbox, at, kind, heard, about, feeling, generation, sealed, digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    letter.id,
    mailbox,
    now(),
    letter.kind,
    JSON.stringify(letter.heard),
    letter.about,
    letter.feeling,
    letter.generation,
    letter.sealed && fromBase64(letter.sealed),
    digest,
  );
}

/** Whether this mailbox has sent as many letters in words as may come in an hour. */
export function hasTooMany({ sql, now }: Deps, mailbox: MailboxHash): boolean {
  const { count } = sql
    .exec<{ count: number }>(
      'SELECT COUNT(*) AS count FROM letter WHERE mailbox = ? AND at BETWEEN ? AND ? AND sealed IS NOT NULL',
      mailbox,
      now() - HOUR_MS,
      now(),
    )
    .one();
  return count >= LETTERS_WITH_WORDS_MAX;
}

/** The sealed words of one of a report's letters, or null. */
export function sealOf({ sql }: Deps, report: ReportId, letter: string): string | null {
  const found = sql
    .exec<{ sealed: ArrayBuffer | null }>(
      `SELECT letter.sealed FROM letter JOIN report ON report.mailbox = letter.mailbox
       WHERE letter.id = ? AND report.id = ?`,
      letter,
      report,
    )
    .toArray()[0];
  return found?.sealed ? toBase64(new Uint8Array(found.sealed)) : null;
}

/** What the newest of these weigh together, up to what an answer can carry. */
function newestThatFit(rows: readonly LetterRow[]): Set<string> {
  const fit = new Set<string>();
  let left = OPENED_LETTERS_MAX_BYTES;
  for (const { id, bytes } of [...rows].reverse()) {
    if (bytes === null) continue;
    left -= Math.ceil(bytes / 3) * 4;
    if (left < 0) return fit;
    fit.add(id);
  }
  return fit;
}

/** A report's letters, in the order in which they came; the newest bring their seal, the others are asked for. */
export function lettersOf(deps: Deps, report: ReportId): SealedLetter[] {
  const rows = deps.sql
    .exec<LetterRow>(
      `SELECT letter.id, letter.at, letter.kind, letter.heard, letter.about, letter.feeling,
         length(letter.sealed) AS bytes, seen.at AS read_at
       FROM report JOIN letter ON letter.mailbox = report.mailbox
       LEFT JOIN letter_read AS seen ON seen.letter = letter.id AND seen.report = report.id
       WHERE report.id = ? ORDER BY letter.at, letter.rowid`,
      report,
    )
    .toArray();
  const fit = newestThatFit(rows);
  return rows.map((row) => outward(row, fit.has(row.id) ? sealOf(deps, report, row.id) : null));
}

/** Those of a report's letters that a reader was shown, as read from now on. */
export function markRead(deps: Deps, report: ReportId, letters: readonly string[]): void {
  for (const id of letters) {
    deps.sql.exec(
      `INSERT OR IGNORE INTO letter_read (letter, report, at)
       SELECT letter.id, report.id, ? FROM letter JOIN report ON report.mailbox = letter.mailbox
       WHERE letter.id = ? AND report.id = ?`,
      deps.now(),
      id,
      report,
    );
  }
}

/** Forgets what was asked long ago, and with it letters that no report has come for. */
export function forgetAsked({ sql, now }: Deps): void {
  sql.exec(
    `DELETE FROM letter WHERE id IN (SELECT id FROM letter_asked WHERE expires_at <= ?)
     AND NOT EXISTS (SELECT 1 FROM report WHERE report.mailbox = letter.mailbox)`,
    now(),
  );
  sql.exec('DELETE FROM letter_asked WHERE expires_at <= ?', now());
}
