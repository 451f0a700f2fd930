// Notes, reasons and answers: sealed in a browser, kept as they came.
import { fromBase64, toBase64 } from '../../shared/bytes.ts';
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { SealedAnswer, SealedNote } from '../../shared/schema/console.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { append } from './audit.ts';
import { change } from './change.ts';
import type { Actor } from './claim.ts';
import { claimedBy } from './claim.ts';
import type { Deps } from './deps.ts';

type Kind = 'note' | 'reason' | 'answer';
type NewEntry = { report: ReportId; author: string; kind: Kind; sealed: string };
type EntryRow = { id: string; at: number; author: string; kind: Kind; sealed: ArrayBuffer };

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

export function addNote(
  deps: Deps,
  report: ReportId,
  actor: Actor,
  sealed: string,
): Result<SealedNote> {
  const mine = claimedBy(deps, report, actor);
  if (!mine.ok) return mine;
  let id = '';
  change(deps, {
    report,
    set: {},
    actor: actor.id,
    action: 'noted',
    also: () => {
      id = addEntry(deps, { report, author: actor.id, kind: 'note', sealed });
    },
  });
  return ok({ id, at: deps.now(), author: actor.id, kind: 'note', sealed });
}

export function addAnswer(
  deps: Deps,
  report: ReportId,
  actor: Actor,
  sealed: string,
): Result<SealedAnswer> {
  const mine = claimedBy(deps, report, actor);
  if (!mine.ok) return mine;
  let id = '';
  change(deps, {
    report,
    set: {},
    actor: actor.id,
    action: 'answered',
    also: () => {
      id = addEntry(deps, { report, author: actor.id, kind: 'answer', sealed });
    },
  });
  return ok({ id, at: deps.now(), author: actor.id, sealed });
}

/** What the reporter sees: how far it is, and the answers. Never what they wrote. */
export function readMailbox(deps: Deps, mailbox: MailboxHash): MailboxView {
  const row = deps.sql
    .exec<{ id: string; first_read_at: number | null; decided_at: number | null }>(
      'SELECT id, first_read_at, decided_at FROM report WHERE mailbox = ?',
      mailbox,
    )
    .toArray()[0];
  if (!row) return { found: false, status: 'received', messages: [] };
  const report = row.id as ReportId;
  const messages = answersOf(deps, report).map(({ id, at, sealed }) => ({ id, at, sealed }));
  append(deps.sql, {
    at: deps.now(),
    actor: 'reporter',
    action: 'mailbox_read',
    report,
    detail: {},
  });
  const read = row.first_read_at === null ? 'received' : 'read';
  return { found: true, status: row.decided_at === null ? read : 'decided', messages };
}
