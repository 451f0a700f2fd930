// Reports that could not reach their team at once. They are sealed, triaged and durable here, and are
// delivered once: the team answers a repeat with what it has.
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import type { Intake } from '../team/intake.ts';
import { teamStub } from '../team/stub.ts';

export type IntakeMessage = Intake;

export async function deliverIntake(batch: MessageBatch<IntakeMessage>, env: Env): Promise<void> {
  for (const message of batch.messages) {
    const { partnership, team } = message.body.envelope;
    try {
      const result = await teamStub(env, partnership, team).accept(message.body);
      // It was acknowledged, so a refusal is a fault of ours: it goes to the dead letters, never away.
      if (!result.ok) throw new Error(result.code);
      log({ event: 'intake', kind: 'delivered' });
      message.ack();
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      log({ event: 'intake', kind: 'failed', attempts: message.attempts, error: name });
      message.retry({ delaySeconds: Math.min(2 ** message.attempts, 300) });
    }
  }
}
