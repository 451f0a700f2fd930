// What the form of a new channel holds, made into what is sent; for push, this browser is asked first.

import type { Failure } from '../../shared/result.ts';
import type { Audience } from '../../shared/schema/codes.ts';
import type { ChannelKind, ChannelRequest, NoticesView } from '../../shared/schema/notices.ts';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import { subscribe } from './subscribe.ts';

/** Whether a kind can be used here: what it needs is set up by whoever runs Nightlight. */
export const isSetUp = (kind: ChannelKind, { notify, push }: NoticesView): boolean => {
  if (kind === 'push') return push !== null;
  return kind === 'email' || kind === 'sms' ? notify[kind] : true;
};

/** The request, or a problem in words. */
export async function newChannel(
  kind: ChannelKind,
  fields: FormData,
  { push }: NoticesView,
): Promise<ChannelRequest | string> {
  const shared = {
    kind,
    audience: String(fields.get('audience')) as Audience,
    label: String(fields.get('label')),
  };
  if (kind !== 'push') return { ...shared, address: String(fields.get('address')) };
  if (push === null) return say('notices.notSetUp.push');
  const subscribed = await subscribe(push);
  if (typeof subscribed === 'string') return say(`notices.browser.${subscribed}`);
  return { ...shared, ...subscribed };
}

/** Why a channel was refused; what an address must be differs by kind. */
export const refusalWords = (failure: Failure, kind: ChannelKind): string => {
  if (failure.code === 'too_many') return say('notices.tooMany');
  return failure.code === 'address_refused'
    ? say(`notices.badAddress.${kind}`)
    : problemWords(failure);
};
