// Notices against receivers that fail, stall, redirect, answer garbage, hang up or never stop talking: real HTTP on
// loopback, through the real queue. Nothing is lost quietly.
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSettings } from '../../scripts/demo/inbox/settings.ts';
import { answered, report } from '../../scripts/demo/reporter.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type {
  ChannelAdded,
  ChannelRequest,
  DeliveryOutcome,
  NoticesView,
} from '../../shared/schema/notices.ts';
import type { Nightlight } from '../harness/nightlight.ts';
import { startNightlight } from '../harness/nightlight.ts';
import type { Received, Receivers } from '../harness/receivers.ts';
import { startReceivers } from '../harness/receivers.ts';
import type { Staff } from '../harness/staff.ts';
import { signIn } from '../harness/staff.ts';

let receivers: Receivers;
let nightlight: Nightlight;
let priya: Staff;

beforeAll(async () => {
  receivers = await startReceivers();
  nightlight = await startNightlight({ settings: demoSettings(receivers.origin) });
  priya = await signIn(nightlight.worker.consoleOrigin, 'priya');
});
afterAll(async () => {
  await nightlight?.stop();
  await receivers?.close();
});

async function add(team: string, channel: Partial<ChannelRequest>): Promise<ChannelAdded> {
  const answer = await priya.ask(`${team}/notices/channels`, {
    kind: 'webhook',
    audience: 'team',
    label: 'A receiver',
    ...channel,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return JSON.parse(answer.text) as ChannelAdded;
}

const hook = (team: string, path: string) => add(team, { address: `${receivers.origin}${path}` });

const view = async (team: string) =>
  JSON.parse((await priya.ask(`${team}/notices`)).text) as NoticesView;

it('a test says how each receiver behaves, and follows nobody', async () => {
  const team = 'county-mash';
  const ways: Record<string, DeliveryOutcome> = {
    '/well': 'delivered',
    '/fault': 'failed',
    '/busy': 'failed',
    '/gone': 'refused',
    '/stall': 'timed_out',
    '/redirect': 'redirected',
    '/garbage': 'unreachable',
    '/shut': 'unreachable',
    '/huge': 'delivered',
  };
  const ids: Record<string, string> = {};
  for (const path of Object.keys(ways)) ids[path] = (await hook(team, path)).channel.id;
  for (const id of Object.values(ids)) {
    expect((await priya.ask(`${team}/notices/channels/${id}/test`, {})).status).toBe(202);
  }
  const told = async () => {
    const { channels } = await view(team);
    return Object.fromEntries(
      Object.entries(ids).map(([path, id]) => [
        path,
        channels.find((one) => one.id === id)?.lastTest?.outcome,
      ]),
    );
  };
  await expect.poll(told, { timeout: 30_000, interval: 500 }).toEqual(ways);
  expect(receivers.at('/trap')).toEqual([]);
  for (const path of Object.keys(ways)) expect(receivers.at(path), path).toHaveLength(1);
  await expect.poll(receivers.hugeWritten, { timeout: 5_000 }).not.toBe(null);
  expect(receivers.hugeWritten()).toBeLessThan(16_000_000); // nobody drank the sea
  expect((await view(team)).dead).toEqual([]); // whoever asked for a test has seen it
});

/** Whether a webhook is signed with this secret, reckoned here by hand. */
function isSigned({ headers, body }: Received, secret: string | null): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from((secret ?? '').replace('whsec_', ''), 'base64');
  const right = createHmac('sha256', key).update(signed).digest('base64');
  return headers['webhook-signature'] === `v1,${right}`;
}

const idsAt = (path: string) => receivers.at(path).map(({ headers }) => headers['webhook-id']);

it('a report is told by every channel; what fails is tried again, then shown, and sent again by hand', async () => {
  const team = 'city-mash';
  const good = await hook(team, '/good');
  await hook(team, '/fault');
  const gone = await hook(team, '/gone');
  await add(team, { kind: 'teams', address: `${receivers.origin}/teams` });
  await add(team, { kind: 'email', address: 'team@city.example' });
  await add(team, { kind: 'sms', address: '07700 900123' });
  const [faults, before] = [receivers.at('/fault').length, receivers.at('/gone').length];

  await report(nightlight.worker.reporterOrigin, nottingham, {
    answers: answered({ reporter: 'child', safe: 'no', area: 'nottingham-city' as AreaId }),
    words: 'words that no notice has',
  });
  const come = (path: string) => () => receivers.at(path).length;
  for (const path of ['/good', '/teams', '/v2/notifications/email', '/v2/notifications/sms'])
    await expect.poll(come(path), { timeout: 20_000 }).toBeGreaterThan(0);
  const [first] = receivers.at('/good');
  if (!first) throw new Error('nothing came');
  expect(isSigned(first, good.secret)).toBe(true);
  expect(isSigned(first, gone.secret)).toBe(false); // each channel has its own secret
  expect(JSON.parse(first.body)).toEqual({
    type: 'nightlight.notice',
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    data: { level: 'immediate', team, why: 'received' },
  });

  // Again to who had a fault, under the same id; who had it gets it once.
  const isRepeated = (): boolean => {
    const ids = idsAt('/fault').slice(faults);
    return new Set(ids).size < ids.length;
  };
  await expect.poll(isRepeated, { timeout: 30_000 }).toBe(true);
  expect(new Set(idsAt('/good')).size).toBe(receivers.at('/good').length);

  // Refused three times: a dead letter, where a manager sees it.
  const deadOf = async () =>
    (await view(team)).dead.filter((one) => one.channel === gone.channel.id);
  await expect.poll(deadOf, { timeout: 45_000, interval: 500 }).not.toEqual([]);
  const [dead] = await deadOf();
  expect(dead).toMatchObject({
    failure: 'refused',
    attempts: 3,
    level: 'immediate',
    why: 'received',
  });
  expect(receivers.at('/gone').length - before).toBeGreaterThanOrEqual(3);

  receivers.mend();
  expect((await priya.ask(`${team}/notices/dead/retry`, { ids: dead?.ids })).status).toBe(204);
  const arrived = async () =>
    (await view(team)).channels.find(({ id }) => id === gone.channel.id)?.last?.outcome;
  await expect.poll(arrived, { timeout: 20_000, interval: 500 }).toBe('delivered');
  // The same id: a receiver that had it can drop it.
  const sent = () => idsAt('/gone').filter((id) => id === dead?.ids[0]).length;
  await expect.poll(sent, { timeout: 20_000 }).toBe(4);
  expect((await deadOf()).flatMap(({ ids }) => ids)).not.toContain(dead?.ids[0]);
});

it('I7: a practitioner neither sees nor changes channels', async () => {
  const amina = await signIn(nightlight.worker.consoleOrigin, 'amina');
  expect((await amina.ask('city-mash/notices')).status).toBe(403);
  expect(
    (await amina.ask('city-mash/notices/dead/dismiss', { ids: ['a'.repeat(32)] })).status,
  ).toBe(403);
});
