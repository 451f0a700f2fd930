// Takes a report in: checks it strictly, triages its signals, and answers only when it is durable.
import type { Context } from 'hono';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import { ENVELOPE_MAX_BYTES } from '../../shared/limits.ts';
import { dueAt, isOpen, nextLook } from '../../shared/partnerships/duty.ts';
import type { Partnership, Team } from '../../shared/partnerships/partnership.ts';
import { teamFor } from '../../shared/partnerships/partnership.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import { envelope } from '../../shared/schema/envelope.ts';
import { evaluate } from '../../shared/triage/evaluate.ts';
import type { Env } from '../env.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { problem, Refusal } from '../http/problem.ts';
import { log } from '../log.ts';
import type { Intake } from '../team/intake.ts';
import { teamStub } from '../team/stub.ts';

/** The team that must receive it, or why it may not be taken: the client chose by the same table. */
function receiver(partnership: Partnership, sent: Envelope): Result<Team> {
  if (sent.partnership !== partnership.id) return fail('bad_request', { field: 'partnership' });
  const team = teamFor(partnership, sent.signals.area);
  if (!team) return fail('bad_request', { field: 'signals.area' });
  return team.id === sent.team ? ok(team) : fail('wrong_team', { team: team.id });
}

async function prepare(
  partnership: Partnership,
  team: Team,
  { proof: _spent, mailbox, ...rest }: Envelope,
  proof: Intake['proof'],
): Promise<Intake> {
  const receivedAt = Date.now();
  const teamOpen = isOpen(partnership, team, receivedAt);
  const evaluation = evaluate({ signals: rest.signals, outOfHours: !teamOpen });
  return {
    envelope: rest,
    mailbox: { hash: await mailboxHashOf(mailbox.id), recipient: mailbox.recipient },
    proof,
    acknowledged: false,
    evaluation,
    receivedAt,
    dueAt: dueAt(partnership, team, evaluation.level, receivedAt),
    receipt: {
      id: rest.id,
      nextLook: nextLook(partnership, team, receivedAt),
      teamOpen,
      interrupt: evaluation.interrupt,
    },
  };
}

/** The team's object, or where it cannot be reached the intake queue: "received" always means durable. */
async function store(env: Env, intake: Intake): Promise<Result<Receipt>> {
  const { partnership, team } = intake.envelope;
  try {
    return await teamStub(env, partnership, team).accept(intake);
  } catch (error) {
    log({
      event: 'intake',
      kind: 'queued',
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
  try {
    await env.INTAKE.send({ ...intake, acknowledged: true });
    const { level } = intake.evaluation;
    if (level === 'immediate') {
      await env.NOTICES.send({ partnership, team, level, why: 'held_in_queue' });
    }
    return ok(intake.receipt);
  } catch {
    return fail('unavailable');
  }
}

export async function postReport(c: Context<ReporterApp>): Promise<Response> {
  const partnership = c.get('partnership');
  const sent = await jsonBody(c, envelope, ENVELOPE_MAX_BYTES);
  const team = receiver(partnership, sent);
  if (!team.ok) throw new Refusal(team);
  const proof = await checkProof(sent.proof, c.get('settings').PROOF_SECRET, partnership.id);
  if (!proof.ok) throw new Refusal(proof);
  const intake = await prepare(partnership, team.value, sent, proof.value);
  const result = await store(c.env, intake);
  return result.ok ? c.json(result.value, 201) : problem(c.get('requestId'), result);
}
