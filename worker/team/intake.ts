// Takes a report in exactly once (I1): the same id again gets the same answer, whatever crashed between.
import { fromBase64 } from '../../shared/bytes.ts';
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import type { Evaluation } from '../../shared/schema/evaluation.ts';
import { spend } from '../storage/spent-proofs.ts';
import { announce, atOnce } from './announce.ts';
import { arrive } from './arrivals.ts';
import { append } from './audit.ts';
import type { Deps } from './deps.ts';
import type { Duty } from './duty.ts';
import { dutyOf } from './duty.ts';
import { post } from './outbox.ts';
import { findRow, rankOf } from './rows.ts';
import { takeInEarlier } from './take-letter.ts';

/** An envelope that the route has checked and triaged. */
export type Intake = {
  envelope: Omit<Envelope, 'proof' | 'mailbox'>;
  mailbox: { hash: MailboxHash; recipient: string };
  proof: { signature: string; expiresAt: number };
  /** Hexadecimal SHA-256 of the sealed bytes: made by the route, natively, where it holds nobody else up. */
  digest: string;
  /** It was acknowledged from the intake queue: its proof was checked then, and nothing may refuse it now. */
  acknowledged: boolean;
  evaluation: Evaluation;
  receivedAt: number;
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

function insert(sql: SqlStorage, intake: Intake, duty: Duty, flood: number | null): void {
  const { envelope, mailbox, evaluation } = intake;
  const due = duty.dueTimes(evaluation.level, intake.receivedAt);
  sql.exec(
    `INSERT INTO report (id, version, partnership, team, received_at, generation, signals, sealed, digest,
       mailbox, mailbox_recipient, receipt, evaluation, level, state, due_at, alarm_at,
       acknowledge_by, look_by, decide_by, flood_at)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?)`,
    envelope.id,
    envelope.partnership,
    envelope.team,
    intake.receivedAt,
    envelope.generation,
    JSON.stringify(envelope.signals),
    fromBase64(envelope.sealed),
    intake.digest,
    mailbox.hash,
    mailbox.recipient,
    JSON.stringify(intake.receipt),
    JSON.stringify(evaluation),
    rankOf(evaluation.level),
    due.acknowledge,
    due.acknowledge,
    due.acknowledge,
    due.look,
    due.decide,
    flood,
  );
}

/**
 * Stores a report, starts its clock and writes down who must be told, all or nothing. Fails with
 * `id_conflict` where another report has the id, and with `proof_spent` where the work was used before.
 */
export function accept(deps: Deps, intake: Intake): Result<Receipt> {
  const { sql } = deps;
  const { envelope, evaluation, digest, receivedAt } = intake;
  const duty = dutyOf(envelope);
  let gathered: readonly ReportId[] = [];
  const result = deps.atomically((): Result<Receipt> => {
    const before = stored(sql, envelope.id);
    if (before) {
      return before.digest === digest
        ? ok(JSON.parse(before.receipt) as Receipt)
        : fail('id_conflict');
    }
    if (!spend(sql, intake.proof) && !intake.acknowledged) return fail('proof_spent');
    const arrived = arrive(sql, { now: deps.now(), receivedAt, surge: duty.surge });
    const { flood } = arrived;
    gathered = arrived.gathered;
    insert(sql, intake, duty, flood);
    append(sql, {
      at: receivedAt,
      actor: 'reporter',
      action: 'received',
      report: envelope.id,
      detail: {
        level: evaluation.level,
        rules: evaluation.fired.map(({ id }) => id).join(' '),
        sealed: digest,
        ...(flood !== null && { flood: 'yes' }),
      },
    });
    const { partnership, team } = envelope;
    post(sql, { kind: 'mailbox', partnership, team, mailbox: intake.mailbox.hash }, deps.now());
    const { level } = evaluation;
    const audiences = atOnce(duty, level, deps.now());
    announce(deps, { partnership, team, level, why: 'received' }, audiences);
    takeInEarlier(deps, envelope.id, intake.mailbox.hash);
    return ok(intake.receipt);
  });
  if (!result.ok || !deps.isHeard()) return result;
  for (const id of [...gathered, envelope.id]) {
    const row = findRow(sql, id);
    const isNews = id !== envelope.id || row?.version === 1;
    if (row && isNews) deps.tell(row);
  }
  return result;
}
