// What the page may ask of the thread, and what it hears. Keys, sealed bytes and the server's answers stay there.
import type { Misread } from '../../shared/crypto/code.ts';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Feeling, FeltAbout, LetterKind, Sign } from '../../shared/schema/codes.ts';
import type { Receipt, Signals } from '../../shared/schema/envelope.ts';
import type { Letter, MailboxView } from '../../shared/schema/mailbox.ts';
import type { Answers } from '../flow/answers.ts';

/** Whom a thread works for. `pin`: the fingerprint that the embed names. */
export type Setup = { partnership: PartnershipId; pin: string | null };

/** `digest` names the recipient inside the seal. */
export type NewMailbox = {
  id: MailboxId;
  recipient: string;
  digest: string;
  words: string[];
  digits: string;
};

/**
 * What is happening to a report. `waiting`: it is not taken yet and will be tried again by itself; `offline`:
 * the server was not reached; `attempt`: how many tries have come to nothing so far.
 */
export type Progress =
  | { stage: 'locking' | 'proving' | 'sending' }
  | { stage: 'waiting'; offline: boolean; attempt: number };

/**
 * `refused`: the server will not take it, and waiting cannot mend that. `untrusted`: no key to seal to that the
 * partnership vouches for. `unable`: this browser cannot do the work. `replaced`: an edited report was sent while
 * this one waited, or the reporter went back. None of these is on its way any more.
 */
export type Unsent = { ok: false; why: 'refused' | 'untrusted' | 'unable' | 'replaced' };
/** `ok` only once the server has said that the report is durable. */
export type Sent =
  | { ok: true; receipt: Receipt; mailbox: NewMailbox; team: TeamId } // `team` took it
  | Unsent;

type Message = { id: string; at: number; text: string | null };
/** Which mailbox a letter is from, and whom it goes to. `digest` names its recipient inside the seal. */
export type MailboxAt = { id: MailboxId; digest: string; team: TeamId };

export type NewLetter = {
  kind: LetterKind;
  /** Empty: nothing was written. */
  text: string;
  /** What the device heard in the words. */
  heard: readonly Sign[];
  about: FeltAbout | null;
  feeling: Feeling | null;
};

/**
 * `refused`: waiting cannot mend it. `tooMany`: the team has many from this mailbox, and takes more later.
 * `untrusted`: no key to seal to. `unable`: this browser cannot do the work.
 */
export type Unwritten = { ok: false; why: 'refused' | 'tooMany' | 'untrusted' | 'unable' };
/** `ok` only once the server has said that the letter is durable. */
export type Written = { ok: true } | Unwritten;

/** `wrong`: what was typed is not a code, and what to point at. */
export type Box =
  | { state: 'wrong'; wrong: Misread }
  | { state: 'lost' | 'failed' | 'unable' }
  | {
      state: 'open';
      at: MailboxAt;
      status: MailboxView['status'];
      letters: MailboxView['letters'];
      askFeeling: boolean;
      messages: Message[];
    };

export type Tasks = {
  /** Starts the slow work; with a team, its proof of work too. False: this browser cannot do it. */
  begin: { given: TeamId | null; gives: boolean };
  send: { given: { answers: Answers; signals: Signals; team: TeamId }; gives: Sent };
  open: { given: string; gives: Box };
  /** Seals a letter. The page holds it, sealed, so that a thread that dies cannot make another of it. */
  prepare: {
    given: { to: MailboxAt; letter: NewLetter };
    gives: { ok: true; ready: Letter } | Unwritten;
  };
  /** Tries until the letter is taken or refused for good. */
  post: { given: Letter; gives: Written };
};

export type TaskName = keyof Tasks;
export type Asked = {
  [Name in TaskName]: { n: number; name: Name; given: Tasks[Name]['given'] };
}[TaskName];
/** To the thread: first whom it works for; then tasks, word that the line is back; and that nobody wants to send any more. */
export type Heard = { setup: Setup } | { online: true } | { cancel: true } | Asked;
/** From the thread: how far it is, any number of times; then what it gives, or that it failed. */
export type Told =
  | { n: number; progress: Progress }
  | { n: number; gives: unknown }
  | { n: number; failed: true };

export type Thread = {
  /** Rejects if the thread could not do it, has died or was ended. */
  ask: <Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Tasks[Name]['gives']>;
  /** Whether the thread's file can be had: if so, a thread that died did not die of the line. */
  reachable: () => Promise<boolean>;
  /** Posts the report no more, unless it is asked for again. Begins no thread. */
  cancel: () => void;
  end: () => void;
};
