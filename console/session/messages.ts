// What the page may ask of the thread that holds the keys. Nothing that it answers is a key.
import type { AccountId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { WrappedTeamKey } from '../../shared/schema/console.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { Answer, LetterText, Note, Report } from '../../shared/schema/report.ts';

export const KEY_CODES = [
  'locked',
  'cannot_unlock',
  'cannot_open',
  'key_unsigned',
  'too_long',
  'thread_failed',
] as const;
export type KeyCode = (typeof KEY_CODES)[number];

export type KeyResult<T> = { ok: true; value: T } | { ok: false; code: KeyCode };

type Sealed = { team: TeamId; sealed: string };

export type Jobs = {
  derive: {
    input: { partnership: PartnershipId; account: AccountId; passphrase: string };
    output: { proof: string };
  };
  unlock: {
    input: {
      partnership: PartnershipId;
      wrappedIdentity: string;
      teamKeys: WrappedTeamKey[];
      keys: PartnershipKeys;
    };
    output: { teams: TeamId[] };
  };
  openReport: { input: Sealed; output: Report };
  openNote: { input: Sealed; output: Note };
  openLetter: { input: Sealed; output: LetterText };
  openAnswer: { input: Sealed; output: Answer };
  sealNote: { input: { team: TeamId; note: Note }; output: string };
  sealAnswer: { input: { team: TeamId; mailbox: string; answer: Answer }; output: string };
};

export type Job = keyof Jobs;

export type AskKeys = <J extends Job>(
  job: J,
  input: Jobs[J]['input'],
) => Promise<KeyResult<Jobs[J]['output']>>;

/** One job, as it crosses to the thread and back. */
export type Ask = { [J in Job]: { id: number; job: J; input: Jobs[J]['input'] } }[Job];
export type Reply = { id: number; result: KeyResult<unknown> };
