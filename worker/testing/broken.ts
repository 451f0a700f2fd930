// A worker whose parts can be taken away: the real one, with an object or a queue that does not answer.
import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test';
import type { Envelope } from '../../shared/schema/envelope.ts';
import type { Env } from '../env.ts';
import worker from '../index.ts';
import type { Notice } from '../notices/notice.ts';
import type { IntakeMessage } from '../queues/intake.ts';
import { REPORTER } from './ask.ts';
import { PARTNERSHIP } from './envelope.ts';

const refusing = {
  send: async () => {
    throw new Error('the queue is full');
  },
};

/** Teams whose object answers `accept` so. */
export const teamsThat = (accept: () => Promise<unknown>): Partial<Env> => ({
  TEAM: { getByName: () => ({ accept }) } as unknown as Env['TEAM'],
});
export const NO_TEAM = teamsThat(async () => {
  throw new Error('unreachable');
});
export const NO_INTAKE = { INTAKE: refusing as unknown as Env['INTAKE'] };
export const NO_NOTICES = { NOTICES: refusing as unknown as Env['NOTICES'] };

/** What the two queues were given, held back for a test to look at and to deliver. */
export function recorded() {
  const held: IntakeMessage[] = [];
  const told: Notice[] = [];
  const into = <T>(list: T[]) => ({
    send: async (message: T) => void list.push(structuredClone(message)),
  });
  return {
    held,
    told,
    queues: {
      INTAKE: into(held) as unknown as Env['INTAKE'],
      NOTICES: into(told) as unknown as Env['NOTICES'],
    },
  };
}

/** Posts to a worker that differs in this, and waits for all that it does after its answer. */
export async function postTo(change: Partial<Env>, envelope: Envelope): Promise<Response> {
  const request = new Request(`${REPORTER}/api/v1/${PARTNERSHIP}/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(envelope),
  });
  const context = createExecutionContext();
  const response = await worker.fetch(request, { ...env, ...change }, context);
  await waitOnExecutionContext(context);
  return response;
}
