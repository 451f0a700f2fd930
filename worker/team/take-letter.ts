// Takes a letter in exactly once (I1), for every report of its mailbox. A letter to a mailbox that nobody knows is
// answered alike, and kept for some days: its report may still wait in the intake queue, or longer.
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, toUtf8 } from '../../shared/bytes.ts';
import type { SpentProof } from '../../shared/crypto/proof.ts';
import type { MailboxHash, PartnershipId, ReportId, TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Letter, LetterReceipt } from '../../shared/schema/mailbox.ts';
import { log } from '../log.ts';
import { spend } from '../storage/spent-proofs.ts';
import { applyLetter } from './apply-letter.ts';
import type { Deps } from './deps.ts';
import type { LetterNews } from './letter-effect.ts';
import { hasTooMany, keepLetter } from './letters.ts';
import { findRow } from './rows.ts';

/** Longer than a report has ever to wait for its team. */
const LETTER_KEPT_MS = 7 * 24 * 60 * 60_000;

/** A letter that the route has checked, for one team of its mailbox. */
export type NewLetter = {
  partnership: PartnershipId;
  team: TeamId;
  letter: Omit<Letter, 'proof' | 'mailbox'>;
  mailbox: MailboxHash;
  proof: SpentProof;
};

/** With its mailbox: the same letter under another is another letter. */
const digestOfLetter = ({ mailbox, letter }: NewLetter): string =>
  toHex(sha256(toUtf8(JSON.stringify([mailbox, letter]))));

function askedBefore({ sql }: Deps, id: string): string | undefined {
  return sql
    .exec<{ digest: string }>(
      'SELECT digest FROM letter_asked WHERE id = ? UNION SELECT digest FROM letter WHERE id = ?',
      id,
      id,
    )
    .toArray()[0]?.digest;
}

/** Each of them has a claim to it: whoever has the words could post another report to catch what comes. */
const reportsOf = ({ sql }: Deps, mailbox: MailboxHash): QueueRow[] =>
  sql
    .exec<{ id: string }>('SELECT id FROM report WHERE mailbox = ? ORDER BY received_at', mailbox)
    .toArray()
    .map(({ id }) => findRow(sql, id as ReportId))
    .filter((row) => row !== null);

function newsOf({ letter, partnership, team }: NewLetter, digest: string, at: number) {
  const { id, kind, heard, feeling, sealed } = letter;
  const inWords = sealed !== null;
  const news = { partnership, team, id, digest, kind, heard, feeling, inWords, at };
  return news satisfies LetterNews;
}

/**
 * Stores a letter once, with all that it does, all or nothing. Fails with `id_conflict` and `proof_spent` as a
 * report does, and with `too_many` where this mailbox has sent a great deal in words.
 */
export function takeLetter(deps: Deps, taken: NewLetter): Result<LetterReceipt> {
  const { letter, mailbox, proof } = taken;
  return deps.atomically((): Result<LetterReceipt> => {
    const digest = digestOfLetter(taken);
    const before = askedBefore(deps, letter.id);
    if (before !== undefined)
      return before === digest ? ok({ id: letter.id }) : fail('id_conflict');
    if (letter.sealed !== null && hasTooMany(deps, mailbox)) return fail('too_many');
    if (!spend(deps.sql, proof, letter.id)) return fail('proof_spent');
    const news = newsOf(taken, digest, deps.now());
    deps.sql.exec(
      'INSERT INTO letter_asked (id, digest, expires_at, mailbox, news) VALUES (?, ?, ?, ?, ?)',
      letter.id,
      digest,
      deps.now() + LETTER_KEPT_MS,
      mailbox,
      JSON.stringify(news),
    );
    keepLetter(deps, mailbox, letter, digest);
    for (const row of reportsOf(deps, mailbox)) applyLetter(deps, row, news);
    return ok({ id: letter.id });
  });
}

/** One that cannot be applied stays unread beside the report, and keeps it from nothing. */
function applyEarlier(deps: Deps, report: ReportId, news: string): void {
  try {
    deps.atomically(() => {
      const row = findRow(deps.sql, report);
      if (row) applyLetter(deps, row, JSON.parse(news) as LetterNews);
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    log({ event: 'letter', kind: 'not_applied', error: name });
  }
}

/** A report that came after letters of its mailbox hears of them. Call it in the transaction that stored it. */
export function takeInEarlier(deps: Deps, report: ReportId, mailbox: MailboxHash): void {
  const earlier = deps.sql
    .exec<{ news: string }>(
      `SELECT news FROM letter_asked JOIN letter USING (id)
       WHERE letter_asked.mailbox = ? AND news IS NOT NULL ORDER BY letter.at, letter.rowid`,
      mailbox,
    )
    .toArray();
  for (const { news } of earlier) applyEarlier(deps, report, news);
}
