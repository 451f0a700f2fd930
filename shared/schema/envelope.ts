// What the server may know, as a schema: an envelope has nothing else in clear, and unknown fields are refused.
import * as z from 'zod/mini';
import type { AreaId, MailboxId, PartnershipId, ReportId, TeamId } from '../ids.ts';
import { BASE64URL_256, HEX_128, SLUG } from '../ids.ts';
import { SIGNS_MAX, WORRIES_MAX } from '../limits.ts';
import {
  ABOUTS,
  AGE_BANDS,
  REPORTERS,
  SAFE_NOW,
  SIGNS,
  WANTS_REPLY,
  WHENS,
  WORRIES,
} from './codes.ts';
import { moment } from './moment.ts';
import { isBase64, RECIPIENT, SEALED_MAX_CHARS, SEALED_MIN_CHARS } from './patterns.ts';

const slug = <T>() =>
  z.pipe(
    z.string().check(z.regex(SLUG)),
    z.transform((value) => value as T),
  );

export const reportId = z.pipe(
  z.string().check(z.regex(HEX_128)),
  z.transform((value) => value as ReportId),
);
export const partnershipId = slug<PartnershipId>();
export const teamId = slug<TeamId>();
const areaId = slug<AreaId>();
export const mailboxId = z.pipe(
  z.string().check(z.regex(BASE64URL_256)),
  z.transform((value) => value as MailboxId),
);

export const recipient = z.string().check(z.regex(RECIPIENT));

/** An age file in canonical base64. */
export const sealedBytes = z
  .string()
  .check(
    z.minLength(SEALED_MIN_CHARS),
    z.maxLength(SEALED_MAX_CHARS),
    z.refine(isBase64, 'not base64'),
  );

const distinct = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;
export const signs = z
  .array(z.enum(SIGNS))
  .check(z.maxLength(SIGNS_MAX), z.refine(distinct, 'each sign once'));

/** Base64 of ALTCHA's payload. */
export const proofOfWork = z.string().check(z.maxLength(2_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** Closed codes, never text. `area` is checked against the partnership's list; `elsewhere` and `unsaid` are always in it. */
export const signals = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)),
  reporter: z.enum(REPORTERS),
  about: z.enum(ABOUTS),
  age: z.enum(AGE_BANDS),
  area: areaId,
  worries: z
    .array(z.enum(WORRIES))
    .check(z.maxLength(WORRIES_MAX), z.refine(distinct, 'each worry once')),
  safe: z.enum(SAFE_NOW),
  when: z.enum(WHENS),
  tapped: signs,
  heard: signs,
  wantsReply: z.enum(WANTS_REPLY),
});
export type Signals = z.infer<typeof signals>;

/** One report on its way: id made by the client, signals in clear, everything in words sealed. */
export const envelope = z.strictObject({
  v: z.literal(1),
  id: reportId,
  partnership: partnershipId,
  team: teamId,
  generation: z.int().check(z.gte(1), z.lte(10_000)),
  signals,
  sealed: sealedBytes,
  proof: proofOfWork,
  mailbox: z.strictObject({ id: mailboxId, recipient }),
});
export type Envelope = z.infer<typeof envelope>;

/** What the reporter is told once a report is durable. `nextLook` is in ms since the epoch. */
export const receipt = z.strictObject({
  id: reportId,
  nextLook: moment,
  teamOpen: z.boolean(),
  interrupt: z.boolean(),
});
export type Receipt = z.infer<typeof receipt>;
