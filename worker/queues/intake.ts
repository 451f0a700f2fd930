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
      // A refusal is final: the proof was spent or the id is another's. It is said, and not repeated.
      log({ event: 'intake', kind: result.ok ? 'delivered' : result.code });
      message.ack();
    } catch {
      log({ event: 'intake', kind: 'failed', attempts: message.attempts });
      message.retry({ delaySeconds: Math.min(2 ** message.attempts, 300) });
    }
  }
}
