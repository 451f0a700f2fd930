// What a reporter sees of their mailbox: how far it is and the answers, never what they wrote.
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { append } from './audit.ts';
import type { Deps } from './deps.ts';
import { answersOf } from './entries.ts';
import { lettersOf } from './letters.ts';

const MAILBOX_READ_EVERY_MS = 60 * 60_000;

type MailboxRow = {
  id: string;
  received_at: number;
  first_read_at: number | null;
  decided_at: number | null;
};

/** `newest`: when the newest report of this mailbox came here; 0 where none did. */
export type MailboxPart = Omit<MailboxView, 'team'> & { newest: number };

/** How far a mailbox's reports are: the furthest of them. */
function statusOf(rows: readonly MailboxRow[]): MailboxView['status'] {
  if (rows.some(({ decided_at }) => decided_at !== null)) return 'decided';
  return rows.some(({ first_read_at }) => first_read_at !== null) ? 'read' : 'received';
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

function seenOf(letters: readonly { readAt: number | null }[]): MailboxView['letters'] {
  if (letters.length === 0) return 'none';
  return letters.every(({ readAt }) => readAt !== null) ? 'read' : 'unread';
}

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
  const letters = ids.flatMap((id) => lettersOf(deps, id));
  for (const id of ids) recordMailboxRead(deps, id);
  const felt = letters.filter(({ about }) => about === 'answer').map(({ at }) => at);
  return {
    found: rows.length > 0,
    newest: rows.at(-1)?.received_at ?? 0,
    status: statusOf(rows),
    letters: seenOf(letters.filter(({ kind }) => kind !== 'feeling')),
    askFeeling: messages.some(({ at }) => at > Math.max(0, ...felt)),
    messages: messages.map(({ id, at, sealed }) => ({ id, at, sealed })),
  };
}
