// Notes, reasons and answers: sealed in a browser, kept as they came.
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64, toHex } from '../../shared/bytes.ts';
import type { ReportId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { SealedAnswer, SealedNote } from '../../shared/schema/console.ts';
import type { Action } from './audit.ts';
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
