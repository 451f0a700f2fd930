import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import type { MailboxId, ReportId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import { LETTERS_WITH_WORDS_MAX, OPENED_LETTERS_MAX_BYTES } from '../../shared/limits.ts';
import { postReport } from '../testing/ask.ts';
import { newEnvelope, newSealed, signals } from '../testing/envelope.ts';
import { FELT, newLetter, postLetter, reported, UNSAFE, write } from '../testing/letter.ts';
import { amina, joe, sql, team } from '../testing/team.ts';
import { MINUTE, NOON, ring, setClock, useClock } from '../testing/time.ts';

const LARGE_BYTES = 70_000;

/** Puts letters of this size straight into the store. */
async function fill(mailbox: MailboxId, count: number, bytes: number): Promise<void> {
  const hash = await mailboxHashOf(mailbox);
  await sql((db) => {
    const blob = new Uint8Array(bytes);
    for (let n = 0; n < count; n += 1) {
      db.exec(
        `INSERT INTO letter (id, mailbox, at, kind, heard, generation, sealed, digest)
         VALUES (?, ?, ?, 'more', '[]', 1, ?, '')`,
        newRowId(),
        hash,
        Date.now() - 60_000 + n,
        blob,
      );
    }
  });
}

const view = async (id: ReportId) => {
  const opened = await team().open(id, amina);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
};

const decided = (id: ReportId) =>
  team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });

const count = (from: string) =>
  sql((db) => db.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`).one().n);

describe('very many letters', () => {
  it('the report still opens: the newest bring their words, the others give theirs when asked', async () => {
    const { id, mailbox } = await reported();
    await fill(mailbox, 500, LARGE_BYTES);
    const { letters } = await view(id);
    const brought = letters.filter(({ sealed }) => sealed !== null);
    const weight = brought.reduce((sum, { sealed }) => sum + (sealed?.length ?? 0), 0);
    expect(letters).toHaveLength(500);
    expect(weight).toBeLessThanOrEqual(OPENED_LETTERS_MAX_BYTES);
    expect(brought.at(-1)).toEqual(letters.at(-1));
    expect(letters[0]).toMatchObject({ inWords: true, sealed: null });
    const seal = await team().letterSeal(id, amina, letters[0]?.id ?? '');
    expect(seal.ok && seal.value.sealed.length).toBeGreaterThan(LARGE_BYTES);
    expect((await view(id)).history).toContainEqual(
      expect.objectContaining({ action: 'opened', detail: { message: letters[0]?.id } }),
    );
    expect(await team().readMailbox(await mailboxHashOf(mailbox))).toMatchObject({
      letters: 'unread',
    });
  }, 30_000);

  it('I7: the words of another report are not given', async () => {
    const { mailbox } = await reported();
    const other = await reported();
    const { id } = await write(mailbox);
    expect(await team().letterSeal(other.id, amina, id)).toMatchObject({ code: 'not_found' });
  });

  it('in one hour are refused, and "I am not safe" never is', async () => {
    const { id, mailbox } = await reported();
    await fill(mailbox, LETTERS_WITH_WORDS_MAX - 1, 10);
    await write(mailbox);
    const late = await postLetter(await newLetter(mailbox));
    expect(late.status).toBe(429);
    expect(await late.json()).toMatchObject({ code: 'too_many' });
    await write(mailbox, UNSAFE);
    expect((await view(id)).row.level).toBe('immediate');
  });
});

describe('a letter that comes while a worker decides', () => {
  it('I4: is not closed away unread', async () => {
    const { id, mailbox } = await reported();
    await team().claim(id, amina);
    const letter = await write(mailbox);
    expect(await decided(id)).toMatchObject({ code: 'letters_waiting' });
    await team().read(id, amina, [letter.id]);
    expect(await decided(id)).toMatchObject({ ok: true, value: { state: 'closed' } });
  });

  it('I4: nor by a second person', async () => {
    const { id, mailbox } = await reported();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'suspected_joke', reason: newSealed() });
    await fill(mailbox, 1, 10); // as if it had not ended the proposal
    const at = (await view(id)).row.proposedAt ?? 0;
    expect(await team().confirm(id, joe, at)).toMatchObject({ code: 'letters_waiting' });
  });
});

it('I1: a letter that comes before its report does is told to it when it comes', async () => {
  const envelope = await newEnvelope(env.PROOF_SECRET);
  const unsafe = await write(envelope.mailbox.id, UNSAFE);
  const more = await write(envelope.mailbox.id);
  expect((await postReport(envelope)).status).toBe(201);
  const { row, letters } = await view(envelope.id);
  expect(row).toMatchObject({ level: 'immediate', letters: { all: 2, waiting: 2 } });
  expect(letters.map(({ id }) => id)).toEqual([unsafe.id, more.id]);
  expect(letters[1]?.sealed).toBe(more.sealed);
});

it('I1: a letter is for every report of its mailbox, and read under each by itself', async () => {
  const { id, mailbox } = await reported();
  const sham = await newEnvelope(env.PROOF_SECRET, {
    signals: signals(),
    mailbox: { id: mailbox, recipient: `age1pq1${'p'.repeat(1_950)}` },
  });
  expect((await postReport(sham)).status).toBe(201);
  const letter = await write(mailbox, UNSAFE);
  await team().read(sham.id, amina, [letter.id]);
  expect((await view(sham.id)).row.letters).toEqual({ all: 1, waiting: 0 });
  expect((await view(id)).row).toMatchObject({ level: 'immediate', letters: { waiting: 1 } });
});

it('I3: a feeling with words wakes a closed report, and waits for a reader', async () => {
  const { id, mailbox } = await reported();
  await team().claim(id, amina);
  await decided(id);
  await write(mailbox, { ...FELT, sealed: newSealed() });
  const { row, history } = await view(id);
  expect(row).toMatchObject({ state: 'waiting', owner: null, letters: { all: 1, waiting: 1 } });
  expect(history).toContainEqual(
    expect.objectContaining({ action: 'reopened', detail: { why: 'feeling' } }),
  );
});

describe('"I am not safe now", said again', () => {
  useClock();
  const toTeam = () => count("outbox WHERE key = 'immediate letter team'");
  const lease = () =>
    sql((db) => db.exec<{ until: number }>('SELECT lease_until AS until FROM report').one().until);

  it('calls nobody twice while the first waits unread, and calls again ten minutes later', async () => {
    const { mailbox } = await reported();
    await write(mailbox, UNSAFE);
    expect(await toTeam()).toBe(1);
    await ring(NOON);
    for (let n = 0; n < 2; n += 1) await write(mailbox, UNSAFE);
    expect(await toTeam()).toBe(0);
    setClock(NOON + 10 * MINUTE + 1);
    await write(mailbox, UNSAFE);
    expect(await toTeam()).toBe(1);
  });

  it('leaves the claim to whoever works on it: reading renews, and a repeat takes nothing', async () => {
    const { id, mailbox } = await reported();
    await team().claim(id, amina);
    const first = await write(mailbox, UNSAFE);
    expect(await lease()).toBeLessThanOrEqual(Date.now() + 2 * 60_000);
    await team().claim(id, amina); // the console renews it
    await write(mailbox, UNSAFE);
    expect(await lease()).toBeGreaterThan(Date.now() + 20 * 60_000);
    await sql((db) => void db.exec('UPDATE report SET lease_until = ?', Date.now() + 1_000));
    await team().read(id, joe, [first.id]);
    expect(await lease()).toBeLessThan(Date.now() + 60_000);
    await team().read(id, amina, [first.id]);
    expect(await lease()).toBeGreaterThan(Date.now() + 20 * 60_000);
  });
});

it('I6: the digest of a letter names its mailbox: the same under another is another letter', async () => {
  const [one, other] = [await reported(), await reported()];
  const letter = await newLetter(one.mailbox);
  await postLetter(letter);
  const { proof } = await newLetter(other.mailbox);
  const moved = { ...letter, mailbox: other.mailbox, proof };
  expect(await (await postLetter(moved)).json()).toMatchObject({ code: 'id_conflict' });
});
