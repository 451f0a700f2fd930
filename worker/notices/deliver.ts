// One step of a notice's way: a notice becomes a delivery for each channel that hears it, and a delivery is sent.
import type { DeliveryOutcome } from '../../shared/schema/notices.ts';
import type { Env } from '../env.ts';
import { settingsOf } from '../env.ts';
import { log } from '../log.ts';
import type { Death } from '../partnership/dead-notices.ts';
import type { Delivery, Notice, NoticeMessage } from './notice.ts';
import { deliveryId, isDelivery } from './notice.ts';
import { send } from './send.ts';

const objectOf = ({ PARTNERSHIP }: Env, { partnership }: Notice) =>
  PARTNERSHIP.getByName(partnership);

/** A delivery for each channel that hears the notice: none where nobody is told outside the console. */
export async function expand(env: Env, notice: Notice): Promise<Delivery[]> {
  const channels = await objectOf(env, notice).listeners({ team: notice.team, to: notice.to });
  if (channels.length === 0) log({ event: 'notice', kind: 'nobody_told' });
  return channels.map((channel) => ({ notice, channel }));
}

/** A channel that was removed meanwhile may have been the only one: the others are told instead. */
async function tellTheOthers(env: Env, notice: Notice): Promise<DeliveryOutcome> {
  if (notice.why !== 'test') await env.NOTICES.send(notice);
  return 'delivered';
}

/** One attempt at one channel. Rejects where our own object or queue cannot be reached. */
async function deliver(env: Env, delivery: Delivery, at: Date): Promise<DeliveryOutcome> {
  const { notice, channel: id } = delivery;
  const object = objectOf(env, notice);
  const channel = await object.channel(notice.team, id);
  if (channel === null) return tellTheOthers(env, notice);
  const outcome = await send(channel, delivery, at, settingsOf(env));
  const told = { delivery: deliveryId(delivery), outcome, at: Date.now() };
  // What was sent stays sent, also where writing it down fails.
  await object.noteTold(id, told, notice.why === 'test').catch(() => undefined);
  return outcome;
}

/** One step. Never rejects: what is ours to mend is `internal`. `at`: when it was given to the queue. */
export async function step(env: Env, message: NoticeMessage, at: Date): Promise<DeliveryOutcome> {
  try {
    if (isDelivery(message)) return await deliver(env, message, at);
    const deliveries = await expand(env, message);
    if (deliveries.length > 0) await env.NOTICES.sendBatch(deliveries.map((body) => ({ body })));
    return 'delivered';
  } catch {
    return 'internal';
  }
}

/** Writes down what did not arrive, where managers see it. Rejects where that is impossible now. */
export async function bury(env: Env, message: NoticeMessage, death: Death): Promise<void> {
  const notice = isDelivery(message) ? message.notice : message;
  await objectOf(env, notice).bury(message, death);
  log({ event: 'notice', kind: 'dead', attempts: death.attempts });
}

/**
 * Tells at once, without the queue, for when that is refused: one attempt at each channel, and what fails is a dead
 * letter. Never rejects.
 */
export async function deliverNow(env: Env, notice: Notice): Promise<void> {
  const at = new Date();
  try {
    const deliveries = await expand(env, notice);
    await Promise.all(
      deliveries.map(async (delivery) => {
        const failure = await step(env, delivery, at);
        if (failure === 'delivered') return;
        await bury(env, delivery, { failure, at: Date.now(), attempts: 1 });
      }),
    );
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    log({ event: 'notice', kind: 'lost', error: name });
  }
}
