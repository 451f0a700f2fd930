// Reading a report: everything that is kept of it, still sealed, and an entry in the chain that says who read.
import { toBase64 } from '../../shared/bytes.ts';
import type { ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { ReportView } from '../../shared/schema/console.ts';
import { historyOf } from './audit.ts';
import { change } from './change.ts';
import type { Actor } from './claim.ts';
import type { Deps } from './deps.ts';
import { answersOf, notesOf } from './entries.ts';
import { findRow } from './rows.ts';

type SealedColumns = { sealed: ArrayBuffer; generation: number; mailbox_recipient: string };

export function read(deps: Deps, id: ReportId, actor: Actor): Result<ReportView> {
  const before = findRow(deps.sql, id);
  if (!before) return fail('not_found');
  const row = change(deps, {
    report: id,
    set: before.firstReadAt === null ? { first_read_at: deps.now() } : {},
    actor: actor.id,
    action: 'read',
  });
  const stored = deps.sql
    .exec<SealedColumns>(
      'SELECT sealed, generation, mailbox_recipient FROM report WHERE id = ?',
      id,
    )
    .one();
  return ok({
    row,
    sealed: toBase64(new Uint8Array(stored.sealed)),
    generation: stored.generation,
    mailboxRecipient: stored.mailbox_recipient,
    notes: notesOf(deps, id),
    answers: answersOf(deps, id),
    history: historyOf(deps.sql, id),
  });
}
