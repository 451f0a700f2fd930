// The console's API: what staff send and get. Text that staff write travels sealed.
import * as z from 'zod/mini';
import type { AccountId, ReportId, TeamId } from '../ids.ts';
import { SLUG } from '../ids.ts';
import { READ_AT_ONCE_MAX } from '../limits.ts';
import type { Feeling, FeltAbout, LetterKind, Level, Outcome, Role, Sign, State } from './codes.ts';
import { LEVELS, OUTCOMES, ROLES } from './codes.ts';
import type { Signals } from './envelope.ts';
import { partnershipId, recipient, sealedBytes, teamId } from './envelope.ts';
import type { Evaluation } from './evaluation.ts';
import type { PartnershipKeys } from './keys.ts';
import { partnershipKeys } from './keys.ts';
import { letterId } from './mailbox.ts';

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

export type Member = { id: AccountId; name: string; role: Role; teams: TeamId[] };

/** What sign-in gives: who you are, and your keys, still wrapped. */
export type Session = {
  member: Member;
  /** Everybody of the partnership, so that a history can name people. */
  colleagues: { id: AccountId; name: string }[];
  wrappedIdentity: string;
  teamKeys: WrappedTeamKey[];
  keys: PartnershipKeys;
};

/** One line of the queue. Times in ms since the epoch. `version` grows by one with each change of the row. */
export type QueueRow = {
  id: ReportId;
  version: number;
  receivedAt: number;
  dueAt: number;
  level: Level;
  state: State;
  owner: { id: AccountId; name: string } | null;
  signals: Signals;
  evaluation: Evaluation;
  firstReadAt: number | null;
  outcome: Outcome | null;
  /** When a second person was asked to agree; null where nobody was. */
  proposedAt: number | null;
  /** What came by mailbox: all of it, and what of it waits for a reader (a feeling without words waits for nobody). */
  letters: { all: number; waiting: number };
};

export type SealedNote = {
  id: string;
  at: number;
  author: string;
  kind: 'note' | 'reason';
  sealed: string;
};
export type SealedAnswer = { id: string; at: number; author: string; sealed: string };
/** What the reporter sent by mailbox. Where `inWords` and `sealed` is null, its seal is asked for by itself. */
export type SealedLetter = {
  id: string;
  at: number;
  kind: LetterKind;
  heard: Sign[];
  about: FeltAbout | null;
  feeling: Feeling | null;
  inWords: boolean;
  sealed: string | null;
  readAt: number | null;
};
export type HistoryEntry = {
  seq: number;
  at: number;
  actor: string;
  action: string;
  detail: Record<string, string>;
};

export type ReportView = {
  row: QueueRow;
  sealed: string;
  generation: number;
  /** Where an answer is sealed to. */
  mailboxRecipient: string;
  notes: SealedNote[];
  answers: SealedAnswer[];
  letters: SealedLetter[];
  history: HistoryEntry[];
};

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
export const confirmRequest = z.strictObject({ proposedAt: z.int() });

/** What a live socket says: a row as it now is, or that the whole queue should be fetched again. */
export type LiveEvent = { type: 'row'; row: QueueRow } | { type: 'refresh' };
