// Sends one notice to one channel, by whatever the channel is.
import type { DeliveryOutcome } from '../../shared/schema/notices.ts';
import type { Settings } from '../env.ts';
import type { Channel } from '../partnership/channels.ts';
import { mayCall, reachOf } from './address.ts';
import type { Delivery } from './notice.ts';
import { deliveryId } from './notice.ts';
import { notifyPost } from './notify.ts';
import { attempt, type Post } from './post.ts';
import { pushPost } from './push.ts';
import { teamsPost } from './teams.ts';
import { webhookPost } from './webhook.ts';

/** The request for a channel, or why there can be none. */
async function postFor(
  channel: Channel,
  delivery: Delivery,
  at: Date,
  settings: Settings,
): Promise<Post | DeliveryOutcome> {
  const { notice } = delivery;
  const { kind, address } = channel;
  const now = new Date();
  if (kind === 'email' || kind === 'sms') {
    const post = await notifyPost(notice, { kind, address, now: now.getTime() }, settings);
    return post ?? 'not_configured';
  }
  if (!mayCall(address, kind, reachOf(settings))) return 'address_refused';
  if (kind === 'push') {
    return (
      (await pushPost(notice, { address, keys: channel.secret }, settings)) ?? 'not_configured'
    );
  }
  if (kind === 'teams') return teamsPost(notice, { address, console: settings.CONSOLE_ORIGIN });
  if (channel.secret === null) return 'not_configured';
  return webhookPost(notice, {
    address,
    secret: channel.secret,
    id: deliveryId(delivery),
    at,
    now,
  });
}

/** One attempt. `at`: when the notice was given to the queue. */
export async function send(
  channel: Channel,
  delivery: Delivery,
  at: Date,
  settings: Settings,
): Promise<DeliveryOutcome> {
  const post = await postFor(channel, delivery, at, settings);
  return typeof post === 'string' ? post : attempt(post);
}
