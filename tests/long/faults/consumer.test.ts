// I1 while the consumer of the intake queue fails: the team refuses everything, messages are tried again and again,
// and once it heals each acknowledged report is there once. (What the runtime holds in memory dies with it locally;
// kills are another run.)
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import { proofs } from '../../harness/envelopes.ts';
import type { Runtime } from '../../harness/runtime.ts';
import { startRuntime } from '../../harness/runtime.ts';
import { mailboxesUnknown, reportsOf, sound, soundness } from '../../harness/stored.ts';
import { CITY, newEnvelopes, sendAll } from './load.ts';

const REPORTS = 200;
const TEAM = { className: 'Team', name: `nottingham/${CITY}` };

let runtime: Runtime;
beforeAll(async () => {
  runtime = await startRuntime({ reachInside: true });
});
afterAll(() => runtime.stop());

it(`I1: ${REPORTS} reports and as many repeats, acknowledged while the team refuses all, are delivered once each`, async () => {
  const envelopes = await newEnvelopes(proofs(runtime.proofSecret, nottingham.id), REPORTS);
  await runtime.inObject(
    TEAM,
    "CREATE TRIGGER broken BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'disk on fire'); END",
  );
  const first = await sendAll(runtime.reporterOrigin, envelopes);
  const again = await sendAll(runtime.reporterOrigin, envelopes);
  expect(first.acknowledged.size).toBe(REPORTS);
  expect(again.acknowledged.size).toBe(REPORTS);
  expect(await reportsOf(runtime, CITY)).toEqual([]);
  // Half of them may come in: the consumer fails in the middle of its batches.
  await runtime.inObject(TEAM, 'DROP TRIGGER broken');
  await runtime.inObject(
    TEAM,
    `CREATE TRIGGER broken BEFORE INSERT ON report WHEN abs(random()) % 2 = 0
     BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`,
  );
  await expect
    .poll(async () => (await reportsOf(runtime, CITY)).length, { timeout: 120_000, interval: 100 })
    .toBeGreaterThan(REPORTS / 4);
  const halfway = await soundness(runtime, CITY, new Set());
  expect(halfway).toEqual(sound(halfway.reports));

  await runtime.inObject(TEAM, 'DROP TRIGGER broken');
  await expect
    .poll(async () => (await reportsOf(runtime, CITY)).length, { timeout: 120_000, interval: 500 })
    .toBe(REPORTS);
  expect(await soundness(runtime, CITY, first.acknowledged)).toEqual(sound(REPORTS));
  await expect
    .poll(() => mailboxesUnknown(runtime, CITY), { timeout: 60_000, interval: 500 })
    .toBe(0);
  process.stdout.write(
    `${REPORTS} reports acknowledged twice while nothing could be stored, ${halfway.reports} in when half could; lost 0, doubled 0, unsound 0\n`,
  );
}, 600_000);
