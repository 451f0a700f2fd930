// Takes a letter in exactly once (I1). It may raise a report, and it wakes one that was closed; nothing in it
// lowers a level or closes (I2, I4). A letter to a mailbox that nobody knows is answered alike, and not kept.
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toHex, toUtf8 } from '../../shared/bytes.ts';
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { LetterKind } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { LetterReceipt } from '../../shared/schema/mailbox.ts';
import { spend } from '../storage/spent-proofs.ts';
import type { Action } from './audit.ts';
import { append } from './audit.ts';
import { change } from './change.ts';
import type { Deps } from './deps.ts';
import type { NewLetter } from './letter-effect.ts';
import { effectOf } from './letter-effect.ts';
import { post } from './outbox.ts';
import { findRow } from './rows.ts';

/** Whoever has claimed a report whose reporter is not safe has this long to touch it. */
const UNSAFE_LEASE_MS = 2 * 60_000;

const ACTIONS: Record<LetterKind, Action> = {
  more: 'wrote_more',
  unsafe: 'said_unsafe',
  take_back: 'asked_to_take_back',
  feeling: 'said_feeling',
};

const digestOfLetter = (letter: NewLetter['letter']): string =>
  toHex(sha256(toUtf8(JSON.stringify(letter))));

function askedBefore({ sql }: Deps, id: string): string | undefined {
  return sql
    .exec<{ digest: string }>(
      'SELECT digest FROM letter_asked WHERE id = ? UNION SELECT digest FROM letter WHERE id = ?',
      id,
      id,
    )
    .toArray()[0]?.digest;
}

/** The newest report of a mailbox. */
function reportOf({ sql }: Deps, mailbox: MailboxHash): QueueRow | null {
  const found = sql
    .exec<{ id: string }>(
      'SELECT id FROM report WHERE mailbox = ? ORDER BY received_at DESC, rowid DESC LIMIT 1',
      mailbox,
    )
    .toArray()[0];
  return found ? findRow(sql, found.id as ReportId) : null;
}

function insert({ sql, now }: Deps, report: ReportId, letter: NewLetter['letter']): void {
  sql.exec(
    `INSERT INTO letter (id, report, at, kind, heard, about, feeling, generation, sealed, digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    letter.id,
    report,
    now(),
    letter.kind,
    JSON.stringify(letter.heard),
    letter.about,
    letter.feeling,
    letter.generation,
    letter.sealed && fromBase64(letter.sealed),
    digestOfLetter(letter),
  );
}

/** A claim that nobody works on must not keep others from a child who is not safe. */
function hurryClaim({ sql, now }: Deps, report: ReportId): void {
  sql.exec(
    "UPDATE report SET lease_until = MIN(lease_until, ?) WHERE id = ? AND state = 'claimed'",
    now() + UNSAFE_LEASE_MS,
    report,
  );
}

function keep(deps: Deps, row: QueueRow, taken: NewLetter): void {
  const { letter, partnership } = taken;
  const { set, level, woken, raised } = effectOf(row, taken);
  change(deps, {
    report: row.id,
    set,
    actor: 'reporter',
    action: ACTIONS[letter.kind],
    detail: {
      letter: digestOfLetter(letter),
      ...(level === row.level ? {} : { from: row.level, to: level }),
      ...(letter.feeling ? { feeling: letter.feeling } : {}),
    },
    also: () => {
      insert(deps, row.id, letter);
      if (letter.kind === 'unsafe') hurryClaim(deps, row.id);
      if (woken) {
        append(deps.sql, {
          at: deps.now(),
          actor: 'reporter',
          action: 'reopened',
          report: row.id,
          detail: { why: 'letter' },
        });
      }
      if (!raised && !woken) return;
      const notice = { partnership, team: letter.team, level, why: 'letter' } as const;
      post(deps.sql, { kind: 'notice', notice }, deps.now());
    },
  });
}

/**
 * Stores a letter once, with all that it does, all or nothing. Known mailbox or not, it writes down that it
 * was asked and answers the same. Fails with `id_conflict` and `proof_spent` as a report does.
 */
export function takeLetter(deps: Deps, taken: NewLetter): Result<LetterReceipt> {
  const { letter, proof } = taken;
  return deps.atomically((): Result<LetterReceipt> => {
    const digest = digestOfLetter(letter);
    const before = askedBefore(deps, letter.id);
    if (before !== undefined)
      return before === digest ? ok({ id: letter.id }) : fail('id_conflict');
    if (!spend(deps.sql, proof)) return fail('proof_spent');
    deps.sql.exec('INSERT INTO letter_asked VALUES (?, ?, ?)', letter.id, digest, proof.expiresAt);
    const row = reportOf(deps, taken.mailbox);
    if (row) keep(deps, row, taken);
    return ok({ id: letter.id });
  });
}
