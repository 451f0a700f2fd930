// I3 while the clock jumps: forward as after an outage, back as after a wrong time was put right, again and again. What
// is moved is what the objects have written, which is to them as if the clock had been moved the other way.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import { proofs } from '../../harness/envelopes.ts';
import type { Runtime } from '../../harness/runtime.ts';
import { startRuntime } from '../../harness/runtime.ts';
import { sound, soundness } from '../../harness/stored.ts';
import { CITY, newEnvelopes, sendAll } from './load.ts';

const REPORTS = 500;
const TEAM = { className: 'Team', name: `nottingham/${CITY}` };
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** In ms; below zero: back. */
const JUMPS = [HOUR_MS, -HOUR_MS, DAY_MS, -3 * DAY_MS, 400 * DAY_MS, -400 * DAY_MS, 10 * DAY_MS];
/** Five working days and the longest holidays: no report is due later. */
const LATEST_MS = 14 * DAY_MS;

const REPORT_TIMES = [
  'received_at',
  'due_at',
  'alarm_at',
  'acknowledge_by',
  'look_by',
  'decide_by',
  'lease_until',
];
const moved = (table: string, columns: readonly string[], ms: number): string =>
  `UPDATE ${table} SET ${columns.map((column) => `${column} = ${column} - ${ms}`).join(', ')}`;

let runtime: Runtime;
beforeAll(async () => {
  runtime = await startRuntime({ reachInside: true });
});
afterAll(() => runtime.stop());

const count = async (where: string): Promise<number> => {
  const [row] = await runtime.inObject<{ n: number }>(
    TEAM,
    `SELECT COUNT(*) AS n FROM report WHERE state <> 'closed' AND ${where}`,
  );
  return row?.n ?? -1;
};
/** Overdue, and nobody was told; or due so late that nobody ever would be. */
const silent = (): Promise<number> =>
  count(
    `((due_at <= ${Date.now()} AND alarms = 0 AND alarm_at <= ${Date.now()}) OR due_at > ${Date.now() + LATEST_MS} OR alarm_at > ${Date.now() + LATEST_MS})`,
  );

it(`I1, I3: ${REPORTS} reports through ${JUMPS.length} jumps of the clock: none is lost, none is silent`, async () => {
  const envelopes = await newEnvelopes(proofs(runtime.proofSecret, nottingham.id), REPORTS);
  const { acknowledged } = await sendAll(runtime.reporterOrigin, envelopes);
  expect(acknowledged.size).toBe(REPORTS);
  const found: number[] = [];
  for (const jump of JUMPS) {
    await runtime.inObject(TEAM, moved('report', REPORT_TIMES, jump));
    await runtime.inObject(TEAM, moved('outbox', ['due_at'], jump));
    await runtime.inObject(TEAM, moved('said', ['at'], jump));
    await runtime.sweep();
    await expect
      .poll(() => runtime.sweep().then(silent), { timeout: 60_000, interval: 300 })
      .toBe(0);
    expect(await soundness(runtime, CITY, acknowledged)).toEqual(sound(REPORTS));
    found.push(await count('found_at IS NOT NULL'));
  }
  process.stdout.write(
    `${REPORTS} reports, jumps of ${JUMPS.map((ms) => `${ms / HOUR_MS} h`).join(', ')}; found by the sweep so far after each: ${found.join(' ')}; lost 0, silent 0, unsound 0\n`,
  );
}, 600_000);
