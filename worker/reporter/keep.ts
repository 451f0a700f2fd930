// Makes a report durable: in its team's object, or where that cannot take it now in the intake queue. "Received"
// always means one of them.
import { sha256, toHex, toUtf8 } from '../../shared/bytes.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { deliverNow } from '../notices/deliver.ts';
import type { Notice } from '../notices/notice.ts';
import type { Intake } from '../team/intake.ts';
import { teamStub } from '../team/stub.ts';
import { within } from '../within.ts';

/** Sooner than the widget gives up on an answer: an object that hangs is one that cannot be reached. */
const OBJECT_PATIENCE_MS = 8_000;
const ALERT_PATIENCE_MS = 3_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** The same for each time that this report is held, so that who is told twice can tell. */
async function heldNoticeId(report: string): Promise<string> {
  return toHex(await sha256(toUtf8(`held_in_queue ${report}`))).slice(0, 32);
}

/** Whoever is on duty hears that something Immediate waits where its team cannot see it. Never throws. */
async function alertDuty(env: Env, { envelope, evaluation }: Intake): Promise<void> {
  const notice: Notice = {
    id: await heldNoticeId(envelope.id),
    partnership: envelope.partnership,
    team: envelope.team,
    level: evaluation.level,
    why: 'held_in_queue',
    to: 'duty',
  };
  try {
    await env.NOTICES.send(notice);
  } catch (error) {
    log({ event: 'notice', kind: 'not_queued', error: nameOf(error) });
    await deliverNow(env, notice);
  }
}

type Context = { env: Env; executionCtx: Pick<ExecutionContext, 'waitUntil'> };

async function hold({ env, executionCtx }: Context, intake: Intake): Promise<Result<Receipt>> {
  try {
    await env.INTAKE.send({ ...intake, acknowledged: true });
  } catch (error) {
    log({ event: 'intake', kind: 'refused', error: nameOf(error) });
    return fail('unavailable');
  }
  if (intake.evaluation.level === 'immediate') {
    const alert = alertDuty(env, intake);
    executionCtx.waitUntil(alert);
    // Waited for, within bounds: if we die before, the widget asks again, and so does the alert.
    await within(alert, ALERT_PATIENCE_MS).catch(() => undefined);
  }
  return ok(intake.receipt);
}

/**
 * Fails as the team's object does, or with `unavailable` where the queue cannot take it either. An object that is
 * overloaded is not asked again.
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
