// What taking a report in costs, in one run beside the least that a durable answer costs in the same runtime.
// Proofs are solved beforehand and checked in full; what the posts cause afterwards (outbox, queues) counts too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/local/worker.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import type { NewProof } from '../../harness/envelopes.ts';
import { newEnvelope, proofs } from '../../harness/envelopes.ts';
import { starterOf, startRuntime } from '../../harness/runtime.ts';
import type { Options, Outcome, Run } from '../bench.ts';
import { medianOf } from '../bench.ts';
import { cpuSeconds, settled } from '../load/cpu.ts';
import type { Target } from '../load/posting.ts';
import { errorsOf, postAll, quantile } from '../load/posting.ts';

const AT_MOST = 2.5;
/** How many at a time, and how many posts make a sample long enough for the kernel's clock. */
const LOADS = [
  { concurrency: 1, posts: 400 },
  { concurrency: 8, posts: 800 },
  { concurrency: 32, posts: 800 },
] as const;

type Side = { name: 'floor' | 'nightlight'; target: Target; pid: number };

type Sample = {
  perSecond: number;
  /** Ms per post: waited for; CPU until the last answer; CPU with all that the posts caused. */
  time: number;
  cpuToAnswer: number;
  cpu: number;
  p50: number;
  p99: number;
  errors: number;
};

async function startFloor(): Promise<Side & { stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-floor-'));
  const port = await freePort();
  const start = starterOf('tests/bench/intake/floor.toml', { port, folder, reachInside: false });
  const { miniflare, pid } = await start();
  return {
    name: 'floor',
    target: { port, host: `localhost:${port}`, path: '/' },
    pid,
    stop: async () => {
      await miniflare.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function newBodies(count: number, newProof: NewProof): Promise<Buffer[]> {
  const bodies: Buffer[] = [];
  for (let made = 0; made < count; made += 1) {
    bodies.push(Buffer.from(JSON.stringify(await newEnvelope(newProof))));
  }
  return bodies;
}

async function sample(
  { target, pid }: Side,
  bodies: readonly Buffer[],
  concurrency: number,
): Promise<Sample> {
  const before = cpuSeconds(pid);
  const posted = await postAll(target, bodies, concurrency);
  const answered = cpuSeconds(pid);
  await settled(pid);
  const perPost = (seconds: number): number => (seconds * 1_000) / bodies.length;
  return {
    perSecond: bodies.length / posted.seconds,
    time: perPost(posted.seconds),
    cpuToAnswer: perPost(answered - before),
    cpu: perPost(cpuSeconds(pid) - before),
    p50: quantile(posted.latencies, 0.5),
    p99: quantile(posted.latencies, 0.99),
    errors: errorsOf(posted),
  };
}

type Samples = Record<Side['name'], Sample[]>;

/** In turns, so that a busy moment of the machine falls on both. The first round only warms up. */
async function measure(
  sides: readonly Side[],
  newProof: NewProof,
  { rounds, say }: Options,
): Promise<Samples[]> {
  const all = LOADS.map((): Samples => ({ floor: [], nightlight: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { concurrency, posts }] of LOADS.entries()) {
      const bodies = await newBodies(posts, newProof);
      const order = round % 2 === 0 ? sides : [...sides].reverse();
      for (const side of order) {
        const made = await sample(side, bodies, concurrency);
        if (round > 0) all[index]?.[side.name].push(made);
      }
    }
    say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return all;
}

const FIELDS = ['perSecond', 'time', 'cpuToAnswer', 'cpu', 'p50', 'p99'] as const;

function summary(samples: readonly Sample[]): Sample {
  const medians = FIELDS.map((field) => [field, medianOf(samples.map((one) => one[field]))]);
  const errors = samples.reduce((sum, one) => sum + one.errors, 0);
  return { ...(Object.fromEntries(medians) as Omit<Sample, 'errors'>), errors };
}

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(11))).join('');

const sampleRow = (name: string, made: Sample): string =>
  row([
    name,
    made.perSecond.toFixed(0),
    ...[made.p50, made.p99, made.time, made.cpuToAnswer, made.cpu].map((ms) => ms.toFixed(2)),
    String(made.errors),
  ]);

function judged(all: readonly Samples[]): Outcome {
  const loads = LOADS.map(({ concurrency }, index) => {
    const floor = summary(all[index]?.floor ?? []);
    const nightlight = summary(all[index]?.nightlight ?? []);
    const ratios = { cpu: nightlight.cpu / floor.cpu, time: nightlight.time / floor.time };
    return { concurrency, floor, nightlight, ratios };
  });
  const worst = Math.max(...loads.flatMap(({ ratios }) => [ratios.cpu, ratios.time]));
  const errors = loads.reduce((sum, { nightlight }) => sum + nightlight.errors, 0);
  const passed = worst <= AT_MOST && errors === 0;
  const ratios = loads.map(
    ({ concurrency, ratios: { cpu, time } }) =>
      `${cpu.toFixed(2)} and ${time.toFixed(2)} at ${concurrency}`,
  );
  const lines = [
    `One report of ${LOADS.map(({ posts }) => posts).join(', ')} per sample; medians of ${all[0]?.floor.length} interleaved rounds; ms per post`,
    row(['', 'per second', 'p50', 'p99', 'time', 'CPU answer', 'CPU in all', 'errors']),
    ...loads.flatMap(({ concurrency, floor, nightlight }) => [
      sampleRow(`${concurrency} floor`, floor),
      sampleRow(`${concurrency} nightlight`, nightlight),
    ]),
    `${passed ? 'PASSED' : 'MISSED'}: CPU and time per post to the floor's: ${ratios.join(', ')} (at most ${AT_MOST}); ${errors} errors`,
  ];
  return { lines, figures: { loads, errors }, passed };
}

export const run: Run = async (options) => {
  const floor = await startFloor();
  const runtime = await startRuntime();
  const nightlight: Side = {
    name: 'nightlight',
    target: {
      port: runtime.port,
      host: `localhost:${runtime.port}`,
      path: `/api/v1/${nottingham.id}/reports`,
    },
    pid: runtime.pid(),
  };
  try {
    const newProof = proofs(runtime.proofSecret, nottingham.id);
    return judged(await measure([floor, nightlight], newProof, options));
  } finally {
    await Promise.all([floor.stop(), runtime.stop()]);
  }
};
