// Notes, reasons and answers: sealed in a browser, kept as they came.
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64, toHex } from '../../shared/bytes.ts';
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { SealedAnswer, SealedNote } from '../../shared/schema/console.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import type { Action } from './audit.ts';
import { append } from './audit.ts';
import { change } from './change.ts';
import type { Actor } from './claim.ts';
import { claimedBy } from './claim.ts';
import type { Deps } from './deps.ts';

type Kind = 'note' | 'reason' | 'answer';
type NewEntry = { report: ReportId; author: string; kind: Kind; sealed: string };
type EntryRow = { id: string; at: number; author: string; kind: Kind; sealed: ArrayBuffer };

/** What the chain keeps of a sealed text: its digest, so that a change of it is found. */
export const digestOf = (sealed: string): string => toHex(sha256(fromBase64(sealed)));

/** Keeps an entry and gives it its id. Call it in the transaction of what it belongs to. */
export function addEntry(deps: Deps, { report, author, kind, sealed }: NewEntry): string {
  const id = newRowId();
  deps.sql.exec(
    'INSERT INTO entry (id, report, at, author, kind, sealed) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    report,
    deps.now(),
    author,
    kind,
    fromBase64(sealed),
  );
  return id;
}

const entriesOf = (deps: Deps, report: ReportId): EntryRow[] =>
  deps.sql
    .exec<EntryRow>(
      'SELECT id, at, author, kind, sealed FROM entry WHERE report = ? ORDER BY at, rowid',
      report,
    )
    .toArray();

const outward = ({ id, at, author, sealed }: EntryRow) => ({
  id,
  at,
  author,
  sealed: toBase64(new Uint8Array(sealed)),
});

export const notesOf = (deps: Deps, report: ReportId): SealedNote[] =>
  entriesOf(deps, report)
    .filter(({ kind }) => kind !== 'answer')
    .map((entry) => ({ ...outward(entry), kind: entry.kind === 'note' ? 'note' : 'reason' }));

export const answersOf = (deps: Deps, report: ReportId): SealedAnswer[] =>
  entriesOf(deps, report)
    .filter(({ kind }) => kind === 'answer')
    .map(outward);

/** Adds what a person wrote to the report that they have claimed. */
function addClaimed(
  deps: Deps,
  report: ReportId,
  actor: Actor,
  { kind, action, sealed }: { kind: 'note' | 'answer'; action: Action; sealed: string },
): Result<SealedAnswer> {
  const mine = claimedBy(deps, report, actor);
  if (!mine.ok) return mine;
  let id = '';
  change(deps, {
    report,
    set: {},
    actor: actor.id,
    action,
    detail: { sealed: digestOf(sealed) },
    also: () => {
      id = addEntry(deps, { report, author: actor.id, kind, sealed });
    },
  });
  return ok({ id, at: deps.now(), author: actor.id, sealed });
}

export function addNote(
  deps: Deps,
  report: ReportId,
  actor: Actor,
  sealed: string,
): Result<SealedNote> {
  const added = addClaimed(deps, report, actor, { kind: 'note', action: 'noted', sealed });
  return added.ok ? ok({ ...added.value, kind: 'note' }) : added;
}

export const addAnswer = (
  deps: Deps,
  report: ReportId,
  actor: Actor,
  sealed: string,
): Result<SealedAnswer> =>
  addClaimed(deps, report, actor, { kind: 'answer', action: 'answered', sealed });

const MAILBOX_READ_EVERY_MS = 60 * 60_000;

type MailboxRow = { id: string; first_read_at: number | null; decided_at: number | null };

/** How far a mailbox's reports are: the furthest of them. */
function statusOf(rows: readonly MailboxRow[]): MailboxView['status'] {
  if (rows.some(({ decided_at }) => decided_at !== null)) return 'decided';
  return rows.some(({ first_read_at }) => first_read_at !== null) ? 'read' : 'received';
}

/** Once an hour is enough to know that it was opened; more would let a stranger with the words swell the chain. */
function recordMailboxRead(deps: Deps, report: ReportId): void {
  const at = deps.now();
  const recent = deps.sql
    .exec(
      "SELECT 1 FROM audit WHERE report = ? AND action = 'mailbox_read' AND at > ? LIMIT 1",
      report,
      at - MAILBOX_READ_EVERY_MS,
    )
    .toArray();
  if (recent.length > 0) return;
  append(deps.sql, { at, actor: 'reporter', action: 'mailbox_read', report, detail: {} });
}

/**
 * What the reporter sees: how far it is, and the answers; never what they wrote. A mailbox may have more than
 * one report: a send that timed out may have arrived, and been sent again after a change.
 */
export function readMailbox(deps: Deps, mailbox: MailboxHash): MailboxView {
  const rows = deps.sql
    .exec<MailboxRow>(
      'SELECT id, first_read_at, decided_at FROM report WHERE mailbox = ? ORDER BY received_at',
      mailbox,
    )
    .toArray();
  const messages = rows.flatMap(({ id }) => answersOf(deps, id as ReportId));
  for (const { id } of rows) recordMailboxRead(deps, id as ReportId);
  return {
    found: rows.length > 0,
    status: statusOf(rows),
    messages: messages
      .sort((a, b) => a.at - b.at)
      .map(({ id, at, sealed }) => ({ id, at, sealed })),
  };
}
