// Notices: who is told that something waits, by which channels, and how that went. A notice has no content: codes.
import * as z from 'zod/mini';
import { CHANNEL_ADDRESS_MAX_CHARS, CHANNEL_LABEL_MAX_CHARS, DEAD_AT_ONCE_MAX } from '../limits.ts';
import type { Audience } from './codes.ts';
import { AUDIENCES, LEVELS } from './codes.ts';
import { count, moment } from './moment.ts';
import { PUSH_AUTH, PUSH_KEY } from './patterns.ts';

/** Why a notice is sent: `found` is what the five-minute sweep found, `test` what a manager asked for. */
export const NOTICE_REASONS = [
  'received',
  'overdue',
  'held_in_queue',
  'letter',
  'found',
  'test',
] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** Who hears what is for an audience: itself, else the next louder that has a channel, else the next quieter. */
export const insteadOf = (audience: Audience): Audience[] => {
  const at = AUDIENCES.indexOf(audience);
  return [...AUDIENCES.slice(at), ...AUDIENCES.slice(0, at).reverse()];
};

export const CHANNEL_KINDS = ['webhook', 'email', 'sms', 'teams', 'push'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Why a delivery failed. */
export const DELIVERY_FAILURES = [
  'refused', // an answer that trying again does not change: 400, 401, 403, 404, 410, 413, 422
  'failed', // any other answer that is no success
  'redirected',
  'timed_out',
  'unreachable', // no connection, or no HTTP on it
  'address_refused', // not an address that we may call
  'not_configured', // the setting that this kind needs is empty
  'internal', // our own object or queue could not be reached
  'given_up', // the platform moved it to the dead letters before we did
] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

export const DELIVERY_OUTCOMES = ['delivered', ...DELIVERY_FAILURES] as const;
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

/** A new channel of a team. `address`: a URL, an email address or a phone number, by `kind`. */
export const channelRequest = z.strictObject({
  kind: z.enum(CHANNEL_KINDS),
  audience: z.enum(AUDIENCES),
  label: z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(CHANNEL_LABEL_MAX_CHARS), z.regex(/^\P{C}*$/u)),
  address: z.string().check(z.trim(), z.minLength(1), z.maxLength(CHANNEL_ADDRESS_MAX_CHARS)),
  /** Of a browser's push subscription: with `push`, and with nothing else. */
  keys: z.optional(
    z.strictObject({
      p256dh: z.string().check(z.regex(PUSH_KEY)),
      auth: z.string().check(z.regex(PUSH_AUTH)),
    }),
  ),
});
export type ChannelRequest = z.infer<typeof channelRequest>;

/** Which dead letters to send again or to dismiss, by their ids. */
export const deadRequest = z.strictObject({
  ids: z
    .array(z.string().check(z.regex(/^[0-9a-f]{32}(-[0-9a-f]{32})?$/)))
    .check(z.minLength(1), z.maxLength(DEAD_AT_ONCE_MAX)),
});

/** How one delivery went. `at` in ms since the epoch. */
const told = z.strictObject({
  delivery: z.string(),
  outcome: z.enum(DELIVERY_OUTCOMES),
  at: moment,
});
export type Told = z.infer<typeof told>;

/** A channel as a manager sees it. `to` is what may be shown of its address: of a URL its host. */
const channelView = z.strictObject({
  id: z.string(),
  kind: z.enum(CHANNEL_KINDS),
  audience: z.enum(AUDIENCES),
  label: z.string(),
  to: z.string(),
  createdBy: z.string(),
  createdAt: moment,
  last: z.nullable(told),
  lastTest: z.nullable(told),
});
export type ChannelView = z.infer<typeof channelView>;

/**
 * Notices that did not arrive by one channel. `channel`: its id, or null where they did not come as far as one.
 * `level` is the worst of them; `why`, `failure`, `at` and `attempts` are of the newest. `ids`: as many as one
 * request takes, the worst first.
 */
const deadLetters = z.strictObject({
  channel: z.nullable(z.string()),
  to: z.enum(AUDIENCES),
  count,
  ids: z.array(z.string()),
  level: z.enum(LEVELS),
  why: z.enum(NOTICE_REASONS),
  failure: z.enum(DELIVERY_FAILURES),
  at: moment,
  attempts: count,
});
export type DeadLetters = z.infer<typeof deadLetters>;

/**
 * Reports that wait outside their team, where its people cannot see them. `since`: when the first of them came.
 * `refused`: the team has said that it never takes them.
 */
const outside = z.strictObject({
  level: z.enum(LEVELS),
  refused: z.boolean(),
  count,
  since: moment,
});
export type Outside = z.infer<typeof outside>;

export const noticesView = z.strictObject({
  channels: z.array(channelView),
  /** The worst first. */
  dead: z.array(deadLetters),
  /** How many that did not arrive went from the list by themselves, because it was full. */
  deadDropped: count,
  outside: z.array(outside),
  /** Whether GOV.UK Notify is set up for email and for text messages. */
  notify: z.strictObject({ email: z.boolean(), sms: z.boolean() }),
  /** What a browser subscribes to push with; null where push is not set up. */
  push: z.nullable(z.string()),
});
export type NoticesView = z.infer<typeof noticesView>;

/** `secret` is shown this once, and only where the kind has one. */
export const channelAdded = z.strictObject({
  channel: channelView,
  secret: z.nullable(z.string()),
});
export type ChannelAdded = z.infer<typeof channelAdded>;

/** By which id a test shows how it went. */
export const channelTested = z.strictObject({ delivery: z.string() });
