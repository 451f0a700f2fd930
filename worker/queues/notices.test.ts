// What becomes of a notice that does not arrive. Nothing listens on the port that these channels lead to, so each
// attempt is a real one that fails.
import {
  createExecutionContext,
  createMessageBatch,
  env,
  getQueueResult,
  runInDurableObject,
} from 'cloudflare:test';
import { beforeEach, expect, it, vi } from 'vitest';
import type { AccountId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import type { Audience } from '../../shared/schema/codes.ts';
import { deliverNow, expand } from '../notices/deliver.ts';
import type { Delivery, Notice, NoticeMessage } from '../notices/notice.ts';
import { LAST_ATTEMPT } from '../notices/retry.ts';
import { newWebhookSecret } from '../notices/webhook.ts';
import { CITY, PARTNERSHIP } from '../testing/envelope.ts';
import { buryNotices, carryNotices } from './notices.ts';

const NOBODY_LISTENS = 'http://127.0.0.1:1';
const demo = { ...env, DEMO: 'yes', DEMO_INBOX: NOBODY_LISTENS };

const printed = vi.spyOn(console, 'log');
beforeEach(() => void printed.mockClear());
const logged = (): string[] => printed.mock.calls.map(([line]) => String(line));

const object = () => env.PARTNERSHIP.getByName(PARTNERSHIP);

async function channel(audience: Audience, address = `${NOBODY_LISTENS}/x`): Promise<string> {
  const id = newRowId();
  await object().addChannel({
    ...{ id, team: CITY, audience, kind: 'webhook', label: 'x', address },
    secret: newWebhookSecret(),
    createdBy: 'priya' as AccountId,
  });
  return id;
}

const newNotice = (change: Partial<Notice> = {}): Notice => ({
  id: newRowId(),
  partnership: PARTNERSHIP,
  team: CITY,
  level: 'immediate',
  why: 'received',
  to: 'team',
  ...change,
});

type Carrier = typeof carryNotices;

/** What the platform was told about one message: done, or tried again after so many seconds. */
async function given(
  body: NoticeMessage,
  attempts: number,
  { carrier = carryNotices, bindings = demo }: { carrier?: Carrier; bindings?: typeof demo } = {},
) {
  const batch = createMessageBatch<NoticeMessage>('nightlight-notices', [
    { id: 'one', timestamp: new Date(), attempts, body },
  ]);
  const [message] = batch.messages;
  const retry = message && vi.spyOn(message, 'retry');
  await carrier(batch, bindings);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext());
  const delays = retry?.mock.calls.map(([options]) => options?.delaySeconds ?? 0) ?? [];
  expect(delays).toHaveLength(retryMessages.length); // what was asked is what the platform heard
  return { done: explicitAcks, again: delays };
}

const breakBurials = () =>
  runInDurableObject(object(), (_, { storage }) => {
    storage.sql.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON dead_notice BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`,
    );
  });

const DONE = { done: ['one'], again: [] };
const dead = async () => (await object().notices(CITY)).dead;

it.each([
  ['team', ['team', 'manager', 'duty'], 'team'],
  ['team', ['manager', 'duty'], 'manager'],
  ['team', ['duty'], 'duty'],
  ['manager', ['team', 'duty'], 'duty'],
  ['duty', ['duty'], 'duty'],
  ['duty', ['team', 'manager'], 'manager'],
  ['duty', ['team'], 'team'],
  ['manager', ['team'], 'team'],
  ['team', [], null],
] as const)('a notice to the %s, where channels are of %j, goes to %s', async (to, there, told) => {
  const ids: Record<string, string> = {};
  for (const audience of there) ids[audience] = await channel(audience);
  const deliveries = await expand(demo, newNotice({ to }));
  expect(deliveries.map((one) => one.channel)).toEqual(told === null ? [] : [ids[told]]);
  expect(logged().some((line) => line.includes('nobody_told'))).toBe(told === null);
});

it('goes to every channel of an audience, and to no other team’s', async () => {
  const two = [await channel('team'), await channel('team')];
  const deliveries = await expand(demo, newNotice());
  expect(deliveries.map((one) => one.channel).sort()).toEqual(two.sort());
  expect(await expand(demo, newNotice({ team: 'county-mash' as never }))).toEqual([]);
});

it('tries again, later, and writes down how it went', async () => {
  const id = await channel('team');
  const delivery: Delivery = { notice: newNotice(), channel: id };
  const { done, again } = await given(delivery, 1);
  expect(done).toEqual([]);
  expect(again).toHaveLength(1);
  expect(again[0]).toBeGreaterThanOrEqual(2);
  const { channels } = await object().notices(CITY);
  expect(channels[0]?.last).toMatchObject({
    delivery: `${delivery.notice.id}-${id}`,
    outcome: 'unreachable',
  });
  expect(await dead()).toEqual([]);
});

it('is a dead letter after the last attempt, once, with what a retry needs', async () => {
  const delivery: Delivery = { notice: newNotice(), channel: await channel('team') };
  expect(await given(delivery, LAST_ATTEMPT)).toEqual(DONE);
  expect(await given(delivery, LAST_ATTEMPT)).toEqual(DONE); // the platform delivered it twice
  const id = `${delivery.notice.id}-${delivery.channel}`;
  expect(await dead()).toMatchObject([
    {
      ids: [id],
      count: 1,
      channel: delivery.channel,
      failure: 'unreachable',
      attempts: LAST_ATTEMPT,
      why: 'received',
    },
  ]);
  const county = 'county-mash' as never;
  expect(await object().letters(county, [id])).toEqual([]); // another team's stays
  await object().forgetLetters(county, [id], Date.now());
  expect(await object().letters(CITY, [id])).toEqual([delivery]);
  await object().forgetLetters(CITY, [id], Date.now() - 60_000); // buried since: it failed again meanwhile
  expect(await dead()).toHaveLength(1);
  await object().forgetLetters(CITY, [id], Date.now());
  expect(await dead()).toEqual([]);
});

it('gives up an address that we may not call after three tries', async () => {
  const id = await channel('team', 'http://127.0.0.1:2/x'); // loopback, and not the demo's inbox
  const delivery: Delivery = { notice: newNotice(), channel: id };
  expect((await given(delivery, 2)).again).toHaveLength(1);
  expect(await given(delivery, 3)).toEqual(DONE);
  expect(await dead()).toMatchObject([{ failure: 'address_refused', attempts: 3 }]);
});

it('keeps a notice with the platform where nobody can be told that it failed', async () => {
  await runInDurableObject(
    object(),
    (_, { storage }) => void storage.sql.exec('DROP TABLE channel'),
  );
  await breakBurials();
  const { done, again } = await given(newNotice(), LAST_ATTEMPT);
  expect(done).toEqual([]);
  expect(again).toHaveLength(1);
});

it('writes down what the platform moved to its own dead letters', async () => {
  const notice = newNotice();
  expect(await given(notice, 1, { carrier: buryNotices })).toEqual(DONE);
  expect(await dead()).toMatchObject([{ ids: [notice.id], channel: null, failure: 'given_up' }]);
});

it('sends round again what the platform gave up and nobody can write down', async () => {
  await breakBurials();
  const sent = vi.fn();
  const bindings = { ...demo, NOTICES: { send: sent } } as unknown as typeof demo;
  const notice = newNotice();
  expect(await given(notice, 100, { carrier: buryNotices, bindings })).toEqual(DONE);
  expect(sent.mock.calls).toEqual([[notice]]);
  const full = { send: () => Promise.reject(new Error('queue full')) };
  const refused = { ...demo, NOTICES: full } as unknown as typeof demo;
  const { done } = await given(notice, 100, { carrier: buryNotices, bindings: refused });
  expect(done).toEqual([]);
});

it('a dead webhook hides no other: by channel, with how many, the newest and the worst level', async () => {
  const [bad, other] = [await channel('team'), await channel('duty')];
  const death = (at: number) => ({ failure: 'refused', at, attempts: 3 }) as const;
  const urgent = newNotice({ level: 'urgent' });
  await object().bury({ notice: urgent, channel: bad }, death(5));
  for (let at = 10; at < 130; at += 1)
    await object().bury({ notice: newNotice({ level: 'soon' }), channel: bad }, death(at));
  await object().bury({ notice: newNotice(), channel: other }, death(1));
  const [first, second] = await dead();
  expect(first).toMatchObject({ channel: other, level: 'immediate', count: 1 });
  expect(second).toMatchObject({ channel: bad, level: 'urgent', count: 121, at: 129 });
  expect(second?.ids).toHaveLength(100); // as many as one request may name
  expect(second?.ids[0]).toBe(`${urgent.id}-${bad}`);
});

it('is bounded: of the lowest level the oldest go first, and are counted', async () => {
  const id = await channel('team');
  await runInDurableObject(object(), (_, { storage }) => {
    const rows = storage.transactionSync(() => {
      for (let at = 0; at < 1_000; at += 1)
        storage.sql.exec(
          `INSERT INTO dead_notice (id, team, message, failure, at, attempts, level) VALUES (?, ?, ?, 'refused', ?, 3, ?)`,
          ...[`${at}`, CITY, JSON.stringify({ notice: newNotice({ level: 'soon' }), channel: id })],
          ...[at + 10, 1],
        );
    });
    return rows;
  });
  const worst = newNotice();
  await object().bury({ notice: worst, channel: id }, { failure: 'refused', at: 1, attempts: 3 });
  const view = await object().notices(CITY);
  expect(view).toMatchObject({ deadDropped: 1, dead: [{ count: 1_000, level: 'immediate' }] });
  expect(await object().letters(CITY, ['0', '1', `${worst.id}-${id}`])).toHaveLength(2);
});

it('tells the others where a channel was removed meanwhile', async () => {
  const id = await channel('team');
  const sent = vi.fn();
  const bindings = { ...demo, NOTICES: { send: sent } } as unknown as typeof demo;
  await object().removeChannel(CITY, id);
  const notice = newNotice();
  expect(await given({ notice, channel: id }, 1, { bindings })).toEqual(DONE);
  expect(sent.mock.calls).toEqual([[notice]]);
});

it('tries a test once, and says how it went', async () => {
  const id = await channel('duty');
  const notice = newNotice({ why: 'test', to: 'duty' });
  expect(await given({ notice, channel: id }, 1)).toEqual(DONE);
  const { channels } = await object().notices(CITY);
  expect(channels[0]).toMatchObject({
    last: null,
    lastTest: { delivery: `${notice.id}-${id}`, outcome: 'unreachable' },
  });
  expect(await dead()).toEqual([]);
});

it('tells at once without the queue, and what fails is a dead letter', async () => {
  const id = await channel('duty');
  const refused = { sendBatch: () => Promise.reject(new Error('queue full')) };
  const bindings = { ...demo, NOTICES: refused } as unknown as typeof demo;
  await deliverNow(bindings, newNotice({ to: 'duty', why: 'held_in_queue' }));
  expect(await dead()).toMatchObject([{ channel: id, why: 'held_in_queue', attempts: 1 }]);
});

it('I5: a log line of a notice has no address and no words', async () => {
  const delivery: Delivery = { notice: newNotice(), channel: await channel('team') };
  await given(delivery, LAST_ATTEMPT);
  const lines = logged().filter((line) => line.includes('"notice"'));
  expect(lines).toEqual([
    `{"event":"notice","kind":"unreachable","attempts":${LAST_ATTEMPT}}`,
    `{"event":"notice","kind":"dead","attempts":${LAST_ATTEMPT}}`,
  ]);
});
