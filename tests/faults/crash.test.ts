// I1 under SIGKILL: 500 posts at once of 250 reports, the worker killed half-way, started again, and every
// report sent again as the widget would.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, begin, post, prepare } from '../../scripts/demo/reporter.ts';
import type { AreaId, TeamId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type { Envelope } from '../../shared/schema/envelope.ts';
import type { QueuePage } from '../../shared/schema/queue.ts';
import type { Nightlight } from '../harness/nightlight.ts';
import { startNightlight } from '../harness/nightlight.ts';
import { signIn } from '../harness/staff.ts';

const CITY = 'city-mash' as TeamId;
const REPORTS = 250;
const POSTS = 500;
const TOLD = {
  answers: answered({
    reporter: 'child',
    area: 'nottingham-city' as AreaId,
    worries: ['BUL'],
    safe: 'yes',
  }),
  words: 'They are mean to me on the bus every day.',
};

let nightlight: Nightlight;
beforeAll(async () => {
  nightlight = await startNightlight();
});
afterAll(() => nightlight.stop());

const origin = () => nightlight.worker.reporterOrigin;

async function envelopes(): Promise<Envelope[]> {
  const made: Envelope[] = [];
  for (let count = 0; count < REPORTS; count += 1) {
    const start = await begin(origin(), nottingham.id, CITY);
    made.push((await prepare(nottingham, start, TOLD)).envelope);
  }
  return made;
}

/** Posts them all at once; the ids that were acknowledged before the connection was lost. */
async function postAll(list: readonly Envelope[], onAnswer: () => void): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  await Promise.all(
    list.map(async (envelope) => {
      const answer = await post(origin(), envelope).catch(() => null);
      if (answer?.status === 201) acknowledged.add(envelope.id);
      onAnswer();
    }),
  );
  return acknowledged;
}

async function stored(): Promise<string[]> {
  const priya = await signIn(nightlight.worker.consoleOrigin, 'priya');
  const ids: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const answer = await priya.ask(`city-mash/queue?limit=200${after && `&after=${after}`}`);
    const { rows, next } = JSON.parse(answer.text) as QueuePage;
    ids.push(...rows.map(({ id }) => id));
    after = next;
  }
  return ids;
}

it('I1: killed half-way through 500 posts of 250 reports, it has each acknowledged one, and each once', async () => {
  const list = await envelopes();
  const twice = list.flatMap((envelope) => [envelope, envelope]);
  expect(twice).toHaveLength(POSTS);

  let answers = 0;
  let killed: Promise<void> | null = null;
  const before = await postAll(twice, () => {
    answers += 1;
    // Early: answers come in bursts, and more of them are on the way by the time that it dies.
    if (answers === POSTS / 10) killed = nightlight.crash();
  });
  await killed;
  expect(before.size).toBeGreaterThan(0);
  expect(before.size).toBeLessThan(REPORTS); // it was killed half-way, not after

  await nightlight.restart();
  const survived = new Set(await stored());
  expect([...before].filter((id) => !survived.has(id))).toEqual([]);

  const after = await postAll(twice, () => undefined);
  expect(after.size).toBe(REPORTS);
  const ids = await stored();
  expect(ids).toHaveLength(REPORTS);
  expect(new Set(ids)).toEqual(new Set(list.map(({ id }) => id)));
});
