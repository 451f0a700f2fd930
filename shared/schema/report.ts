// What is sealed. The worker may not import this file: it has no business with any of these fields.
import * as z from 'zod/mini';
import { BASE64URL_256, HEX_128 } from '../ids.ts';
import { FIND_MAX_CHARS, STAFF_TEXT_MAX_CHARS, WORDS_MAX_CHARS } from '../limits.ts';
import { LETTER_KINDS } from './codes.ts';
import { reportId, signals } from './envelope.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

/** A report in words. `signals` repeats what went in clear, so that a change on the way is seen on opening. */
export const report = z.strictObject({
  v: z.literal(1),
  id: reportId,
  /** In the reporter's own words. Never corrected, never linted. */
  words: text(WORDS_MAX_CHARS),
  /** What may help to find the child; each may be empty. */
  name: text(FIND_MAX_CHARS),
  school: text(FIND_MAX_CHARS),
  where: text(FIND_MAX_CHARS),
  /** A car, in a report about a place: colour, make, part of the number plate. */
  vehicle: z.optional(text(FIND_MAX_CHARS)),
  signals,
  /** SHA-256 of the mailbox's recipient, base64url: so that an answer is never sealed to another's key. */
  mailbox: z.string().check(z.regex(BASE64URL_256)),
});
export type Report = z.infer<typeof report>;

/** A team's answer, sealed to the reporter's mailbox and to the team. */
export const answer = z.strictObject({
  v: z.literal(1),
  kind: z.literal('answer'),
  report: reportId,
  text: text(STAFF_TEXT_MAX_CHARS),
});
export type Answer = z.infer<typeof answer>;

/** What the reporter writes after the report, sealed to the team and the recovery key. */
export const letter = z.strictObject({
  v: z.literal(1),
  kind: z.literal('letter'),
  /** Of the letter, and SHA-256 of the mailbox's recipient: so that it cannot be put under another report. */
  id: z.string().check(z.regex(HEX_128)),
  mailbox: z.string().check(z.regex(BASE64URL_256)),
  /** Repeats the kind that went in clear, so that a change on the way is seen on opening. */
  of: z.optional(z.enum(LETTER_KINDS)),
  text: text(WORDS_MAX_CHARS),
});
export type LetterText = z.infer<typeof letter>;

/** A note or a reason that staff write, sealed to the team. */
export const note = z.strictObject({
  v: z.literal(1),
  kind: z.enum(['note', 'reason']),
  report: reportId,
  text: text(STAFF_TEXT_MAX_CHARS),
});
export type Note = z.infer<typeof note>;
