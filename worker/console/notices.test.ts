// Channels over HTTP: what a manager may do, what is refused, and what is never said again.
import { createExecutionContext, env, runInDurableObject, SELF } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import type { TeamId } from '../../shared/ids.ts';
import { CHANNELS_MAX } from '../../shared/limits.ts';
import type { ChannelAdded, NoticesView } from '../../shared/schema/notices.ts';
import worker from '../index.ts';
import { postJson, setUp, signIn, team } from '../testing/ask.ts';
import { CITY, PARTNERSHIP } from '../testing/envelope.ts';
import { team as teamObject } from '../testing/team.ts';

const KEYS = { p256dh: `B${'x'.repeat(86)}`, auth: 'x'.repeat(22) };
const COUNTY = 'county-mash' as TeamId;

let priya: Record<string, string>;
beforeEach(async () => {
  await setUp([
    { id: 'priya', name: 'Priya Nair', role: 'manager' },
    { id: 'amina' },
    { id: 'cora', role: 'manager', teams: [COUNTY] },
  ]);
  priya = await signIn('priya');
});

const url = team('city-mash/notices');
const add = (change: object, who = priya) =>
  postJson(
    `${url}/channels`,
    {
      kind: 'webhook',
      audience: 'duty',
      label: 'Duty phone',
      address: 'https://hooks.example/key',
      ...change,
    },
    who,
  );
const added = async (change: object = {}) => (await add(change)).json<ChannelAdded>();
const view = async (who = priya) => (await SELF.fetch(url, { headers: who })).json<NoticesView>();

it('shows a webhook’s secret once, and of its address only the host', async () => {
  const answer = await add({});
  expect(answer.status).toBe(201);
  const text = await answer.text();
  const { channel, secret } = JSON.parse(text) as ChannelAdded;
  expect(secret).toMatch(/^whsec_/);
  expect(channel).toMatchObject({
    kind: 'webhook',
    audience: 'duty',
    label: 'Duty phone',
    to: 'hooks.example',
    createdBy: 'priya',
  });
  expect(text).not.toContain('/key');
  const later = JSON.stringify(await view());
  expect(later).toContain(channel.id);
  expect(later).not.toContain('/key');
  expect(later).not.toContain('whsec_');
});

it('has no secret for Teams, and does not say its address again', async () => {
  const address = 'https://x.westeurope.logic.azure.com/workflows/1?sig=canary';
  const { secret } = await added({ kind: 'teams', address });
  expect(secret).toBe(null);
  expect(JSON.stringify(await view())).not.toContain('canary');
});

it.each([
  ['loopback', { address: 'https://127.0.0.1/' }, 'address_refused'],
  ['our own console', { address: 'http://console.localhost:8787/' }, 'address_refused'],
  ['Teams elsewhere', { kind: 'teams' }, 'address_refused'],
  ['email without Notify', { kind: 'email', address: 'a@b.example' }, 'notify_not_set_up'],
  ['a text message without Notify', { kind: 'sms', address: '07700900123' }, 'notify_not_set_up'],
  ['push without keys', { kind: 'push', address: 'https://fcm.googleapis.com/x' }, 'bad_request'],
  ['keys without push', { keys: KEYS }, 'bad_request'],
  ['push elsewhere', { kind: 'push', keys: KEYS }, 'address_refused'],
  ['another kind', { kind: 'fax' }, 'bad_request'],
  ['another audience', { audience: 'everybody' }, 'bad_request'],
  ['no label', { label: ' ' }, 'bad_request'],
  ['a label of several lines', { label: 'a\nb' }, 'bad_request'],
  ['a field that nobody knows', { secret: 'mine' }, 'bad_request'],
])('refuses %s', async (_, change, code) => {
  const answer = await add(change);
  expect(await answer.json()).toMatchObject({ code });
  expect((await view()).channels).toEqual([]);
});

it('takes as many channels as one batch can carry', async () => {
  for (let count = 0; count < CHANNELS_MAX; count += 1) expect((await add({})).status).toBe(201);
  expect(await (await add({})).json()).toMatchObject({ code: 'too_many' });
});

it('I7: only a manager, and only of that team', async () => {
  const { channel } = await added();
  for (const who of ['amina', 'cora']) {
    const headers = await signIn(who);
    expect(await view(headers)).toMatchObject({ code: 'forbidden' });
    expect((await add({}, headers)).status).toBe(403);
  }
  const cora = await signIn('cora');
  const elsewhere = team(`county-mash/notices/channels/${channel.id}`);
  for (const action of ['remove', 'test'])
    expect((await postJson(`${elsewhere}/${action}`, {}, cora)).status).toBe(404);
  expect((await view()).channels).toHaveLength(1);
});

it('removes a channel', async () => {
  const { channel } = await added();
  const remove = () => postJson(`${url}/channels/${channel.id}/remove`, {}, priya);
  expect((await remove()).status).toBe(204);
  expect((await view()).channels).toEqual([]);
  expect((await remove()).status).toBe(404);
});

it('tests a channel by the queue, and says how that went', async () => {
  const { channel } = await added({ address: 'https://nobody.example/' });
  const answer = await postJson(`${url}/channels/${channel.id}/test`, {}, priya);
  expect(answer.status).toBe(202);
  const { delivery } = await answer.json<{ delivery: string }>();
  const told = async () => (await view()).channels[0]?.lastTest ?? null;
  await expect.poll(told, { timeout: 20_000, interval: 200 }).not.toBe(null);
  expect(await told()).toMatchObject({ delivery });
  expect((await told())?.outcome).not.toBe('delivered');
}, 30_000);

it('tests a channel once in half a minute', async () => {
  const { channel } = await added({ address: 'https://nobody.example/' });
  const test = async () => (await postJson(`${url}/channels/${channel.id}/test`, {}, priya)).json();
  expect(await test()).toHaveProperty('delivery');
  expect(await test()).toMatchObject({ code: 'too_many' });
  const back = 'UPDATE channel_told SET at = at - 30000 WHERE test = 2';
  const object = env.PARTNERSHIP.getByName(PARTNERSHIP);
  await runInDurableObject(object, (_, { storage }) => void storage.sql.exec(back));
  expect(await test()).toHaveProperty('delivery');
});

it('a dead letter stays where the queue refuses it, or dies, and leaves once the queue has it', async () => {
  const object = env.PARTNERSHIP.getByName(PARTNERSHIP);
  const id = 'c'.repeat(32);
  const notice = { id, partnership: PARTNERSHIP, team: CITY, level: 'soon', to: 'duty' } as const;
  await object.bury({ ...notice, why: 'received' }, { failure: 'refused', at: 1, attempts: 3 });
  const there: number[] = [];
  const retry = (sendBatch: () => Promise<void>) =>
    worker.fetch(
      new Request(`${url}/dead/retry`, {
        method: 'POST',
        headers: { ...priya, 'content-type': 'application/json' },
        body: JSON.stringify({ ids: [id] }),
      }),
      { ...env, NOTICES: { sendBatch } as unknown as typeof env.NOTICES },
      createExecutionContext(),
    );
  const look = async () => void there.push((await object.notices(CITY)).dead.length);
  const refused = await retry(async () => {
    await look();
    throw new Error('full');
  });
  await look();
  expect([refused.status, (await retry(look)).status]).toEqual([503, 204]);
  await look();
  expect(there).toEqual([1, 1, 1, 0]);
});

it('I6: each change is in the team’s audit chain, by whom, and without the address', async () => {
  const before = (await teamObject().chain()).length;
  const { channel } = await added();
  await postJson(`${url}/channels/${channel.id}/remove`, {}, priya);
  await postJson(`${url}/dead/dismiss`, { ids: ['a'.repeat(32)] }, priya);
  const chain = (await teamObject().chain()).slice(before);
  expect(new Set(chain.map(({ action }) => action))).toEqual(new Set(['notices_changed']));
  expect(chain.map(({ actor, detail }) => [actor, JSON.parse(detail)])).toEqual([
    ['priya', { what: 'channel_added', channel: channel.id, kind: 'webhook', audience: 'duty' }],
    ['priya', { what: 'channel_removed', channel: channel.id }],
    ['priya', { what: 'dismissed', count: '1' }],
  ]);
});
