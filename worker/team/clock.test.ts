// I3 by the clock: what is due, who is told, and that nothing silences it.
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '../../shared/ids.ts';
import { CLAIM_LEASE_MS } from '../../shared/limits.ts';
import type { HistoryEntry, QueueRow } from '../../shared/schema/console.ts';
import { newSealed } from '../testing/envelope.ts';
import { amina, joe, openReports, received, sql, team } from '../testing/team.ts';
import { HOUR, MINUTE, NIGHT, NOON, ring, setClock, useClock } from '../testing/time.ts';
import { NEXT_DUE } from './clock.ts';

useClock();

const IMMEDIATE = { safe: 'no' } as const;

async function seen(id: ReportId): Promise<{ row: QueueRow; history: HistoryEntry[] }> {
  const view = await team().open(id, amina);
  if (!view.ok) throw new Error(view.code);
  return view.value;
}
const rowOf = async (id: ReportId) => (await seen(id)).row;

/** Who was told that it is overdue, in order: the loudest of each time. */
const told = async (id: ReportId) =>
  (await seen(id)).history
    .filter(({ action }) => action === 'overdue')
    .map(({ detail }) => detail.told?.split(' ').at(-1));

/** Notices that wait to leave, as "why to". */
const notices = () =>
  sql((db) =>
    db
      .exec<{ payload: string }>(
        "SELECT payload FROM outbox WHERE kind = 'notice' ORDER BY due_at, key DESC",
      )
      .toArray()
      .map(({ payload }) => JSON.parse(payload).notice as { why: string; to: string })
      .map(({ why, to }) => `${why} ${to}`),
  );

describe('I3: what is due', () => {
  it('I3: is to take notice, then to look, then to decide', async () => {
    const id = await received(IMMEDIATE);
    expect(await rowOf(id)).toMatchObject({ step: 'acknowledge', dueAt: NOON + 15 * MINUTE });
    await team().claim(id, amina);
    expect(await rowOf(id)).toMatchObject({ step: 'look', dueAt: NOON + 15 * MINUTE });
    await team().read(id, amina);
    expect(await rowOf(id)).toMatchObject({ step: 'decide', dueAt: NOON + HOUR });
  });

  it('I3: who only looks has not taken it on, and who lets go leaves it to be taken on', async () => {
    const id = await received(IMMEDIATE);
    await team().read(id, amina);
    expect(await rowOf(id)).toMatchObject({ step: 'acknowledge' });
    await team().claim(id, amina);
    await team().release(id, amina);
    expect(await rowOf(id)).toMatchObject({ step: 'acknowledge', dueAt: NOON + 15 * MINUTE });
  });

  it('I3: out of hours an Urgent report has longer to be taken on', async () => {
    const inHours = await received({ tapped: ['injury'] });
    setClock(NIGHT);
    const atNight = await received({ tapped: ['injury'] });
    expect((await rowOf(inHours)).dueAt).toBe(NOON + HOUR);
    expect((await rowOf(atNight)).dueAt).toBe(NIGHT + 4 * HOUR);
  });
});

describe('I3: an overdue report calls, louder each time, until a person takes notice', () => {
  const DUE = NOON + 15 * MINUTE;

  it('I3: the team, then its manager, then the duty contact, and again', async () => {
    const id = await received(IMMEDIATE);
    await ring(DUE - 1);
    expect(await told(id)).toEqual([]);
    for (const after of [0, 5, 10, 20, 30]) await ring(DUE + after * MINUTE);
    expect(await told(id)).toEqual(['team', 'manager', 'duty', 'duty', 'duty']);
    expect((await rowOf(id)).alarms).toBe(5);
  });

  it('I3: a second ring at the same moment says nothing again', async () => {
    const id = await received(IMMEDIATE);
    await ring(DUE);
    await ring(DUE);
    expect(await told(id)).toEqual(['team']);
  });

  it('I3: "I have seen it" keeps it quiet for half an hour, and the chain says who said so', async () => {
    const id = await received(IMMEDIATE);
    await ring(DUE);
    expect(await team().acknowledge(id, joe)).toMatchObject({
      ok: true,
      value: { step: 'acknowledge', seen: { by: joe.name, until: DUE + 30 * MINUTE } },
    });
    await ring(DUE + 29 * MINUTE);
    expect(await told(id)).toEqual(['team']);
    await ring(DUE + 30 * MINUTE);
    expect(await told(id)).toEqual(['team', 'manager']);
    const { history } = await seen(id);
    expect(history).toContainEqual(
      expect.objectContaining({
        actor: 'joe',
        action: 'acknowledged',
        detail: { step: 'acknowledge' },
      }),
    );
  });

  it('I3: "I have seen it", pressed again and again, keeps neither the manager nor the duty contact out', async () => {
    const id = await received(IMMEDIATE);
    for (let time = 0; time < 3; time += 1) {
      await ring(DUE + time * 30 * MINUTE);
      await team().acknowledge(id, joe);
    }
    expect(await told(id)).toEqual(['team', 'manager', 'duty']);
  });

  it('who takes it on has not only seen it', async () => {
    const id = await received(IMMEDIATE);
    await ring(DUE);
    await team().acknowledge(id, joe);
    expect(await team().claim(id, joe)).toMatchObject({ ok: true, value: { seen: null } });
  });

  it('I3: before it is overdue there is nothing to be seen', async () => {
    const id = await received(IMMEDIATE);
    expect(await team().acknowledge(id, joe)).toMatchObject({ code: 'not_now' });
  });

  it('I3: while the team is closed what cannot wait calls the duty contact too', async () => {
    const closing = Date.parse('2040-06-13T15:50:00Z');
    setClock(closing - MINUTE);
    const id = await received(IMMEDIATE);
    await ring(closing + 14 * MINUTE);
    expect(await told(id)).toEqual(['duty']);
  });

  it('I3: a claim keeps it quiet too, a claim that is let go does not', async () => {
    const id = await received(IMMEDIATE);
    await ring(DUE);
    await team().claim(id, amina);
    await ring(DUE + 10 * MINUTE);
    expect(await told(id)).toEqual(['team']);
    await team().release(id, amina);
    await ring(DUE + 10 * MINUTE);
    expect(await told(id)).toEqual(['team', 'team']);
  });

  it('I3: a proposal that waits for a second person has a clock as well', async () => {
    const id = await received(IMMEDIATE);
    await team().claim(id, amina);
    await team().read(id, amina);
    await team().decide(id, amina, { outcome: 'no_further_action', reason: newSealed() });
    await ring(NOON + HOUR);
    expect(await told(id)).toEqual(['team']);
  });

  it('I3: a closed report calls nobody', async () => {
    const id = await received();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });
    await ring(NOON + 9 * 24 * HOUR);
    expect(await told(id)).toEqual([]);
    expect(await team().acknowledge(id, amina)).toMatchObject({ code: 'not_now' });
  });

  it('I3: one that cannot be said does not silence the others', async () => {
    const broken = await received(IMMEDIATE);
    const sound = await received(IMMEDIATE);
    await sql((db) => db.exec("UPDATE report SET partnership = 'nobody' WHERE id = ?", broken));
    await ring(DUE);
    expect(await told(sound)).toEqual(['team']);
    const next = await runInDurableObject(team(), (_, { storage }) => storage.getAlarm());
    expect(next).toBeGreaterThan(DUE);
  });
});

describe('I3: a claim', () => {
  it('I3: left idle goes back, and the chain says so', async () => {
    const id = await received();
    await team().claim(id, amina);
    await ring(NOON + CLAIM_LEASE_MS);
    const { row, history } = await seen(id);
    expect(row).toMatchObject({ state: 'waiting', owner: null, step: 'acknowledge' });
    expect(history).toContainEqual(
      expect.objectContaining({ action: 'claim_lapsed', detail: { owner: 'amina' } }),
    );
  });
});

describe('I3: whatever happens to the clock', () => {
  it('I3: a lost alarm is found by the sweep, said, and shown until a person takes notice', async () => {
    const id = await received(IMMEDIATE);
    await runInDurableObject(team(), (_, { storage }) => storage.deleteAlarm());
    setClock(NOON + HOUR);
    expect(await team().sweep()).toBe(1);
    expect(await told(id)).toEqual(['duty']);
    const { row, history } = await seen(id);
    expect(row.foundAt).toBe(NOON + HOUR);
    expect(history).toContainEqual(
      expect.objectContaining({ action: 'found', detail: { why: 'alarm_lost' } }),
    );
    const alarm = await runInDurableObject(team(), (_, { storage }) => storage.getAlarm());
    expect(alarm).toBeGreaterThan(NOON + HOUR);
    await team().acknowledge(id, joe);
    expect((await rowOf(id)).foundAt).toBeNull();
  });

  it('I3: a sweep with nothing to find changes nothing', async () => {
    const id = await received(IMMEDIATE);
    const { version } = await rowOf(id);
    setClock(NOON + 5 * MINUTE);
    expect(await team().sweep()).toBe(0);
    expect((await rowOf(id)).version).toBe(version);
  });

  it('I3: an object that starts again has its alarm', async () => {
    await received(IMMEDIATE);
    await runInDurableObject(team(), (_, { storage }) => storage.deleteAlarm());
    await evictDurableObject(team());
    const alarm = await runInDurableObject(team(), (_, { storage }) => storage.getAlarm());
    expect(alarm).not.toBeNull();
  });

  it('I3: after a day in which nothing ran each is said once, the loudest first of all', async () => {
    const ids = [await received(IMMEDIATE), await received(IMMEDIATE), await received()];
    await ring(NOON); // what was received has been told
    await ring(NOON + 24 * HOUR);
    expect(await told(ids[0] as ReportId)).toEqual(['duty']);
    expect(await told(ids[1] as ReportId)).toEqual(['duty']);
    expect(await told(ids[2] as ReportId)).toEqual(['manager']);
    await ring(NOON + 24 * HOUR + 9 * MINUTE);
    expect(await told(ids[0] as ReportId)).toEqual(['duty']);
    await ring(NOON + 24 * HOUR + 10 * MINUTE);
    expect(await told(ids[0] as ReportId)).toEqual(['duty', 'duty']);
  });

  it('I3: what came while the clock was ahead gets its time anew, and a claim no more than a lease', async () => {
    const year = 365 * 24 * HOUR;
    setClock(NOON + year);
    const id = await received(IMMEDIATE);
    await team().claim(id, amina);
    setClock(NOON);
    expect(await team().sweep()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ receivedAt: NOON, foundAt: NOON });
    expect((await rowOf(id)).dueAt).toBeLessThanOrEqual(NOON + HOUR);
    expect(await team().sweep()).toBe(1);
    const { lease_until: lease } = await sql((db) =>
      db.exec<{ lease_until: number }>('SELECT lease_until FROM report').one(),
    );
    expect(lease).toBe(NOON + CLAIM_LEASE_MS);
    expect(await team().sweep()).toBe(0);
  });

  it('I3: what was said, seen or lowered while the clock was ahead is said again, and swallows nothing', async () => {
    const year = 365 * 24 * HOUR;
    const [said, seenAhead] = [await received(IMMEDIATE), await received(IMMEDIATE)];
    await ring(NOON);
    await ring(NOON + year);
    await received(IMMEDIATE);
    await team().acknowledge(seenAhead, joe);
    await ring(NOON + year + MINUTE);
    setClock(NOON + HOUR);
    expect(await team().sweep()).toBe(3);
    await received(IMMEDIATE);
    await ring(NOON + HOUR + MINUTE);
    expect(await told(said)).toEqual(['duty', 'duty']);
    expect(await told(seenAhead)).toEqual(['duty', 'duty']);
    expect(await notices()).toEqual([]);
    expect(await team().sweep()).toBe(0);
  });

  it('I3: a clock that goes back a little does not say again what was said', async () => {
    const id = await received(IMMEDIATE);
    await ring(NOON + 15 * MINUTE);
    await ring(NOON + 14 * MINUTE);
    await ring(NOON + 15 * MINUTE);
    expect(await told(id)).toEqual(['team']);
  });
});

describe('I3: the sweep finds', () => {
  it.each([
    ['a state that nobody listed', "state = 'lost'", { why: 'unknown_state', was: 'lost' }],
    ['a claim of nobody', "state = 'claimed'", { why: 'nobody_has_it' }],
    ['a proposal of nobody', "state = 'second_person'", { why: 'nobody_has_it' }],
  ])('I3: %s, and puts it back into the queue', async (_, broken, detail) => {
    const id = await received();
    await sql((db) => db.exec(`UPDATE report SET ${broken}`));
    expect(await openReports(amina)).toHaveLength(1);
    expect(await team().sweep()).toBe(1);
    const { row, history } = await seen(id);
    expect(row).toMatchObject({ state: 'waiting', owner: null, foundAt: NOON });
    expect(history).toContainEqual(expect.objectContaining({ action: 'found', detail }));
    expect(await team().sweep()).toBe(0);
  });
});

it('I3: a report that cannot be read is shown as Urgent, and keeps no other from being said', async () => {
  const broken = await received();
  await team().claim(broken, amina);
  await sql((db) => db.exec("UPDATE report SET evaluation = '', signals = '{', level = 9"));
  const sound = await received(IMMEDIATE);
  await ring(NOON + CLAIM_LEASE_MS);
  expect(await told(sound)).toEqual(['duty']);
  const rows = await openReports(amina);
  expect(rows.find(({ id }) => id === broken)).toMatchObject({
    state: 'waiting',
    level: 'urgent',
    evaluation: { fired: [{ id: 'R59' }] },
  });
});

it('I3: a part of the clock that fails stops neither the others nor what must leave', async () => {
  const id = await received(IMMEDIATE);
  await sql((db) => db.exec('ALTER TABLE letter_asked RENAME TO gone'));
  await ring(NOON + 15 * MINUTE);
  await sql((db) => db.exec('ALTER TABLE gone RENAME TO letter_asked'));
  expect(await told(id)).toEqual(['team']);
  expect(await notices()).toEqual([]);
});

it('I3: a report that the sweep cannot put right keeps no other from it, nor the alarms from going off', async () => {
  const [broken, lost, due] = [
    await received(),
    await received(),
    await received({ safe: 'no' }),
  ] as const;
  await sql((db) => db.exec("UPDATE report SET state = 'lost' WHERE id IN (?, ?)", broken, lost));
  await sql((db) => db.exec("UPDATE report SET partnership = 'nobody' WHERE id = ?", broken));
  setClock(NOON + 16 * MINUTE);
  await expect(runInDurableObject(team(), (object) => object.sweep())).rejects.toThrow(
    /no partnership/,
  );
  expect((await rowOf(lost)).state).toBe('waiting');
  expect(await told(due)).toEqual(['team']);
});

describe('who is told', () => {
  it('of what arrives: the team, and out of hours of what cannot wait the duty contact too', async () => {
    await received(IMMEDIATE);
    expect(await notices()).toEqual(['received team']);
    setClock(NIGHT);
    await received({ tapped: ['injury'] });
    expect(await notices()).toEqual(['received team', 'received team', 'received duty']);
  });

  it('the same thing goes out at once, and then at most once a minute', async () => {
    const waiting = () =>
      sql((db) =>
        db
          .exec<{ due_at: number }>("SELECT due_at FROM outbox WHERE kind = 'notice'")
          .toArray()
          .map(({ due_at }) => due_at - NOON),
      );
    for (let count = 0; count < 3; count += 1) await received(IMMEDIATE);
    expect(await waiting()).toEqual([0]);
    await ring(NOON);
    expect(await waiting()).toEqual([]);
    setClock(NOON + 10_000);
    for (let count = 0; count < 3; count += 1) await received(IMMEDIATE);
    expect(await waiting()).toEqual([MINUTE]);
  });

  it('quiet hours hold back what can wait, and never what is Immediate', async () => {
    setClock(NIGHT);
    await received();
    await received(IMMEDIATE);
    const due = await sql((db) =>
      db
        .exec<{ key: string; due_at: number }>(
          "SELECT key, due_at FROM outbox WHERE kind = 'notice' ORDER BY key",
        )
        .toArray(),
    );
    expect(due).toEqual([
      { key: 'immediate received duty', due_at: NIGHT },
      { key: 'immediate received team', due_at: NIGHT },
      { key: 'soon received team', due_at: Date.parse('2040-06-14T07:30:00Z') },
    ]);
  });
});

it('reads one end of an index for what is due next, however long the queue is', async () => {
  const plan = await sql((db) =>
    db
      .exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${NEXT_DUE}`)
      .toArray()
      .map(({ detail }) => detail),
  );
  const reads = plan.filter((detail) => /^(SCAN|SEARCH) (report|outbox|spent_proof)/.test(detail));
  expect(reads).toHaveLength(4);
  for (const detail of reads)
    expect(detail).toMatch(/^SEARCH .* USING (PRIMARY KEY|(COVERING )?INDEX)/);
});
