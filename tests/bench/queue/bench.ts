// Whether a page of the queue costs the same however long the queue is: two teams of one worker, one with a hundred
// times as many open reports, asked in turns.

import { post } from '../../../scripts/demo/reporter.ts';
import { setUpDemo } from '../../../scripts/demo/set-up.ts';
import type { AreaId } from '../../../shared/ids.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import type { QueuePage } from '../../../shared/schema/queue.ts';
import { newEnvelope, proofs } from '../../harness/envelopes.ts';
import type { Runtime } from '../../harness/runtime.ts';
import { startRuntime } from '../../harness/runtime.ts';
import type { Staff } from '../../harness/staff.ts';
import { signIn } from '../../harness/staff.ts';
import type { Options, Outcome, Run } from '../bench.ts';
import { medianOf } from '../bench.ts';
import { settled } from '../load/cpu.ts';
import { quantile } from '../load/posting.ts';
import { fill } from './fill.ts';

const AT_MOST = 1.5;
const REAL_ONES = 12;
const REQUESTS_PER_ROUND = 40;

const SIZES = [
  { team: 'county-mash', area: 'ashfield' as AreaId, reports: 1_000 },
  { team: 'city-mash', area: 'nottingham-city' as AreaId, reports: 100_000 },
] as const;
const PAGES = ['first', 'next', 'middle'] as const;
type Page = (typeof PAGES)[number];

async function ask(staff: Staff, team: string, after: string | null): Promise<QueuePage> {
  const answer = await staff.ask(`${team}/queue${after === null ? '' : `?after=${after}`}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text) as QueuePage;
}

/** Where a page begins: the second, and one half-way through. */
async function placesIn(staff: Staff, team: string): Promise<Record<Page, string | null>> {
  const cursors: string[] = [];
  let rows = 0;
  for (let after: string | null = null; ; ) {
    const page: QueuePage = await ask(staff, team, after);
    rows += page.rows.length;
    after = page.next;
    if (after === null) break;
    cursors.push(after);
  }
  const expected = SIZES.find((size) => size.team === team)?.reports;
  if (rows !== expected) throw new Error(`${team}: ${rows} reports in its pages, not ${expected}`);
  const [next = null] = cursors;
  return { first: null, next, middle: cursors[Math.floor(cursors.length / 2)] ?? null };
}

async function prepare(runtime: Runtime, say: Options['say']): Promise<Staff> {
  await setUpDemo(runtime.consoleOrigin, runtime.setUpToken, nottingham, runtime.folder);
  const newProof = proofs(runtime.proofSecret, nottingham.id);
  for (const { team, area, reports } of SIZES) {
    for (let count = 0; count < REAL_ONES; count += 1) {
      const answer = await post(runtime.reporterOrigin, await newEnvelope(newProof, { area }));
      if (answer.status !== 201) throw new Error(answer.text);
    }
    await fill(runtime, team, reports);
    say(`${team} has ${reports} open reports`);
  }
  await settled(runtime.pid());
  return signIn(runtime.consoleOrigin, 'joe');
}

type Times = Record<Page, number[]>;

async function timed(staff: Staff, team: string, after: string | null): Promise<number> {
  const began = performance.now();
  await ask(staff, team, after);
  return performance.now() - began;
}

/** In turns, so that a busy moment of the machine falls on all. The first round only warms up. */
async function measure(staff: Staff, { rounds, say }: Options): Promise<Times[]> {
  const turns: { team: string; page: Page; after: string | null; times: Times }[] = [];
  for (const { team } of SIZES) {
    const places = await placesIn(staff, team);
    const times: Times = { first: [], next: [], middle: [] };
    for (const page of PAGES) turns.push({ team, page, after: places[page], times });
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (let count = 0; count < REQUESTS_PER_ROUND; count += 1) {
      for (const { team, page, after, times } of turns) {
        const time = await timed(staff, team, after);
        if (round > 0) times[page].push(time);
      }
    }
    say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return SIZES.map(({ team }) => turns.find((turn) => turn.team === team)?.times as Times);
}

function judged([few, many]: readonly Times[]): Outcome {
  const pages = PAGES.map((page) => {
    const [small, large] = [few?.[page] ?? [], many?.[page] ?? []];
    const ratio = medianOf(large) / medianOf(small);
    return {
      page,
      small: medianOf(small),
      large: medianOf(large),
      p99: quantile(large, 0.99),
      ratio,
    };
  });
  const passed = pages.every(({ ratio }) => ratio <= AT_MOST);
  const ms = (time: number): string => `${time.toFixed(2)} ms`;
  const lines = [
    `A page of the queue over HTTP, signed in; medians of ${few?.first.length} interleaved requests`,
    ...pages.map(
      ({ page, small, large, p99 }) =>
        `  ${page.padEnd(6)}  ${ms(small)} at ${SIZES[0].reports}, ${ms(large)} at ${SIZES[1].reports} (p99 ${ms(p99)})`,
    ),
    `${passed ? 'PASSED' : 'MISSED'}: time at ${SIZES[1].reports} to that at ${SIZES[0].reports}: ` +
      `${pages.map(({ page, ratio }) => `${ratio.toFixed(2)} ${page}`).join(', ')} (at most ${AT_MOST})`,
  ];
  return { lines, figures: { pages }, passed };
}

export const run: Run = async (options) => {
  const runtime = await startRuntime({ reachInside: true });
  try {
    const staff = await prepare(runtime, options.say);
    return judged(await measure(staff, options));
  } finally {
    await runtime.stop();
  }
};
