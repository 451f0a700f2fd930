import {
  env,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import type { AccountId, ReportId } from '../../shared/ids.ts';
import { CLAIM_LEASE_MS } from '../../shared/limits.ts';
import { STATES } from '../../shared/schema/codes.ts';
import { postReport } from '../testing/ask.ts';
import { CITY, newEnvelope, newSealed, PARTNERSHIP, signals } from '../testing/envelope.ts';
import { firstBrokenLink } from './audit.ts';
import { teamStub } from './stub.ts';

const amina = { id: 'amina' as AccountId, name: 'Amina Shah' };
const joe = { id: 'joe' as AccountId, name: 'Joe Bell' };
const team = () => teamStub(env, PARTNERSHIP, CITY);

async function received(change = {}): Promise<ReportId> {
  const envelope = await newEnvelope(env.PROOF_SECRET, { signals: signals(change) });
  const response = await postReport(envelope);
  expect(response.status).toBe(201);
  return envelope.id;
}

const sql = <T>(work: (storage: SqlStorage) => T): Promise<T> =>
  runInDurableObject(team(), (_, { storage }) => work(storage.sql));

describe('claims', () => {
  it('are one person’s: the second is told who has it', async () => {
    const id = await received();
    const answers = await Promise.all([team().claim(id, amina), team().claim(id, joe)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    const winner = answers[0]?.ok ? amina : joe;
    expect(refused).toMatchObject({ code: 'already_claimed', detail: { owner: winner.name } });
  });

  it('I3: one that nobody touches goes back to the queue, and the chain says so', async () => {
    const id = await received();
    await team().claim(id, amina);
    await sql((db) => db.exec('UPDATE report SET lease_until = ?', Date.now() - 1));
    await runDurableObjectAlarm(team());
    const [row] = await team().openReports(joe);
    expect(row).toMatchObject({ state: 'waiting', owner: null });
    const view = await team().open(id, joe);
    expect(view.ok && view.value.history.map(({ action }) => action)).toContain('claim_lapsed');
    expect(CLAIM_LEASE_MS).toBeGreaterThan(0);
  });

  it('last as long as their person works: claiming again renews the lease, and is no second claim', async () => {
    const id = await received();
    await team().claim(id, amina);
    const lease = () => sql((db) => db.exec('SELECT version, lease_until FROM report').one());
    await sql((db) => db.exec('UPDATE report SET lease_until = ?', Date.now() - 1));
    const before = await lease();
    expect(await team().claim(id, amina)).toMatchObject({ ok: true, value: { id } });
    const { version, lease_until } = await lease();
    expect(lease_until).toBeGreaterThan(Date.now() + CLAIM_LEASE_MS - 60_000);
    expect(version).toBe(before.version);
    await runDurableObjectAlarm(team());
    expect(await team().openReports(joe)).toMatchObject([{ state: 'claimed', owner: amina }]);
    const chain = await team().chain();
    expect(chain.filter(({ action }) => action === 'claimed')).toHaveLength(1);
  });

  it('have no lease to renew while a second person is asked', async () => {
    const id = await received();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'suspected_joke', reason: newSealed() });
    await team().claim(id, amina);
    const lease = await sql((db) => db.exec('SELECT lease_until FROM report').one());
    expect(lease).toEqual({ lease_until: null });
  });

  it('are needed before a note, a level, an outcome or an answer', async () => {
    const id = await received();
    const sealed = newSealed();
    const refused = [
      await team().addNote(id, amina, sealed),
      await team().addAnswer(id, amina, sealed),
      await team().setLevel(id, amina, { level: 'urgent', dueAt: 1, reason: sealed }),
      await team().decide(id, amina, { outcome: 'early_help', reason: sealed }),
    ];
    expect(refused.map((result) => !result.ok && result.code)).toEqual(
      Array(4).fill('claim_first'),
    );
  });
});

describe('I3: every open report has a due time, an owner or a queue, and one listed state', () => {
  it('I3: through its whole life', async () => {
    const id = await received();
    const check = async () => {
      for (const row of await team().openReports(amina)) {
        expect(STATES).toContain(row.state);
        expect(row.dueAt).toBeGreaterThan(0);
        expect(row.state === 'claimed' || row.state === 'second_person' || row.owner === null).toBe(
          true,
        );
      }
    };
    await check();
    await team().claim(id, amina);
    await check();
    await team().release(id, amina);
    await check();
    await team().claim(id, joe);
    await team().decide(id, joe, { outcome: 'suspected_joke', reason: newSealed() });
    await check();
    await team().reopen(id, amina);
    await check();
  });

  it('I3: past its due time it is said once, and stays in the queue', async () => {
    const id = await received();
    await sql((db) => db.exec('UPDATE report SET due_at = ?', Date.now() - 1));
    await runDurableObjectAlarm(team());
    const view = await team().open(id, amina);
    expect(view.ok && view.value.history.filter(({ action }) => action === 'overdue')).toHaveLength(
      1,
    );
    await runDurableObjectAlarm(team());
    const again = await team().open(id, amina);
    expect(
      again.ok && again.value.history.filter(({ action }) => action === 'overdue'),
    ).toHaveLength(1);
    expect(await team().openReports(amina)).toHaveLength(1);
  });

  it('I3: an overdue report that is let go is said again', async () => {
    const id = await received();
    await team().claim(id, amina);
    await sql((db) => db.exec('UPDATE report SET due_at = ?', Date.now() - 1));
    await runDurableObjectAlarm(team());
    await team().release(id, amina);
    await runDurableObjectAlarm(team());
    const view = await team().open(id, joe);
    const overdue = view.ok && view.value.history.filter(({ action }) => action === 'overdue');
    expect(overdue).toHaveLength(2);
  });

  it('I3: an object that starts again has its alarm', async () => {
    await received();
    await runInDurableObject(team(), (_, { storage }) => storage.deleteAlarm());
    await evictDurableObject(team());
    const alarm = await runInDurableObject(team(), (_, { storage }) => storage.getAlarm());
    expect(alarm).not.toBeNull();
  });
});

describe('I4: only a named person lowers a level or closes, with a reason; some closures need two', () => {
  it('I4: a level changes by the person who claimed it, with their sealed reason kept', async () => {
    const id = await received({ safe: 'no' });
    await team().claim(id, amina);
    const reason = newSealed();
    const result = await team().setLevel(id, amina, {
      level: 'soon',
      dueAt: Date.now() + 1,
      reason,
    });
    expect(result.ok && result.value.level).toBe('soon');
    const view = await team().open(id, amina);
    expect(view.ok && view.value.notes).toMatchObject([
      { kind: 'reason', author: 'amina', sealed: reason },
    ]);
    expect(view.ok && view.value.history).toContainEqual(
      expect.objectContaining({
        actor: 'amina',
        action: 'level_changed',
        detail: expect.objectContaining({ from: 'immediate', to: 'soon' }),
      }),
    );
  });

  it.each([
    ['no further action on an Urgent report', { tapped: ['injury'] }, 'no_further_action', true],
    ['no further action on a Soon report', {}, 'no_further_action', false],
    ['a suspected joke', {}, 'suspected_joke', true],
    ['anything where a rule asks for two', { heard: ['joke'] }, 'advice_given', true],
    ['help arranged for an Urgent report', { tapped: ['injury'] }, 's17_assessment', false],
  ] as const)('I4: %s', async (_, change, outcome, two) => {
    const id = await received(change);
    await team().claim(id, amina);
    const result = await team().decide(id, amina, { outcome, reason: newSealed() });
    expect(result.ok && result.value.state).toBe(two ? 'second_person' : 'closed');
    if (!two) return;
    const at = (result.ok && result.value.proposedAt) || 0;
    expect(await team().confirm(id, amina, at)).toMatchObject({ code: 'second_person_needed' });
    expect(await team().confirm(id, joe, at - 1)).toMatchObject({ code: 'not_now' });
    const confirmed = await team().confirm(id, joe, at);
    expect(confirmed.ok && confirmed.value.state).toBe('closed');
  });

  it('I4: the reporter is told that it is decided only once it is', async () => {
    const envelope = await newEnvelope(env.PROOF_SECRET);
    await postReport(envelope);
    const hash = await mailboxHashOf(envelope.mailbox.id);
    await team().read(envelope.id, amina);
    await team().claim(envelope.id, amina);
    await team().decide(envelope.id, amina, { outcome: 'suspected_joke', reason: newSealed() });
    expect(await team().readMailbox(hash)).toMatchObject({ status: 'read' });
  });

  it('I4: a level that is raised never gains time, and one that stays is no change', async () => {
    const id = await received();
    await team().claim(id, amina);
    const [row] = await team().openReports(amina);
    const later = (row?.dueAt ?? 0) + 1;
    const reason = newSealed();
    const same = await team().setLevel(id, amina, { level: 'soon', dueAt: later, reason });
    expect(same).toMatchObject({ code: 'not_now' });
    const raised = await team().setLevel(id, amina, { level: 'urgent', dueAt: later, reason });
    expect(raised.ok && raised.value.dueAt).toBe(row?.dueAt);
  });

  it('I4: nothing reopens, claims or closes a closed report', async () => {
    const id = await received();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });
    expect(await team().reopen(id, joe)).toMatchObject({ code: 'not_now' });
    expect(await team().confirm(id, joe, 0)).toMatchObject({ code: 'not_now' });
    expect(await team().openReports(joe)).toEqual([]);
  });
});

describe('I6: every read and action is in the chain; a change of one is found', () => {
  const lived = async () => {
    const id = await received();
    await team().open(id, joe);
    await team().read(id, joe);
    await team().claim(id, amina);
    await team().addNote(id, amina, newSealed());
    await team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });
  };

  it('I6: holds what was done, by whom, in order', async () => {
    await lived();
    const chain = await team().chain();
    expect(chain.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'reporter received',
      'joe opened',
      'joe read',
      'amina claimed',
      'amina noted',
      'amina closed',
    ]);
    expect(firstBrokenLink(chain)).toBeNull();
  });

  it.each([
    ['changing an actor', "UPDATE audit SET actor = 'eve' WHERE seq = 3", 2],
    ['changing a time', 'UPDATE audit SET at = at + 1 WHERE seq = 2', 1],
    [
      'changing a sealed text’s digest',
      `UPDATE audit SET detail = '{"sealed":""}' WHERE seq = 4`,
      3,
    ],
    ['changing a detail', `UPDATE audit SET detail = '{}' WHERE seq = 1`, 0],
    ['removing one', 'DELETE FROM audit WHERE seq = 3', 2],
  ])('I6: %s is detected', async (_, tampering, at) => {
    await lived();
    await sql((db) => db.exec(tampering));
    expect(firstBrokenLink(await team().chain())).toBe(at);
  });
});

describe('the mailbox', () => {
  it('is found by its hash once the outbox has run, with the answers and how far it is', async () => {
    const envelope = await newEnvelope(env.PROOF_SECRET);
    await postReport(envelope);
    const hash = await mailboxHashOf(envelope.mailbox.id);
    await runDurableObjectAlarm(team());
    const partnership = env.PARTNERSHIP.getByName(PARTNERSHIP);
    let look = 0;
    const found = () => {
      look += 1;
      return partnership.findMailbox(hash, {
        signature: `look ${look}`,
        expiresAt: Date.now() + 60_000,
      });
    };
    await expect.poll(found).toEqual({ ok: true, value: [CITY] });

    expect(await team().readMailbox(hash)).toEqual({
      found: true,
      status: 'received',
      messages: [],
    });
    await team().open(envelope.id, amina); // still covered: nobody has read it
    expect(await team().readMailbox(hash)).toMatchObject({ status: 'received' });
    await team().read(envelope.id, amina);
    expect(await team().readMailbox(hash)).toMatchObject({ status: 'read' });
    await team().claim(envelope.id, amina);
    const sealed = newSealed();
    await team().addAnswer(envelope.id, amina, sealed);
    expect(await team().readMailbox(hash)).toMatchObject({ messages: [{ sealed }] });
  });

  it('gathers what was sent twice after a change: one mailbox, two reports', async () => {
    const first = await newEnvelope(env.PROOF_SECRET);
    const second = await newEnvelope(env.PROOF_SECRET, { mailbox: first.mailbox });
    for (const envelope of [first, second]) expect((await postReport(envelope)).status).toBe(201);
    await team().claim(second.id, amina);
    const sealed = newSealed();
    await team().addAnswer(second.id, amina, sealed);
    await team().read(first.id, joe);
    const hash = await mailboxHashOf(first.mailbox.id);
    expect(await team().readMailbox(hash)).toMatchObject({
      status: 'read',
      messages: [{ sealed }],
    });
  });

  it('answers a stranger with the same shape', async () => {
    expect(await team().readMailbox('x'.repeat(43) as never)).toEqual({
      found: false,
      status: 'received',
      messages: [],
    });
  });
});

it('orders the queue by level, then due, then age', async () => {
  const soon = await received({ worries: ['BUL'] });
  const urgent = await received({ tapped: ['injury'] });
  const immediate = await received({ safe: 'no' });
  const later = await received({ tapped: ['injury'] });
  const ids = (await team().openReports(amina)).map(({ id }) => id);
  expect(ids).toEqual([immediate, urgent, later, soon]);
});
