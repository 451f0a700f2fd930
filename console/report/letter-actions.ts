// What a person does with letters: reading them all, however many, and fetching the older ones.
import type { ReportId, TeamId } from '../../shared/ids.ts';
import { READ_AT_ONCE_MAX } from '../../shared/limits.ts';
import type { Api } from '../api/client.ts';
import { problemWords } from '../problem.ts';
import type { AskKeys } from '../session/messages.ts';
import { type Opened, type OpenedLetter, openLetter } from './opened.ts';

type Done = Promise<string | null>;

/** Marks letters as read in as many requests as it takes; the first that fails ends it, and is said. */
export async function readAll(
  letters: readonly string[],
  read: (some: readonly string[]) => Done,
): Done {
  const failed = await read(letters.slice(0, READ_AT_ONCE_MAX));
  const rest = letters.slice(READ_AT_ONCE_MAX);
  return failed !== null || rest.length === 0 ? failed : readAll(rest, read);
}

/** `mailbox`: the one that the report sealed. */
type Where = {
  api: Pick<Api, 'letter'>;
  keys: { ask: AskKeys };
  team: TeamId;
  id: ReportId;
  mailbox: string | undefined;
  setOpened: (change: (opened: Opened) => Opened) => void;
};

/** Fetches the seal of a letter that did not come with its report, and opens it in its place. */
export async function fetchOlder(
  letter: OpenedLetter,
  { api, keys, team, id, mailbox, setOpened }: Where,
): Done {
  const result = await api.letter(team, id, letter.id);
  if (!result.ok) return problemWords(result);
  const sealed = { ...letter, sealed: result.value.sealed };
  const now = await openLetter(sealed, mailbox, { keys, team });
  setOpened((before) => ({
    ...before,
    letters: before.letters.map((each) => (each.id === now.id ? now : each)),
  }));
  return null;
}
