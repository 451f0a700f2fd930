// The console's API: what staff send and get. Text that staff write travels sealed.
import * as z from 'zod/mini';
import type { AccountId } from '../ids.ts';
import { SLUG } from '../ids.ts';
import { READ_AT_ONCE_MAX } from '../limits.ts';
import {
  FEELINGS,
  FELT_ABOUT,
  LETTER_KINDS,
  LEVELS,
  OUTCOMES,
  ROLES,
  SIGNS,
  STATES,
  STEPS,
} from './codes.ts';
import { partnershipId, recipient, reportId, sealedBytes, signals, teamId } from './envelope.ts';
import { evaluation } from './evaluation.ts';
import { partnershipKeys } from './keys.ts';
import { letterId } from './mailbox.ts';
import { count, moment } from './moment.ts';

const accountId = z.pipe(
  z.string().check(z.regex(SLUG)),
  z.transform((value) => value as AccountId),
);
const signInProof = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const wrapped = z.string().check(z.maxLength(8_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const signInRequest = z.strictObject({
  partnership: partnershipId,
  account: accountId,
  proof: signInProof,
});

/** A team key wrapped to a member of staff: an age file in base64, and which generation it opens. */
const wrappedTeamKey = z.strictObject({ team: teamId, generation: z.int(), wrapped });
export type WrappedTeamKey = z.infer<typeof wrappedTeamKey>;

const accountRecord = z.strictObject({
  id: accountId,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  role: z.enum(ROLES),
  teams: z.array(teamId),
  proof: signInProof,
  recipient,
  wrappedIdentity: wrapped,
  teamKeys: z.array(wrappedTeamKey),
});
export type AccountRecord = z.infer<typeof accountRecord>;

/** First run: the partnership's public keys and its first accounts, made in a manager's browser. */
export const setUpRequest = z.strictObject({
  partnership: partnershipId,
  keys: partnershipKeys,
  accounts: z.array(accountRecord).check(z.minLength(1), z.maxLength(50)),
});
export type SetUpRequest = z.infer<typeof setUpRequest>;

const colleague = z.strictObject({ id: accountId, name: z.string() });

const member = z.strictObject({
  id: accountId,
  name: z.string(),
  role: z.enum(ROLES),
  teams: z.array(teamId),
});
export type Member = z.infer<typeof member>;

/** What sign-in gives: who you are, and your keys, still wrapped. */
export const session = z.strictObject({
  member,
  /** Everybody of the partnership, so that a history can name people. */
  colleagues: z.array(colleague),
  wrappedIdentity: z.string(),
  teamKeys: z.array(wrappedTeamKey),
  keys: partnershipKeys,
});
export type Session = z.infer<typeof session>;

/** One line of the queue. Times in ms since the epoch. `version` grows by one with each change of the row. */
export const queueRow = z.strictObject({
  id: reportId,
  version: count,
  receivedAt: moment,
  /** By when `step` must be done. */
  dueAt: moment,
  step: z.enum(STEPS),
  /** How often it was said that this is overdue: 0 until then. */
  alarms: count,
  /** When the sweep found it with nothing that would have called anybody; null once a person has it. */
  foundAt: z.nullable(moment),
  /** Who said last that they have seen its alarm, without taking it on, and until when it keeps quiet for that. */
  seen: z.nullable(z.strictObject({ by: z.string(), until: moment })),
  level: z.enum(LEVELS),
  state: z.enum(STATES),
  owner: z.nullable(colleague),
  signals,
  evaluation,
  firstReadAt: z.nullable(moment),
  outcome: z.nullable(z.enum(OUTCOMES)),
  /** When a second person was asked to agree; null where nobody was. */
  proposedAt: z.nullable(moment),
  /** When the flood began that it came in; null: in none. The same for all of one flood. */
  flood: z.nullable(moment),
  /** What came by mailbox: all of it, and what of it waits for a reader (a feeling without words waits for nobody). */
  letters: z.strictObject({ all: count, waiting: count }),
});
export type QueueRow = z.infer<typeof queueRow>;

export const sealedNote = z.strictObject({
  id: z.string(),
  at: moment,
  author: z.string(),
  kind: z.enum(['note', 'reason']),
  sealed: z.string(),
});
export type SealedNote = z.infer<typeof sealedNote>;

export const sealedAnswer = z.strictObject({
  id: z.string(),
  at: moment,
  author: z.string(),
  sealed: z.string(),
});
export type SealedAnswer = z.infer<typeof sealedAnswer>;

/** What the reporter sent by mailbox. Where `inWords` and `sealed` is null, its seal is asked for by itself. */
const sealedLetter = z.strictObject({
  id: z.string(),
  at: moment,
  kind: z.enum(LETTER_KINDS),
  heard: z.array(z.enum(SIGNS)),
  about: z.nullable(z.enum(FELT_ABOUT)),
  feeling: z.nullable(z.enum(FEELINGS)),
  inWords: z.boolean(),
  sealed: z.nullable(z.string()),
  readAt: z.nullable(moment),
});
export type SealedLetter = z.infer<typeof sealedLetter>;

const historyEntry = z.strictObject({
  seq: count,
  at: moment,
  actor: z.string(),
  action: z.string(),
  detail: z.record(z.string(), z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const reportView = z.strictObject({
  row: queueRow,
  sealed: z.string(),
  generation: z.int(),
  /** Where an answer is sealed to. */
  mailboxRecipient: z.string(),
  notes: z.array(sealedNote),
  answers: z.array(sealedAnswer),
  letters: z.array(sealedLetter),
  history: z.array(historyEntry),
});
export type ReportView = z.infer<typeof reportView>;

/** The seal of one letter, asked for by itself. */
export const letterSeal = z.strictObject({ sealed: z.string() });

/** The words were uncovered, and with them these letters: only what was shown counts as read. */
export const readRequest = z.strictObject({
  letters: z.optional(z.array(letterId).check(z.maxLength(READ_AT_ONCE_MAX))),
});
export const noteRequest = z.strictObject({ sealed: sealedBytes });
export const answerRequest = z.strictObject({ sealed: sealedBytes });
/** A reason always goes with a change of level. */
export const levelRequest = z.strictObject({ level: z.enum(LEVELS), reason: sealedBytes });
export const outcomeRequest = z.strictObject({ outcome: z.enum(OUTCOMES), reason: sealedBytes });

/** The second person agrees to the proposal of that moment, which they saw, and to no later one. */
export const confirmRequest = z.strictObject({ proposedAt: moment });

/** What a console says over its live socket: which report is open there, or none. */
export const lookingMessage = z.strictObject({
  type: z.literal('looking'),
  report: z.nullable(reportId),
});
export type LookingMessage = z.infer<typeof lookingMessage>;

/** Somebody has a report open. Each person once per report. */
export type Looking = { report: QueueRow['id']; who: { id: AccountId; name: string } };

/** What a live socket says: a row as it now is, that the whole queue should be fetched again, or who is looking. */
export type LiveEvent =
  | { type: 'row'; row: QueueRow }
  | { type: 'refresh' }
  | { type: 'presence'; looking: Looking[] };
