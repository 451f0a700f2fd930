// How a team is told outside the console: a manager sees its channels and what did not arrive, adds, removes, tests,
// sends again. Each change is in the team's audit chain, written before it is made.
import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { TeamId } from '../../shared/ids.ts';
import { HEX_128, newRowId } from '../../shared/ids.ts';
import { SMALL_BODY_MAX_BYTES } from '../../shared/limits.ts';
import { fail } from '../../shared/result.ts';
import type { ChannelAdded, ChannelRequest, NoticesView } from '../../shared/schema/notices.ts';
import { channelRequest, deadRequest } from '../../shared/schema/notices.ts';
import { may } from '../access/staff.ts';
import type { StaffApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';
import { cleanAddress, reachOf } from '../notices/address.ts';
import type { Delivery } from '../notices/notice.ts';
import { deliveryId } from '../notices/notice.ts';
import { isNotifySetUp } from '../notices/notify.ts';
import { pushKeyOf } from '../notices/push.ts';
import { newWebhookSecret } from '../notices/webhook.ts';
import { teamStub } from '../team/stub.ts';

type C = Context<StaffApp>;

const nothing = z.strictObject({});

const teamOf = (c: C): TeamId => c.req.param('team') as TeamId;

const object = (c: C) => c.env.PARTNERSHIP.getByName(c.get('partnership').id);

const record = (c: C, detail: Record<string, string>): Promise<void> =>
  teamStub(c.env, c.get('partnership').id, teamOf(c)).recordNotices(c.get('member').id, detail);

function channelId(c: C): string {
  const id = c.req.param('channel') ?? '';
  if (!HEX_128.test(id)) throw new Refusal(fail('not_found'));
  return id;
}

/** The address as it is kept. Refuses one that we may not call, and what needs Notify where there is none. */
function addressOf(c: C, { kind, address }: ChannelRequest): string {
  const settings = c.get('settings');
  if ((kind === 'email' || kind === 'sms') && !isNotifySetUp(kind, settings))
    throw new Refusal(fail('notify_not_set_up'));
  const clean = cleanAddress(kind, address, reachOf(settings));
  if (clean === null) throw new Refusal(fail('address_refused'));
  return clean;
}

/** Sends these dead letters again. They leave the list only once the queue has them: sent twice is no harm. */
async function sendAgain(c: C, ids: readonly string[]): Promise<void> {
  const before = Date.now();
  const found = await object(c).letters(teamOf(c), ids);
  if (found.length === 0) return;
  try {
    await c.env.NOTICES.sendBatch(found.map((body) => ({ body })));
  } catch {
    throw new Refusal(fail('unavailable'));
  }
  await object(c).forgetLetters(teamOf(c), ids, before);
}

export const noticeRoutes = new Hono<StaffApp>()
  .get('/', may('notices.manage'), async (c) => {
    const settings = c.get('settings');
    const view: NoticesView = {
      ...(await object(c).notices(teamOf(c))),
      notify: { email: isNotifySetUp('email', settings), sms: isNotifySetUp('sms', settings) },
      push: pushKeyOf(settings),
    };
    return c.json(view);
  })
  .post('/channels', may('notices.manage'), async (c) => {
    const sent = await jsonBody(c, channelRequest, SMALL_BODY_MAX_BYTES);
    const { kind, audience, label, keys } = sent;
    if ((kind === 'push') !== (keys !== undefined))
      throw new Refusal(fail('bad_request', { field: 'keys' }));
    const shown = kind === 'webhook' ? newWebhookSecret() : null;
    const secret = keys ? JSON.stringify(keys) : shown;
    const address = addressOf(c, sent);
    const id = newRowId();
    await record(c, { what: 'channel_added', channel: id, kind, audience });
    const createdBy = c.get('member').id;
    const channel = { id, team: teamOf(c), kind, audience, label, address, secret, createdBy };
    const added = await object(c).addChannel(channel);
    if (!added.ok) throw new Refusal(added);
    return c.json({ channel: added.value, secret: shown } satisfies ChannelAdded, 201);
  })
  .post('/channels/:channel/remove', may('notices.manage'), async (c) => {
    await jsonBody(c, nothing, SMALL_BODY_MAX_BYTES);
    const id = channelId(c);
    await record(c, { what: 'channel_removed', channel: id });
    if (!(await object(c).removeChannel(teamOf(c), id))) throw new Refusal(fail('not_found'));
    return c.body(null, 204);
  })
  .post('/channels/:channel/test', may('notices.manage'), async (c) => {
    await jsonBody(c, nothing, SMALL_BODY_MAX_BYTES);
    const id = channelId(c);
    const { channels } = await object(c).notices(teamOf(c));
    const channel = channels.find((one) => one.id === id);
    if (!channel) throw new Refusal(fail('not_found'));
    const delivery: Delivery = {
      notice: {
        id: newRowId(),
        partnership: c.get('partnership').id,
        team: teamOf(c),
        level: 'information',
        why: 'test',
        to: channel.audience,
      },
      channel: id,
    };
    const asked = await object(c).askTest(teamOf(c), id, deliveryId(delivery));
    if (!asked.ok) throw new Refusal(asked);
    await record(c, { what: 'channel_tested', channel: id });
    await c.env.NOTICES.send(delivery);
    return c.json({ delivery: deliveryId(delivery) }, 202);
  })
  .post('/dead/retry', may('notices.manage'), async (c) => {
    const { ids } = await jsonBody(c, deadRequest, SMALL_BODY_MAX_BYTES);
    await record(c, { what: 'sent_again', count: String(ids.length) });
    await sendAgain(c, ids);
    return c.body(null, 204);
  })
  .post('/dead/dismiss', may('notices.manage'), async (c) => {
    const { ids } = await jsonBody(c, deadRequest, SMALL_BODY_MAX_BYTES);
    await record(c, { what: 'dismissed', count: String(ids.length) });
    await object(c).forgetLetters(teamOf(c), ids, Date.now());
    return c.body(null, 204);
  });
