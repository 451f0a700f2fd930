// The queue of notices: each message is tried, tried again later, or written down as a dead letter. The platform's
// own dead letters end in the same place.
import type { DeliveryFailure } from '../../shared/schema/notices.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { bury, step } from '../notices/deliver.ts';
import { isDelivery, type NoticeMessage } from '../notices/notice.ts';
import { delayOf, verdict } from '../notices/retry.ts';

const isTest = (body: NoticeMessage): boolean => isDelivery(body) && body.notice.why === 'test';

const later = (message: Message<NoticeMessage>): void =>
  message.retry({ delaySeconds: delayOf(message.attempts, Math.random()) });

async function buryOrKeep(
  message: Message<NoticeMessage>,
  env: Env,
  failure: DeliveryFailure,
): Promise<void> {
  const { attempts } = message;
  try {
    await bury(env, message.body, { failure, at: Date.now(), attempts });
    message.ack();
  } catch {
    later(message); // nobody knows of it yet: it stays, here or with the platform
  }
}

async function carry(message: Message<NoticeMessage>, env: Env): Promise<void> {
  const { body, attempts, timestamp } = message;
  const outcome = await step(env, body, timestamp);
  if (outcome !== 'delivered') log({ event: 'notice', kind: outcome, attempts });
  const next = verdict(outcome, attempts, { test: isTest(body) });
  if (outcome === 'delivered' || next === 'done') message.ack();
  else if (next === 'again') later(message);
  else await buryOrKeep(message, env, outcome);
}

/** All at once: a receiver that stalls holds up nobody else's notice. */
export async function carryNotices(batch: MessageBatch<NoticeMessage>, env: Env): Promise<void> {
  await Promise.all(batch.messages.map((message) => carry(message, env)));
}

/** The platform deletes what it has tried often enough here, so what nobody can write down goes round again. */
async function buryOrGoRound(message: Message<NoticeMessage>, env: Env): Promise<void> {
  const { body, attempts } = message;
  try {
    await bury(env, body, { failure: 'given_up', at: Date.now(), attempts }).catch(() =>
      env.NOTICES.send(body),
    );
    message.ack();
  } catch {
    later(message);
  }
}

/** What the platform moved here because we never got as far as giving it up ourselves. */
export async function buryNotices(batch: MessageBatch<NoticeMessage>, env: Env): Promise<void> {
  await Promise.all(batch.messages.map((message) => buryOrGoRound(message, env)));
}
