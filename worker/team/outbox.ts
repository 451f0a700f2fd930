// What must leave a team is written down with what caused it, and leaves from here until it has arrived.
import type { MailboxHash, PartnershipId, TeamId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import { log } from '../log.ts';
import type { Notice } from '../notices/notice.ts';

type MailboxParcel = {
  kind: 'mailbox';
  partnership: PartnershipId;
  team: TeamId;
  mailbox: MailboxHash;
};
type NoticeParcel = { kind: 'notice'; notice: Omit<Notice, 'id'> };
export type Parcel = MailboxParcel | NoticeParcel;

/** Each takes all of them or throws. */
export type Carriers = {
  mailboxes: (parcels: readonly MailboxParcel[]) => Promise<void>;
  notices: (notices: readonly Notice[]) => Promise<void>;
};

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 5 * 60_000;
/** As many as one message to a queue may hold. */
const BATCH = 100;

/** Where one like it still waits that one serves both, and it leaves at most every so often. `now` in ms. */
type Once = { key: string; everyMs: number; now: number };

/**
 * Writes a parcel down, to leave at `at`. Call it in the same transaction as what caused it. `once`: where one with
 * its key is just leaving, it goes once more; one that was to leave later leaves when this would. What a clock that
 * was ahead has said holds nothing back.
 */
export function post(sql: SqlStorage, parcel: Parcel, at: number, once: Once | null = null): void {
  sql.exec(
    `INSERT INTO outbox (id, kind, payload, due_at, key) VALUES (?1, ?2, ?3,
       MAX(?4, COALESCE((SELECT at FROM said WHERE key = ?5 AND at <= ?7) + ?6, 0)), ?5)
     ON CONFLICT (key) WHERE key IS NOT NULL DO UPDATE SET
       again = MAX(again, leaving * excluded.due_at),
       due_at = CASE WHEN leaving = 0 AND attempts = 0 THEN MIN(due_at, excluded.due_at) ELSE due_at END`,
    newRowId(),
    parcel.kind,
    JSON.stringify(parcel),
    at,
    once?.key ?? null,
    once?.everyMs ?? 0,
    once?.now ?? 0,
  );
}

/** Nothing waits longer than quiet hours can ask for, or than a retry: a clock that was ahead wrote what does. */
const LONGEST_QUIET_MS = 14 * 24 * 60 * 60_000;

/** Forgets what a clock that was ahead has written. */
export function healOutbox(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM said WHERE at > ?', now);
  sql.exec(
    'UPDATE outbox SET due_at = ?1 WHERE due_at > ?1 + CASE WHEN attempts > 0 THEN ?2 ELSE ?3 END',
    now,
    LONGEST_DELAY_MS,
    LONGEST_QUIET_MS,
  );
}

type OutboxRow = { id: string; due_at: number; payload: string; attempts: number };
type Tried = { id: string; due: number; attempts: number };
type Item<P> = Tried & { parcel: P };

/** Later each time, with jitter so that many do not come back at once. */
function nextTry(attempts: number, now: number): number {
  const delay = Math.min(FIRST_DELAY_MS * 2 ** attempts, LONGEST_DELAY_MS);
  return now + Math.round(delay * (0.5 + Math.random() / 2));
}

/** One statement for many rows: `?1` is a list of their keys. */
const THESE = '(due_at, id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))';
const list = (items: readonly { id: string; due: number }[]): string =>
  JSON.stringify(items.map(({ id, due }) => [due, id]));

/** One that cannot be read keeps no other back; it stays, for somebody to look at. */
function readItem(sql: SqlStorage, row: OutboxRow, now: number): Item<Parcel>[] {
  const item = { id: row.id, due: row.due_at, attempts: row.attempts };
  try {
    return [{ ...item, parcel: JSON.parse(row.payload) as Parcel }];
  } catch {
    log({ event: 'outbox', kind: 'unreadable', attempts: row.attempts });
    putOff(sql, [item], now);
    return [];
  }
}

/** What is due, marked as leaving; of what has a key it is kept when that was. */
function takeDue(sql: SqlStorage, now: number): Item<Parcel>[] {
  const due = sql
    .exec<OutboxRow>(
      'SELECT id, due_at, payload, attempts FROM outbox WHERE due_at <= ? ORDER BY due_at LIMIT ?',
      now,
      BATCH,
    )
    .toArray()
    .flatMap((row) => readItem(sql, row, now));
  if (due.length === 0) return [];
  sql.exec(`UPDATE outbox SET leaving = 1 WHERE ${THESE}`, list(due));
  sql.exec(
    `INSERT OR REPLACE INTO said SELECT key, ?2 FROM outbox WHERE key IS NOT NULL AND ${THESE}`,
    list(due),
    now,
  );
  return due;
}

/** They have arrived. What was asked for again meanwhile stays, as another one. */
function done(sql: SqlStorage, items: readonly Item<Parcel>[]): void {
  sql.exec(`DELETE FROM outbox WHERE again = 0 AND ${THESE}`, list(items));
  sql.exec(
    `UPDATE outbox SET id = lower(hex(randomblob(16))), due_at = again, again = 0, leaving = 0, attempts = 0
     WHERE ${THESE}`,
    list(items),
  );
}

function putOff(sql: SqlStorage, items: readonly Tried[], now: number): void {
  for (const { id, due, attempts } of items) {
    sql.exec(
      'UPDATE outbox SET attempts = ?, due_at = ?, leaving = 0 WHERE due_at = ? AND id = ?',
      attempts + 1,
      nextTry(attempts, now),
      due,
      id,
    );
  }
}

/** Carries what is due. A parcel is removed only once its carrier has it; a failure puts it off. */
export async function drain(
  sql: SqlStorage,
  carriers: Carriers,
  now: () => number,
): Promise<{ carried: number; putOff: number }> {
  const due = takeDue(sql, now());
  const mailboxes = due.filter(
    (item): item is Item<MailboxParcel> => item.parcel.kind === 'mailbox',
  );
  const notices = due.filter((item): item is Item<NoticeParcel> => item.parcel.kind === 'notice');
  const count = { carried: 0, putOff: 0 };
  const carry = async (items: readonly Item<Parcel>[], go: () => Promise<void>): Promise<void> => {
    if (items.length === 0) return;
    try {
      await go();
      done(sql, items);
      count.carried += items.length;
    } catch {
      putOff(sql, items, now());
      count.putOff += items.length;
    }
  };
  // Side by side: whoever hangs on the one holds nothing of the other back.
  await Promise.all([
    carry(notices, () =>
      carriers.notices(notices.map(({ id, parcel }) => ({ ...parcel.notice, id }))),
    ),
    carry(mailboxes, () => carriers.mailboxes(mailboxes.map(({ parcel }) => parcel))),
  ]);
  return count;
}

/** Carries what is due whenever it is called, one call at a time: two would carry the same things. */
export function createCarrier(
  sql: SqlStorage,
  carriers: Carriers,
  now: () => number,
): () => Promise<void> {
  let carrying = false;
  return async () => {
    if (carrying) return;
    carrying = true;
    try {
      const { carried, putOff: waiting } = await drain(sql, carriers, now);
      if (waiting > 0) log({ event: 'outbox', kind: 'put_off', attempts: waiting });
      else if (carried > 0) log({ event: 'outbox', kind: 'carried', attempts: carried });
    } finally {
      carrying = false;
    }
  };
}
