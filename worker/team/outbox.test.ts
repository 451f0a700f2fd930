// What must leave arrives, or waits: nothing is removed that was not taken.
import { runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import type { MailboxHash } from '../../shared/ids.ts';
import type { Notice } from '../notices/notice.ts';
import { CITY, PARTNERSHIP } from '../testing/envelope.ts';
import { team } from '../testing/team.ts';
import { drain, post } from './outbox.ts';

const SAME = { key: 'same', everyMs: 1, now: 1_000 };
const PLACE = { partnership: PARTNERSHIP, team: CITY };
const notice = { ...PLACE, level: 'immediate', why: 'received', to: 'team' } as const;
const mailbox = (name: string) =>
  ({ kind: 'mailbox', ...PLACE, mailbox: name as MailboxHash }) as const;

/** Within the object, with carriers that keep what they are given. */
const within = (work: (sql: SqlStorage, took: Took) => Promise<void>): Promise<void> =>
  runInDurableObject(team(), (_, { storage }) => {
    storage.sql.exec('DELETE FROM outbox');
    return work(storage.sql, { mailboxes: [], notices: [] });
  });
type Took = { mailboxes: string[]; notices: Notice[] };

const carriers = (took: Took) => ({
  mailboxes: async (parcels: readonly { mailbox: string }[]) => {
    took.mailboxes.push(...parcels.map((parcel) => parcel.mailbox));
  },
  notices: async (notices: readonly Notice[]) => {
    took.notices.push(...notices);
  },
});
const failing = () => Promise.reject(new Error('away'));
const waiting = (sql: SqlStorage) => sql.exec('SELECT id FROM outbox').toArray().length;

it('carries what is due, each kind together, and nothing before its time', () =>
  within(async (sql, took) => {
    post(sql, mailbox('a'), 10);
    post(sql, mailbox('b'), 10);
    post(sql, { kind: 'notice', notice }, 10);
    post(sql, { kind: 'notice', notice }, 99);
    expect(await drain(sql, carriers(took), () => 10)).toEqual({ carried: 3, putOff: 0 });
    expect(took.mailboxes.sort()).toEqual(['a', 'b']);
    expect(took.notices).toMatchObject([notice]);
    expect(waiting(sql)).toBe(1);
  }));

it('I1: what a carrier refuses waits, longer each time, and the other kind goes', () =>
  within(async (sql, took) => {
    post(sql, mailbox('a'), 10);
    post(sql, { kind: 'notice', notice }, 10);
    const half = { ...carriers(took), mailboxes: failing };
    expect(await drain(sql, half, () => 10)).toEqual({ carried: 1, putOff: 1 });
    const delays: number[] = [];
    for (let at = 10, count = 0; count < 12; count += 1) {
      const { due_at: due } = sql.exec<{ due_at: number }>('SELECT due_at FROM outbox').one();
      delays.push(due - at);
      at = due;
      await drain(sql, half, () => at);
    }
    expect(delays[4]).toBeGreaterThan((delays[0] ?? 0) * 4);
    expect(Math.max(...delays)).toBeLessThanOrEqual(5 * 60_000);
    const last = sql.exec<{ due_at: number }>('SELECT due_at FROM outbox').one().due_at;
    await drain(sql, carriers(took), () => last);
    expect(took.mailboxes).toEqual(['a']);
  }));

it('has the same id on each try, so that who gets it twice can tell', () =>
  within(async (sql, took) => {
    post(sql, { kind: 'notice', notice }, 10);
    const ids: string[] = [];
    const notices = async (given: readonly Notice[]) => {
      ids.push(...given.map(({ id }) => id));
      throw new Error('away');
    };
    await drain(sql, { ...carriers(took), notices }, () => 10);
    await drain(sql, { ...carriers(took), notices }, () => 10 + 60_000);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  }));

it('what is asked for again while it waits goes once, and while it leaves once more', () =>
  within(async (sql, took) => {
    const parcel = { kind: 'notice', notice } as const;
    post(sql, parcel, 10, SAME);
    post(sql, parcel, 20, SAME);
    const notices = async (given: readonly Notice[]) => {
      took.notices.push(...given);
      if (took.notices.length === 1) post(sql, parcel, 70, SAME);
    };
    await drain(sql, { ...carriers(took), notices }, () => 10);
    expect(took.notices).toHaveLength(1);
    expect(sql.exec('SELECT due_at FROM outbox').one()).toEqual({ due_at: 70 });
    await drain(sql, { ...carriers(took), notices }, () => 70);
    expect(took.notices).toHaveLength(2);
    expect(took.notices[1]?.id).not.toBe(took.notices[0]?.id);
    expect(waiting(sql)).toBe(0);
  }));

it('I3: who hangs on the one kind holds nothing of the other back', () =>
  within(async (sql, took) => {
    post(sql, mailbox('a'), 10);
    post(sql, { kind: 'notice', notice }, 10);
    const hanging = new Promise<void>(() => undefined);
    void drain(sql, { ...carriers(took), mailboxes: () => hanging }, () => 10);
    await expect.poll(() => took.notices.length).toBe(1);
  }));

it('I3: one that cannot be read keeps no other back, and stays', () =>
  within(async (sql, took) => {
    sql.exec("INSERT INTO outbox (id, kind, payload, due_at) VALUES ('x', 'notice', '{', 0)");
    post(sql, { kind: 'notice', notice }, 10);
    await drain(sql, carriers(took), () => 10);
    expect(took.notices).toMatchObject([notice]);
    expect(sql.exec('SELECT id, attempts FROM outbox').one()).toEqual({ id: 'x', attempts: 1 });
  }));

it('I3: one that was to leave later leaves when the next like it would', () =>
  within(async (sql, took) => {
    const parcel = { kind: 'notice', notice } as const;
    post(sql, parcel, 900, SAME);
    post(sql, parcel, 10, SAME);
    await drain(sql, carriers(took), () => 10);
    expect(took.notices).toHaveLength(1);
  }));
