// The reporter's way back: found by the hash of what five words give, never by who they are.
import * as z from 'zod/mini';
import { HEX_128 } from '../ids.ts';
import { FEELINGS, FELT_ABOUT, LETTER_KINDS, LETTERS_SEEN, STATUSES } from './codes.ts';
import { mailboxId, proofOfWork, sealedBytes, signs, teamId } from './envelope.ts';
import { moment } from './moment.ts';

export const mailboxRequest = z.strictObject({
  mailbox: mailboxId,
  proof: proofOfWork,
});
export type MailboxRequest = z.infer<typeof mailboxRequest>;

/** `at` is in ms since the epoch. A wrong code answers `found: false` with the same shape. */
export const mailboxView = z.strictObject({
  found: z.boolean(),
  /** Whom to seal a letter to; for a wrong code, the partnership's default. */
  team: teamId,
  status: z.enum(STATUSES),
  letters: z.enum(LETTERS_SEEN),
  /** An answer came since they last said how it felt. */
  askFeeling: z.boolean(),
  messages: z.array(z.strictObject({ id: z.string(), at: moment, sealed: sealedBytes })),
});
export type MailboxView = z.infer<typeof mailboxView>;

/** Made by the reporter's browser: 128 random bits, so that sending it again sends it once (I1). */
export const letterId = z.string().check(z.regex(HEX_128));

const letterShape = z.strictObject({
  v: z.literal(1),
  id: letterId,
  mailbox: mailboxId,
  kind: z.enum(LETTER_KINDS),
  /** What the device heard in the words. */
  heard: signs,
  about: z.nullable(z.enum(FELT_ABOUT)),
  feeling: z.nullable(z.enum(FEELINGS)),
  team: teamId,
  generation: z.int().check(z.gte(1), z.lte(10_000)),
  /** Null where nothing was written. */
  sealed: z.nullable(sealedBytes),
  proof: proofOfWork,
});
export type Letter = z.infer<typeof letterShape>;

/** A feeling has its code and what it is about, and is never triaged; nothing else has them. */
const feelingIsWhole = ({ kind, about, feeling, heard }: Letter): boolean =>
  kind === 'feeling'
    ? about !== null && feeling !== null && heard.length === 0
    : about === null && feeling === null;

/** Only words can be heard, and writing more is writing something. */
const wordsAreThere = ({ kind, heard, sealed }: Letter): boolean =>
  sealed !== null || (heard.length === 0 && kind !== 'more');

/** One letter on its way: codes in clear, everything in words sealed. */
export const letter = letterShape.check(
  z.refine(feelingIsWhole, { error: 'feeling', path: ['feeling'] }),
  z.refine(wordsAreThere, { error: 'sealed', path: ['sealed'] }),
);

/** The same for a mailbox that nobody knows. For a known one: the letter is stored. */
export const letterReceipt = z.strictObject({ id: letterId });
export type LetterReceipt = z.infer<typeof letterReceipt>;
