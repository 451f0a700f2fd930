// The reporter's way back: found by the hash of what five words give, never by who they are.
import * as z from 'zod/mini';
import { STATUSES } from './codes.ts';
import { mailboxId, sealedBytes } from './envelope.ts';

export const mailboxRequest = z.strictObject({
  mailbox: mailboxId,
  proof: z.string().check(z.maxLength(2_000)),
});
export type MailboxRequest = z.infer<typeof mailboxRequest>;

/** `at` is in ms since the epoch. A wrong code answers `found: false` with the same shape. */
export const mailboxView = z.strictObject({
  found: z.boolean(),
  status: z.enum(STATUSES),
  messages: z.array(z.strictObject({ id: z.string(), at: z.int(), sealed: sealedBytes })),
});
export type MailboxView = z.infer<typeof mailboxView>;
