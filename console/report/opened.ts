// A report as the page has it once the key thread has opened it. What cannot be opened is null, and shown so.
import { digestOfRecipient, type Recipient } from '../../shared/crypto/keys.ts';
import type { TeamId } from '../../shared/ids.ts';
import type { LetterKind } from '../../shared/schema/codes.ts';
import type { HistoryEntry, ReportView, SealedLetter } from '../../shared/schema/console.ts';
import type { Report } from '../../shared/schema/report.ts';
import type { AskKeys } from '../session/messages.ts';

type Keys = { ask: AskKeys };

export type OpenedEntry = {
  id: string;
  at: number;
  author: string;
  kind: 'note' | 'reason' | 'answer';
  text: string | null;
};

/** `text` is null where nothing was written, where it is not fetched yet, and where it cannot be opened. */
export type OpenedLetter = Omit<SealedLetter, 'sealed'> & {
  text: string | null;
  /** It did not come with its report: it is asked for. */
  isOlder: boolean;
  /** The kind that the reporter sealed, where it is not the one that went in clear. */
  sealedKind: LetterKind | null;
};

export type Opened = {
  /** Where an answer is sealed to; null where it is not the mailbox that the reporter sealed. */
  mailbox: string | null;
  report: Report | null;
  entries: OpenedEntry[];
  /** What the reporter sent by mailbox, the oldest first. */
  letters: OpenedLetter[];
  history: HistoryEntry[];
};

/**
 * Opens a letter. It must be the one that its row says, from the mailbox that the report sealed: a server must
 * not be able to put it under another.
 */
export async function openLetter(
  { sealed, ...letter }: SealedLetter,
  mailbox: string | undefined,
  { keys, team }: { keys: Keys; team: TeamId },
): Promise<OpenedLetter> {
  const unopened = { ...letter, isOlder: false, text: null, sealedKind: null };
  if (sealed === null) return { ...unopened, isOlder: letter.inWords };
  const opened = await keys.ask('openLetter', { team, sealed });
  const right = opened.ok && opened.value.id === letter.id && opened.value.mailbox === mailbox;
  if (!right) return unopened;
  const { text, of = letter.kind } = opened.value;
  return { ...unopened, text, sealedKind: of === letter.kind ? null : of };
}

/**
 * Opens everything of a view. A seal that belongs to another report counts as one that cannot be opened: a
 * server must not be able to swap them.
 */
export async function openView(view: ReportView, keys: Keys, team: TeamId): Promise<Opened> {
  const { id } = view.row;
  const textOf = async (
    job: 'openNote' | 'openAnswer',
    sealed: string,
    kind: OpenedEntry['kind'],
  ): Promise<string | null> => {
    const opened = await keys.ask(job, { team, sealed });
    const right = opened.ok && opened.value.report === id && opened.value.kind === kind;
    return right ? opened.value.text : null;
  };
  const notes = view.notes.map(async ({ sealed, ...entry }) => ({
    ...entry,
    text: await textOf('openNote', sealed, entry.kind),
  }));
  const answers = view.answers.map(async ({ sealed, ...entry }) => ({
    ...entry,
    kind: 'answer' as const,
    text: await textOf('openAnswer', sealed, 'answer'),
  }));
  const report = await keys.ask('openReport', { team, sealed: view.sealed });
  const own = report.ok && report.value.id === id ? report.value : null;
  const digest = await digestOfRecipient(view.mailboxRecipient as Recipient);
  return {
    mailbox: own?.mailbox === digest ? view.mailboxRecipient : null,
    report: own,
    entries: (await Promise.all([...notes, ...answers])).sort((a, b) => a.at - b.at),
    letters: await Promise.all(
      view.letters.map((letter) => openLetter(letter, own?.mailbox, { keys, team })),
    ),
    history: view.history,
  };
}
