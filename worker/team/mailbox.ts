// What a reporter sees of their mailbox: how far it is and the answers, never what they wrote.
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { append } from './audit.ts';
import type { Deps } from './deps.ts';
import { answersOf } from './entries.ts';
import { ASKS_A_READER } from './rows.ts';

const MAILBOX_READ_EVERY_MS = 60 * 60_000;

type MailboxRow = {
  id: string;
  received_at: number;
  first_read_at: number | null;
  decided_at: number | null;
};

/** Of a letter no more than this: a mailbox full of large ones must still answer. */
type LetterRow = { at: number; about: string | null; asks: number; read_at: number | null };

/** `oldest`: when the first report of this mailbox came here; 0 where none did. */
export type MailboxPart = Omit<MailboxView, 'team'> & { oldest: number };

/** How far a mailbox's reports are: the furthest of them. Whoever has answered has read. */
function statusOf(rows: readonly MailboxRow[], isAnswered: boolean): MailboxView['status'] {
  if (rows.some(({ decided_at }) => decided_at !== null)) return 'decided';
  const isRead = isAnswered || rows.some(({ first_read_at }) => first_read_at !== null);
  return isRead ? 'read' : 'received';
}

/** Once an hour is enough to know that it was opened; more would let a stranger with the words swell the chain. */
function recordMailboxRead(deps: Deps, report: ReportId): void {
  const at = deps.now();
  const recent = deps.sql
    .exec(
      "SELECT 1 FROM audit WHERE report = ? AND action = 'mailbox_read' AND at > ? LIMIT 1",
      report,
      at - MAILBOX_READ_EVERY_MS,
    )
    .toArray();
  if (recent.length > 0) return;
  append(deps.sql, { at, actor: 'reporter', action: 'mailbox_read', report, detail: {} });
}

function seenOf(letters: readonly LetterRow[]): MailboxView['letters'] {
  const asking = letters.filter(({ asks }) => asks === 1);
  if (asking.length === 0) return 'none';
  return asking.every(({ read_at }) => read_at !== null) ? 'read' : 'unread';
}

const lettersOf = ({ sql }: Deps, mailbox: MailboxHash): LetterRow[] =>
  sql
    .exec<LetterRow>(
      `SELECT at, about, ${ASKS_A_READER} AS asks,
         (SELECT MIN(seen.at) FROM letter_read AS seen WHERE seen.letter = letter.id) AS read_at
       FROM letter WHERE mailbox = ?`,
      mailbox,
    )
    .toArray();

/**
 * A mailbox may have more than one report: a send that timed out may have arrived, and been sent again after a
 * change. Every look writes, so that the answer of an unknown mailbox waits for the disk as any other does.
 */
export function readMailbox(deps: Deps, mailbox: MailboxHash): MailboxPart {
  deps.sql.exec(
    'INSERT INTO look VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET at = excluded.at',
    deps.now(),
  );
  const rows = deps.sql
    .exec<MailboxRow>(
      `SELECT id, received_at, first_read_at, decided_at FROM report WHERE mailbox = ?
       ORDER BY received_at`,
      mailbox,
    )
    .toArray();
  const ids = rows.map(({ id }) => id as ReportId);
  const messages = ids.flatMap((id) => answersOf(deps, id)).sort((a, b) => a.at - b.at);
  const letters = rows.length === 0 ? [] : lettersOf(deps, mailbox);
  for (const id of ids) recordMailboxRead(deps, id);
  const felt = letters.filter(({ about }) => about === 'answer').map(({ at }) => at);
  return {
    found: rows.length > 0,
    oldest: rows[0]?.received_at ?? 0,
    status: statusOf(rows, messages.length > 0),
    letters: seenOf(letters),
    askFeeling: messages.some(({ at }) => felt.every((told) => at > told)),
    messages: messages.map(({ id, at, sealed }) => ({ id, at, sealed })),
  };
}
