// What must leave a team is written down with what caused it, and leaves from here until it has arrived.
import type { MailboxHash, PartnershipId, TeamId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import type { Notice } from '../queues/notices.ts';

export type Parcel =
  | { kind: 'mailbox'; partnership: PartnershipId; team: TeamId; mailbox: MailboxHash }
  | { kind: 'notice'; notice: Notice };

export type Carriers = {
  mailbox: (parcel: Extract<Parcel, { kind: 'mailbox' }>) => Promise<void>;
  notice: (notice: Notice) => Promise<void>;
};

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 5 * 60_000;
const BATCH = 50;

/** Writes a parcel down. Call it in the same transaction as what caused it. */
export function post(sql: SqlStorage, parcel: Parcel, now: number): void {
  sql.exec(
    'INSERT INTO outbox (id, kind, payload, due_at) VALUES (?, ?, ?, ?)',
    newRowId(),
    parcel.kind,
    JSON.stringify(parcel),
    now,
  );
}

type OutboxRow = { id: string; kind: string; payload: string; due_at: number; attempts: number };

const carry = (parcel: Parcel, carriers: Carriers): Promise<void> =>
  parcel.kind === 'mailbox' ? carriers.mailbox(parcel) : carriers.notice(parcel.notice);

/** Later each time, with jitter so that many do not come back at once. */
function nextTry(attempts: number, now: number): number {
  const delay = Math.min(FIRST_DELAY_MS * 2 ** attempts, LONGEST_DELAY_MS);
  return now + Math.round(delay * (0.5 + Math.random() / 2));
}

/** Carries what is due. A parcel is removed only once its carrier has it; a failure puts it off. */
export async function drain(
  sql: SqlStorage,
  carriers: Carriers,
  now: () => number,
): Promise<{ carried: number; putOff: number }> {
  const due = sql
    .exec<OutboxRow>('SELECT * FROM outbox WHERE due_at <= ? ORDER BY due_at LIMIT ?', now(), BATCH)
    .toArray();
  let carried = 0;
  for (const { id, payload, attempts } of due) {
    try {
      await carry(JSON.parse(payload) as Parcel, carriers);
      sql.exec('DELETE FROM outbox WHERE id = ?', id);
      carried += 1;
    } catch {
      sql.exec(
        'UPDATE outbox SET attempts = ?, due_at = ? WHERE id = ?',
        attempts + 1,
        nextTry(attempts, now()),
        id,
      );
    }
  }
  return { carried, putOff: due.length - carried };
}
