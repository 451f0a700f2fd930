// Whether the greatest work that is ever asked for takes a slow phone ten seconds at most: the widget's solver in a
// thread of Chromium slowed down six times, with challenges of the server's.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../../scripts/local/browser.ts';
import { checkProof, newChallenge } from '../../../shared/crypto/proof.ts';
import { WORK_IN_CALM, WORK_MAX } from '../../../shared/crypto/work.ts';
import type { TeamId } from '../../../shared/ids.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import type { Run } from '../bench.ts';
import { medianOf } from '../bench.ts';
import { slowedDown } from './slow-down.ts';

const SLOWER = 6;
const BOUND_S = 10;
const SECRET = 'a secret of this bench and of nothing else';
const PROOF_FOR = { partnership: nottingham.id, team: 'city-mash' as TeamId };

async function threadScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'tests/bench/proof/thread.ts', formats: ['iife'], name: 'thread' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the thread gave no script');
  return chunk.code;
}

/** A page on loopback, which is a secure context, with the solver beside it. */
async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const script = await threadScript();
  const server = createServer(({ url }, response) => {
    const isScript = url === '/thread.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Proof of work</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await use(page);
  } finally {
    server.close();
  }
}

/** Derivations a second over one challenge. Throws unless the server takes its proof. */
async function rate(page: Page, work: number): Promise<number> {
  const challenge = await newChallenge(SECRET, { ...PROOF_FOR, work, now: Date.now() });
  const { proof, ms } = await page.evaluate(
    (given) =>
      new Promise<{ proof: string; ms: number }>((resolve) => {
        const thread = new Worker('/thread.js');
        thread.onmessage = ({ data }) => {
          thread.terminate();
          resolve(data);
        };
        thread.postMessage(given);
      }),
    challenge,
  );
  const checked = await checkProof(proof, SECRET, PROOF_FOR);
  if (!checked.ok) throw new Error(`the server does not take it: ${checked.code}`);
  const { solution } = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  return ((solution.counter + 1) / ms) * 1_000;
}

async function rates(page: Page, rounds: number): Promise<number> {
  const measured: number[] = [];
  await rate(page, WORK_IN_CALM); // warms up
  for (let round = 0; round < rounds; round += 1) measured.push(await rate(page, WORK_MAX));
  return medianOf(measured);
}

const whole = (count: number): string => Math.round(count).toLocaleString('en-GB');

export const run: Run = async ({ rounds, say }) => {
  const browser = await launchBrowser();
  try {
    return await withPage(browser, async (page) => {
      const free = await rates(page, rounds);
      say(`free: ${whole(free)} a second`);
      const measured = await slowedDown(browser, SLOWER, () => rates(page, rounds));
      // Stopping and going on is not exact: never better than the sum would have it.
      const slow = Math.min(measured, free / SLOWER);
      const seconds = { calm: WORK_IN_CALM / slow, most: WORK_MAX / slow };
      const passed = seconds.most <= BOUND_S;
      return {
        lines: [
          `Derivations a second in a thread, medians of ${rounds}: ${whole(free)} here, ${whole(measured)} slowed down ×${SLOWER}`,
          `In calm: at most ${WORK_IN_CALM} derivations, ${seconds.calm.toFixed(1)} s on the slow phone, half of it on average`,
          `${passed ? 'PASSED' : 'MISSED'}: the greatest work, ${whole(WORK_MAX)} derivations, takes ${seconds.most.toFixed(1)} s there (at most ${BOUND_S})`,
        ],
        figures: { free, slow: measured, seconds, work: { calm: WORK_IN_CALM, most: WORK_MAX } },
        passed,
      };
    });
  } finally {
    await browser.close();
  }
};
