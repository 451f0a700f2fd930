// I1 and I3 while the storage of a team fails now and then, at any table and any kind of write: all or nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUpDemo } from '../../../scripts/demo/set-up.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import { proofs } from '../../harness/envelopes.ts';
import type { Runtime } from '../../harness/runtime.ts';
import { startRuntime } from '../../harness/runtime.ts';
import { signIn } from '../../harness/staff.ts';
import { mailboxesUnknown, reportsOf, sound, soundness } from '../../harness/stored.ts';
import { CITY, newEnvelopes, sendAll } from './load.ts';

const POSTS = 1_000;
const CLAIMS = 100;
/** One write in so many fails. A report makes about ten. */
const ONE_IN = 20;

const TEAM = { className: 'Team', name: `nottingham/${CITY}` };
const WRITES = ['INSERT', 'UPDATE', 'DELETE'] as const;

let runtime: Runtime;
beforeAll(async () => {
  runtime = await startRuntime({ reachInside: true });
  await setUpDemo(runtime.consoleOrigin, runtime.setUpToken, nottingham, runtime.folder);
});
afterAll(() => runtime.stop());

const tables = async (): Promise<string[]> => {
  const found = await runtime.inObject<{ name: string }>(
    TEAM,
    "SELECT name FROM sqlite_schema WHERE type = 'table'",
  );
  return found.map(({ name }) => name).filter((name) => !/^(_cf_|sqlite_)|^migration$/.test(name));
};

const triggers = (names: readonly string[]): { name: string; table: string; write: string }[] =>
  names.flatMap((table) =>
    WRITES.map((write) => ({ name: `fault_${table}_${write}`, table, write })),
  );

async function breakStorage(names: readonly string[]): Promise<void> {
  for (const { name, table, write } of triggers(names)) {
    await runtime.inObject(
      TEAM,
      `CREATE TRIGGER ${name} BEFORE ${write} ON "${table}" WHEN abs(random()) % ${ONE_IN} = 0
       BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`,
    );
  }
}

async function heal(names: readonly string[]): Promise<void> {
  for (const { name } of triggers(names)) await runtime.inObject(TEAM, `DROP TRIGGER ${name}`);
}

it(`I1, I3: with one write in ${ONE_IN} failing, ${POSTS} posts and ${CLAIMS} claims lose nothing and leave nothing half written`, async () => {
  const envelopes = await newEnvelopes(proofs(runtime.proofSecret, nottingham.id), POSTS);
  const staff = await signIn(runtime.consoleOrigin, 'joe');
  const names = await tables();
  await breakStorage(names);

  const sent = await sendAll(runtime.reporterOrigin, envelopes);
  const during = await reportsOf(runtime, CITY);
  const claims = { made: new Set<string>(), failed: 0 };
  for (const { id } of during.slice(0, CLAIMS)) {
    const { status } = await staff.ask(`${CITY}/reports/${id}/claim`, {});
    if (status === 200) claims.made.add(id);
    else claims.failed += 1;
  }
  const whileBroken = await soundness(runtime, CITY, new Set());
  expect(whileBroken).toEqual(sound(whileBroken.reports));

  await heal(names);
  expect([...sent.acknowledged]).toHaveLength(POSTS); // by the object, or by the intake queue
  const held = POSTS - during.length;
  expect(held).toBeGreaterThan(0); // else nothing failed
  expect(claims.failed).toBeGreaterThan(0);
  await expect
    .poll(async () => (await reportsOf(runtime, CITY)).length, { timeout: 120_000, interval: 500 })
    .toBe(POSTS);
  expect(await soundness(runtime, CITY, sent.acknowledged)).toEqual(sound(POSTS));
  const owned = (await reportsOf(runtime, CITY)).filter(({ owner_id }) => owner_id === 'joe');
  expect(new Set(owned.map(({ id }) => id))).toEqual(claims.made);
  await expect
    .poll(() => mailboxesUnknown(runtime, CITY), { timeout: 120_000, interval: 500 })
    .toBe(0);
  process.stdout.write(
    `${POSTS} posts, ${POSTS} acknowledged, ${held} of them held by the intake queue at first; ` +
      `${claims.made.size} claims made, ${claims.failed} refused by the fault; lost 0, doubled 0, unsound 0\n`,
  );
}, 600_000);
