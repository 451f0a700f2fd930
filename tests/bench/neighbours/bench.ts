// Whether one team feels that another is flooded (I9): how long posts to the County take alone, and while the City
// gets a hundred a second, in turns. Here all of it is one process and one thread of JavaScript; on Cloudflare the
// routes and the objects are spread, so that this is the worst case.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AreaId } from '../../../shared/ids.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import type { NewProof } from '../../harness/envelopes.ts';
import { newEnvelope, proofs } from '../../harness/envelopes.ts';
import type { Runtime } from '../../harness/runtime.ts';
import { startRuntime } from '../../harness/runtime.ts';
import type { Options, Outcome, Run } from '../bench.ts';
import { medianOf } from '../bench.ts';
import { settled } from '../load/cpu.ts';
import type { Target } from '../load/posting.ts';
import { errorsOf, postSteadily, quantile } from '../load/posting.ts';
import type { Flooded, FloodOrder } from './flood.ts';

const AT_MOST = 2;
const COUNTY = 'ashfield' as AreaId;
const CITY = 'nottingham-city' as AreaId;
/** As many as a hundred machines send that each solve a proof in a second: 360,000 reports an hour. */
const FLOOD_PER_SECOND = 100;
const POSTS_PER_SECOND = 25;
const SECONDS = 12;

type Measured = { latencies: number[]; errors: number };
type Turn = { alone: Measured; beside: Measured; flood: Flooded };

async function postToCounty(target: Target, newProof: NewProof): Promise<Measured> {
  const bodies: Buffer[] = [];
  for (let made = 0; made < POSTS_PER_SECOND * SECONDS; made += 1) {
    bodies.push(Buffer.from(JSON.stringify(await newEnvelope(newProof, { area: COUNTY }))));
  }
  const posted = await postSteadily(target, bodies, POSTS_PER_SECOND);
  return { latencies: posted.latencies, errors: errorsOf(posted) };
}

type Flood = { turn: <T>(during: () => Promise<T>) => Promise<[T, Flooded]>; end: () => void };

function floodOf(order: FloodOrder): Flood {
  const thread = new Worker(new URL('./flood.ts', import.meta.url), { workerData: order });
  const told = async (what: 'prepare' | 'go'): Promise<unknown> => {
    thread.postMessage(what);
    return (await once(thread, 'message'))[0];
  };
  return {
    turn: async (during) => {
      await told('prepare');
      const flooded = told('go') as Promise<Flooded>;
      return [await during(), await flooded];
    },
    end: () => void thread.terminate(),
  };
}

/** Alone and beside the flood, in turns, so that a busy moment of the machine falls on both. */
async function measure(
  runtime: Runtime,
  flood: Flood,
  target: Target,
  { rounds, say }: Options,
): Promise<Turn[]> {
  const newProof = proofs(runtime.proofSecret, nottingham.id);
  const turns: Turn[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const alone = await postToCounty(target, newProof);
    await settled(runtime.pid());
    const [beside, flooded] = await flood.turn(() => postToCounty(target, newProof));
    await settled(runtime.pid());
    if (round > 0) turns.push({ alone, beside, flood: flooded });
    say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return turns;
}

function judged(turns: readonly Turn[]): Outcome {
  const of = (side: 'alone' | 'beside') => {
    const latencies = turns.flatMap((turn) => turn[side].latencies);
    const errors = turns.reduce((sum, turn) => sum + turn[side].errors, 0);
    return {
      posts: latencies.length,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      errors,
    };
  };
  const [alone, beside] = [of('alone'), of('beside')];
  const flood = {
    perSecond: medianOf(turns.map((turn) => turn.flood.perSecond)),
    p50: medianOf(turns.map((turn) => turn.flood.p50)),
    p99: medianOf(turns.map((turn) => turn.flood.p99)),
    errors: turns.reduce((sum, turn) => sum + turn.flood.errors, 0),
  };
  const ratio = beside.p99 / alone.p99;
  const errors = alone.errors + beside.errors + flood.errors;
  const passed = ratio <= AT_MOST && errors === 0;
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  const line = (name: string, { p50, p99, errors: failed }: typeof alone): string =>
    `  ${name.padEnd(34)} p50 ${ms(p50)}, p99 ${ms(p99)}, ${failed} errors`;
  const lines = [
    `Posts to the County, ${POSTS_PER_SECOND} a second, ${alone.posts} in ${turns.length} turns; no post waits for another's answer`,
    line('alone', alone),
    line(`beside ${flood.perSecond.toFixed(0)} a second to the City`, beside),
    line('the flood itself', { posts: 0, ...flood }),
    `${passed ? 'PASSED' : 'MISSED'}: p99 beside a flood to p99 alone: ${ratio.toFixed(2)} (at most ${AT_MOST}); ${errors} errors`,
  ];
  return { lines, figures: { alone, beside, flood, ratio }, passed };
}

export const run: Run = async (options) => {
  const runtime = await startRuntime();
  const target = {
    port: runtime.port,
    host: `localhost:${runtime.port}`,
    path: `/api/v1/${nottingham.id}/reports`,
  };
  const secret = runtime.proofSecret;
  const order = { target, secret, area: CITY, perSecond: FLOOD_PER_SECOND, seconds: SECONDS };
  const flood = floodOf(order);
  try {
    return judged(await measure(runtime, flood, target, options));
  } finally {
    flood.end();
    await runtime.stop();
  }
};
