// Takes a report in exactly once (I1): the same id again gets the same answer, whatever crashed between.
import { fromBase64 } from '../../shared/bytes.ts';
import type { MailboxHash } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import type { Evaluation } from '../../shared/schema/evaluation.ts';
import { spend } from '../storage/spent-proofs.ts';
import { append } from './audit.ts';
import type { Deps } from './deps.ts';
import { digestOf } from './entries.ts';
import { post } from './outbox.ts';
import { findRow, rankOf } from './rows.ts';
import { takeInEarlier } from './take-letter.ts';

/** An envelope that the route has checked and triaged. */
export type Intake = {
  envelope: Omit<Envelope, 'proof' | 'mailbox'>;
  mailbox: { hash: MailboxHash; recipient: string };
  proof: { signature: string; expiresAt: number };
  /** It was acknowledged from the intake queue: its proof was checked then, and nothing may refuse it now. */
  acknowledged: boolean;
  evaluation: Evaluation;
  receivedAt: number;
  dueAt: number;
  receipt: Receipt;
};

function stored(sql: SqlStorage, id: string): { digest: string; receipt: string } | undefined {
  return sql
    .exec<{ digest: string; receipt: string }>(
      'SELECT digest, receipt FROM report WHERE id = ?',
      id,
    )
    .toArray()[0];
}

function insert(sql: SqlStorage, intake: Intake, sealed: Uint8Array, digest: string): void {
  const { envelope, mailbox, evaluation } = intake;
  sql.exec(
    `INSERT INTO report (id, version, partnership, team, received_at, generation, signals, sealed, digest,
       mailbox, mailbox_recipient, receipt, evaluation, level, state, due_at)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?)`,
    envelope.id,
    envelope.partnership,
    envelope.team,
    intake.receivedAt,
    envelope.generation,
    JSON.stringify(envelope.signals),
    sealed,
    digest,
    mailbox.hash,
    mailbox.recipient,
    JSON.stringify(intake.receipt),
    JSON.stringify(evaluation),
    rankOf(evaluation.level),
    intake.dueAt,
  );
}

/**
 * Stores a report, starts its clock and writes down who must be told, all or nothing. Fails with
 * `id_conflict` where another report has the id, and with `proof_spent` where the work was used before.
 */
export function accept(deps: Deps, intake: Intake): Result<Receipt> {
  const { sql } = deps;
  const { envelope, evaluation } = intake;
  const sealed = fromBase64(envelope.sealed);
  const digest = digestOf(envelope.sealed);
  const result = deps.atomically((): Result<Receipt> => {
    const before = stored(sql, envelope.id);
    if (before) {
      return before.digest === digest
        ? ok(JSON.parse(before.receipt) as Receipt)
        : fail('id_conflict');
    }
    if (!spend(sql, intake.proof) && !intake.acknowledged) return fail('proof_spent');
    insert(sql, intake, sealed, digest);
    append(sql, {
      at: intake.receivedAt,
      actor: 'reporter',
      action: 'received',
      report: envelope.id,
      detail: {
        level: evaluation.level,
        rules: evaluation.fired.map(({ id }) => id).join(' '),
        sealed: digest,
      },
    });
    const { partnership, team } = envelope;
    post(sql, { kind: 'mailbox', partnership, team, mailbox: intake.mailbox.hash }, deps.now());
    const notice = { partnership, team, level: evaluation.level, why: 'received' } as const;
    post(sql, { kind: 'notice', notice }, deps.now());
    takeInEarlier(deps, envelope.id, intake.mailbox.hash);
    return ok(intake.receipt);
  });
  const row = result.ok ? findRow(sql, envelope.id) : null;
  if (row?.version === 1) deps.tell(row);
  return result;
}
