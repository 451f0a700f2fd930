// A flood on one team, in a thread of its own, so that what is measured beside it does not wait for its client.
import { parentPort, workerData } from 'node:worker_threads';
import type { AreaId } from '../../../shared/ids.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import { newEnvelope, proofs } from '../../harness/envelopes.ts';
import type { Target } from '../load/posting.ts';
import { errorsOf, postSteadily, quantile } from '../load/posting.ts';

export type FloodOrder = {
  target: Target;
  secret: string;
  area: AreaId;
  perSecond: number;
  seconds: number;
};
export type Flooded = {
  posts: number;
  perSecond: number;
  p50: number;
  p99: number;
  errors: number;
};

const { target, secret, area, perSecond, seconds } = workerData as FloodOrder;
const newProof = proofs(secret, nottingham.id);

async function newBodies(): Promise<Buffer[]> {
  const bodies: Buffer[] = [];
  for (let made = 0; made < perSecond * seconds; made += 1) {
    bodies.push(Buffer.from(JSON.stringify(await newEnvelope(newProof, { area }))));
  }
  return bodies;
}

// Told once to make what it will post, and once to post it: in turns, as often as wanted.
let bodies: Buffer[] = [];
parentPort?.on('message', async (order: 'prepare' | 'go') => {
  if (order === 'prepare') {
    bodies = await newBodies();
    parentPort?.postMessage('ready');
    return;
  }
  const posted = await postSteadily(target, bodies, perSecond);
  parentPort?.postMessage({
    posts: bodies.length,
    perSecond: bodies.length / posted.seconds,
    p50: quantile(posted.latencies, 0.5),
    p99: quantile(posted.latencies, 0.99),
    errors: errorsOf(posted),
  } satisfies Flooded);
});
