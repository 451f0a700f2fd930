// What the page may ask of the thread. The mailbox's secret key never leaves the thread.
import type { Challenge } from 'altcha-lib/types';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { Report } from '../../shared/schema/report.ts';

/** `digest` names the recipient inside the seal. */
export type NewMailbox = {
  id: MailboxId;
  recipient: string;
  digest: string;
  words: string[];
  digits: string;
};

/** `wrong`: what was typed is not a code; the words to point at, and how many there were. */
export type Opened = { id: MailboxId } | { wrong: { unknown: string[]; count: number } };

export type Tasks = {
  solve: { given: Challenge; gives: string };
  newMailbox: { given: PartnershipId; gives: NewMailbox };
  /** Null: there is no key to trust for this team. */
  seal: {
    given: {
      report: Report;
      keys: PartnershipKeys;
      want: { partnership: PartnershipId; team: TeamId; pin: string | null };
    };
    gives: { sealed: string; generation: number } | null;
  };
  openMailbox: { given: { typed: string; partnership: PartnershipId }; gives: Opened };
  /** With the mailbox opened last. Null: a message that does not open. */
  openAnswers: { given: string[]; gives: (string | null)[] };
};

export type TaskName = keyof Tasks;
export type Asked = {
  [Name in TaskName]: { n: number; name: Name; given: Tasks[Name]['given'] };
}[TaskName];
export type Told = { n: number; gives: unknown } | { n: number; failed: true };

export type Thread = {
  ask: <Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
  ) => Promise<Tasks[Name]['gives']>;
  end: () => void;
};
