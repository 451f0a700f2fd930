// Reports that could not reach their team at once. They are sealed, triaged and durable here, and are delivered
// once: the team answers a repeat with what it has. Nothing ever leaves these queues but to the team, or to the
// partnership's object, which tries on (`stranded.ts`).
import type { Result } from '../../shared/result.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { call, mustCall } from '../notices/held.ts';
import type { Intake } from '../team/intake.ts';
import { teamStub } from '../team/stub.ts';
import { within } from '../within.ts';

export type IntakeMessage = Intake;

const LONGEST_DELAY_S = 300;
/** An object that hangs holds up nobody else's report, nor the sweep. */
const PATIENCE_MS = 20_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
const later = (message: Message<IntakeMessage>): void =>
  message.retry({ delaySeconds: Math.min(2 ** message.attempts, LONGEST_DELAY_S) });

/** Whether its team has it now. False: it refused. Throws where the team cannot be reached. */
export async function bring(env: Env, body: IntakeMessage): Promise<boolean> {
  const { partnership, team } = body.envelope;
  const accepted: Promise<Result<Receipt>> = teamStub(env, partnership, team).accept(body);
  const result = await within(accepted, PATIENCE_MS);
  log({
    event: 'intake',
    ...(result.ok ? { kind: 'delivered' } : { kind: 'refused', code: result.code }),
  });
  return result.ok;
}

/** Its manager and whoever is on duty hear that a report is kept outside its team. Never throws. */
export async function tellStranded(
  env: Env,
  { envelope, evaluation }: IntakeMessage,
): Promise<void> {
  const { partnership, team } = envelope;
  const about = { partnership, team, level: evaluation.level, why: 'found' } as const;
  await Promise.all([call(env, { ...about, to: 'manager' }), call(env, { ...about, to: 'duty' })]);
}

async function strand(env: Env, body: IntakeMessage, refused: boolean): Promise<void> {
  await env.PARTNERSHIP.getByName(body.envelope.partnership).strand(body, refused);
  log({ event: 'intake', kind: 'stranded' });
  await tellStranded(env, body);
}

/** Still outside its team, where no clock runs but this one. Never throws. */
async function callAgain(env: Env, { envelope, evaluation }: IntakeMessage): Promise<void> {
  const { partnership, team } = envelope;
  const { level } = evaluation;
  if (mustCall(level))
    await call(env, { partnership, team, level, why: 'held_in_queue', to: 'duty' });
}

async function deliver(message: Message<IntakeMessage>, env: Env): Promise<void> {
  const { body, attempts } = message;
  try {
    // It was acknowledged, so a refusal is a fault of ours: it is kept where people see it, never dropped.
    if (!(await bring(env, body))) await strand(env, body, true);
    message.ack();
  } catch (error) {
    log({ event: 'intake', kind: 'failed', attempts, error: nameOf(error) });
    later(message);
    await callAgain(env, body);
  }
}

/** All at once: a team that cannot be reached holds up no other's report (I9). */
export async function deliverIntake(batch: MessageBatch<IntakeMessage>, env: Env): Promise<void> {
  await Promise.all(batch.messages.map((message) => deliver(message, env)));
}

/** The platform deletes what it has tried often enough here, so what nobody takes goes round again. */
async function goRound(message: Message<IntakeMessage>, env: Env): Promise<void> {
  try {
    await env.INTAKE.send(message.body);
    message.ack();
  } catch {
    later(message);
  }
}

async function deliverLast(message: Message<IntakeMessage>, env: Env): Promise<void> {
  const { body, attempts } = message;
  try {
    const isThere = await bring(env, body).catch(() => null);
    if (!isThere) await strand(env, body, isThere === false);
    message.ack();
  } catch (error) {
    log({ event: 'intake', kind: 'dead', attempts, error: nameOf(error) });
    await goRound(message, env);
    await callAgain(env, body);
  }
}

/** What the platform gave up: the team once more, else its partnership's object. */
export async function deliverDead(batch: MessageBatch<IntakeMessage>, env: Env): Promise<void> {
  await Promise.all(batch.messages.map((message) => deliverLast(message, env)));
}
