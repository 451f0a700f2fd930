// I1 and I3 under SIGKILL at twenty random points, while reports come in and a practitioner claims them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUpDemo } from '../../../scripts/demo/set-up.ts';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import type { Envelope } from '../../../shared/schema/envelope.ts';
import { proofs } from '../../harness/envelopes.ts';
import type { Runtime } from '../../harness/runtime.ts';
import { startRuntime } from '../../harness/runtime.ts';
import type { Staff } from '../../harness/staff.ts';
import { signIn } from '../../harness/staff.ts';
import { mailboxesUnknown, reportsOf, sound, soundness } from '../../harness/stored.ts';
import { CITY, newEnvelopes, sendAll } from './load.ts';
import { chance } from './seeded.ts';

const KILLS = 20;
const POSTS = 5_000;
const PER_KILL = POSTS / KILLS;
const CLAIMS = 10;
/** So many are on their way at the end of a part, and might all be answered before a kill there. */
const LAST = 40;

let runtime: Runtime;
let staff: Staff;
beforeAll(async () => {
  runtime = await startRuntime({ reachInside: true });
  await setUpDemo(runtime.consoleOrigin, runtime.setUpToken, nottingham, runtime.folder);
  staff = await signIn(runtime.consoleOrigin, 'joe');
});
afterAll(() => runtime.stop());

/** Claims some of these, and gives those that were answered as claimed. */
async function claimSome(ids: readonly string[]): Promise<string[]> {
  const claimed: string[] = [];
  for (const id of ids) {
    const answer = await staff.ask(`${CITY}/reports/${id}/claim`, {}).catch(() => null);
    if (answer?.status === 200) claimed.push(id);
  }
  return claimed;
}

type Killed = { acknowledged: Set<string>; claimed: string[]; posts: number };

/** Sends a part of the load and claims what is there, and kills the worker once so many answers have come. */
async function sendUntilKilled(
  envelopes: readonly Envelope[],
  claimable: readonly string[],
  afterAnswers: number,
): Promise<Killed> {
  let killed: Promise<void> | null = null;
  const [sent, claimed] = await Promise.all([
    sendAll(runtime.reporterOrigin, envelopes, (ended) => {
      if (ended === afterAnswers) killed = runtime.kill();
    }),
    claimSome(claimable),
  ]);
  await killed;
  return { ...sent, claimed };
}

it(`I1, I3: killed at ${KILLS} random points of ${POSTS} posts, it has each acknowledged report and claim, and each once`, async () => {
  const { seed, below } = chance();
  const envelopes = await newEnvelopes(proofs(runtime.proofSecret, nottingham.id), POSTS);
  const [acknowledged, claimed] = [new Set<string>(), new Set<string>()];
  const before: number[] = [];
  let posts = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const part = envelopes.slice(kill * PER_KILL, (kill + 1) * PER_KILL);
    const claimable = [...acknowledged].filter((id) => !claimed.has(id)).slice(0, CLAIMS);
    const cut = await sendUntilKilled(part, claimable, 1 + below(PER_KILL - LAST));
    posts += cut.posts;
    before.push(cut.acknowledged.size);
    for (const id of cut.acknowledged) acknowledged.add(id);
    for (const id of cut.claimed) claimed.add(id);
    await runtime.start();
    const found = await soundness(runtime, CITY, acknowledged);
    expect(found, `after kill ${kill + 1}, seed ${seed}`).toEqual(sound(found.reports));
    // As the widget would: whatever was not answered goes again, and some that were go again too.
    const again = part.filter(({ id }, at) => !cut.acknowledged.has(id) || at % 10 === 0);
    const resent = await sendAll(runtime.reporterOrigin, again);
    posts += resent.posts;
    expect(resent.other).toEqual(new Map());
    for (const id of resent.acknowledged) acknowledged.add(id);
  }
  expect(before.every((count) => count < PER_KILL)).toBe(true); // each kill was in the middle of it
  expect(acknowledged.size).toBe(POSTS);
  expect(await soundness(runtime, CITY, acknowledged)).toEqual(sound(POSTS));
  const owned = (await reportsOf(runtime, CITY)).filter(({ state }) => state === 'claimed');
  const owners = new Set(owned.map(({ id }) => id));
  expect([...claimed].filter((id) => !owners.has(id))).toEqual([]);
  await expect
    .poll(() => mailboxesUnknown(runtime, CITY), { timeout: 60_000, interval: 500 })
    .toBe(0);
  process.stdout.write(
    `seed ${seed}: ${posts} posts of ${POSTS} reports, ${KILLS} kills; acknowledged before each: ` +
      `${before.join(' ')}; ${claimed.size} claims acknowledged; lost 0, doubled 0, unsound 0\n`,
  );
}, 900_000);
