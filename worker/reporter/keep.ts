// Makes a report durable: in its team's object, or where that cannot take it now in the intake queue. "Received"
// always means one of them.
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { call, mustCall } from '../notices/held.ts';
import type { Intake } from '../team/intake.ts';
import { teamStub } from '../team/stub.ts';
import { within } from '../within.ts';
import { spendHere } from './spent-while-away.ts';

/** Together sooner than the widget gives up on an answer: what hangs is what cannot be reached. */
const OBJECT_PATIENCE_MS = 8_000;
const QUEUE_PATIENCE_MS = 4_000;
const ALERT_PATIENCE_MS = 3_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

type Context = { env: Env; executionCtx: Pick<ExecutionContext, 'waitUntil'> };

/** Whoever is on duty hears that something waits where its team cannot see it. Never throws. */
async function alertDuty(
  { env, executionCtx }: Context,
  { envelope, evaluation }: Intake,
): Promise<void> {
  const { partnership, team } = envelope;
  const { level } = evaluation;
  const alert = call(env, { partnership, team, level, why: 'held_in_queue', to: 'duty' });
  executionCtx.waitUntil(alert);
  // Waited for, within bounds: if we die before, the queue calls at its first delivery that fails.
  await within(alert, ALERT_PATIENCE_MS).catch(() => undefined);
}

async function hold(context: Context, intake: Intake): Promise<Result<Receipt>> {
  const { envelope, digest, proof } = intake;
  if (!spendHere(proof.signature, `${envelope.id} ${digest}`)) return fail('proof_spent');
  try {
    const taken = context.env.INTAKE.send({ ...intake, acknowledged: true });
    await within(taken, QUEUE_PATIENCE_MS);
  } catch (error) {
    log({ event: 'intake', kind: 'refused', error: nameOf(error) });
    return fail('unavailable');
  }
  if (mustCall(intake.evaluation.level)) await alertDuty(context, intake);
  return ok(intake.receipt);
}

/**
 * Fails as the team's object does, with `proof_spent`, or with `unavailable` where the queue cannot take it either.
 * An object that is overloaded is not asked again.
 */
export async function keep(context: Context, intake: Intake): Promise<Result<Receipt>> {
  const { partnership, team } = intake.envelope;
  try {
    const accepted: Promise<Result<Receipt>> = teamStub(context.env, partnership, team).accept(
      intake,
    );
    return await within(accepted, OBJECT_PATIENCE_MS);
  } catch (error) {
    log({ event: 'intake', kind: 'queued', error: nameOf(error) });
    return hold(context, intake);
  }
}
