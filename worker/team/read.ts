// Opening a report gives everything that is kept of it, still sealed; reading it is uncovering its words. Both
// are in the chain, with who did it.
import { toBase64 } from '../../shared/bytes.ts';
import type { ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { QueueRow, ReportView } from '../../shared/schema/console.ts';
import { append, historyOf } from './audit.ts';
import { change } from './change.ts';
import type { Actor } from './claim.ts';
import { renew } from './claim.ts';
import type { Deps } from './deps.ts';
import { answersOf, notesOf } from './entries.ts';
import { lettersOf, markRead, sealOf } from './letters.ts';
import { findRow } from './rows.ts';

type SealedColumns = { sealed: ArrayBuffer; generation: number; mailbox_recipient: string };

/** Everything that is kept of a report. The chain says who opened it. */
export function open(deps: Deps, id: ReportId, actor: Actor): Result<ReportView> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  append(deps.sql, { at: deps.now(), actor: actor.id, action: 'opened', report: id, detail: {} });
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
    letters: lettersOf(deps, id),
    history: historyOf(deps.sql, id),
  });
}

/** The words of one letter, still sealed, where opening its report did not bring them along. */
export function letterSeal(
  deps: Deps,
  id: ReportId,
  actor: Actor,
  letter: string,
): Result<{ sealed: string }> {
  const sealed = sealOf(deps, id, letter);
  if (sealed === null) return fail('not_found');
  append(deps.sql, {
    at: deps.now(),
    actor: actor.id,
    action: 'opened',
    report: id,
    detail: { message: letter },
  });
  return ok({ sealed });
}

/**
 * The words were uncovered, and with them these letters: the reporter is told that a worker has read them. Whoever
 * has claimed it and reads it works on it.
 */
export function read(
  deps: Deps,
  id: ReportId,
  actor: Actor,
  letters: readonly string[] = [],
): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  return ok(
    change(deps, {
      report: id,
      set: {
        looked_at: deps.now(),
        ...(row.firstReadAt === null ? { first_read_at: deps.now() } : {}),
      },
      actor: actor.id,
      action: 'read',
      also: () => {
        markRead(deps, id, letters);
        if (row.state === 'claimed' && row.owner?.id === actor.id) renew(deps, id);
      },
    }),
  );
}
