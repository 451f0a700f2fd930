import { describe, expect, it, vi } from 'vitest';
import type { ReportId } from '../../shared/ids.ts';
import type { LiveEvent, QueueRow } from '../../shared/schema/console.ts';
import type { QueueFilter, QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import { newSealed } from '../testing/envelope.ts';
import { reported, UNSAFE, write } from '../testing/letter.ts';
import { live } from '../testing/live.ts';
import { longQueue } from '../testing/long-queue.ts';
import { amina, joe, openReports, received, sql, team } from '../testing/team.ts';
import { pageOf } from './page-query.ts';

const page = (query: QueueQuery): Promise<QueuePage> => team().readQueue(amina, query);

/** All pages, and after each of them what `meanwhile` does. */
async function pages(query: QueueQuery, meanwhile = async (_page: number) => {}) {
  const found: QueuePage[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    found.push(await page(after ? { ...query, after } : query));
    after = found.at(-1)?.next ?? null;
    await meanwhile(found.length);
  }
  return found;
}
const idsOf = (found: readonly QueuePage[]) =>
  found.flatMap(({ rows }) => rows.map(({ id }) => id));

const FILTERS: QueueFilter[] = [
  { level: ['immediate'] },
  { level: ['urgent', 'soon'] },
  { owner: 'me' },
  { owner: 'none' },
  { overdue: 'yes' },
  { letters: 'waiting' },
  { state: 'second_person' },
  { about: 'place' },
  { flood: 'yes' },
  { mark: 'translate' },
  { level: ['immediate'], owner: 'none', overdue: 'yes', letters: 'waiting' },
];
const after = `3.1.1.${'a'.repeat(32)}`;

describe('a page costs the same however long the queue is', () => {
  it.each<QueueQuery>([{}, { after }, ...FILTERS, ...FILTERS.map((each) => ({ ...each, after }))])(
    'reads the index in its order and sorts nothing: %j',
    async (query) => {
      const plans = await sql((db) => {
        const asked: { text: string; values: (string | number)[] }[] = [];
        const asker = { me: amina.id, now: Date.now() };
        const built = pageOf(query, asker, (place) => {
          asked.push(place);
          return { level: 0, due_at: 9, received_at: 9, id: 'f' };
        });
        return [...asked, built.page].map(({ text, values }) =>
          db
            .exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, ...values)
            .toArray()
            .map(({ detail }) => detail)
            .join('\n'),
        );
      });
      for (const plan of plans) {
        expect(plan).toMatch(/(SCAN|SEARCH) report USING (COVERING )?INDEX report_open/);
        if (query.after) expect(plan).toContain('(urgency,due_at,received_at,id)>(?,?,?,?)');
        expect(plan).not.toContain('TEMP B-TREE');
      }
    },
  );

  it('a filter that nobody meets looks through a part of the queue and says where to go on', async () => {
    await longQueue(4_500);
    const found = await pages({ owner: 'me' });
    expect(found.map(({ rows, next }) => [rows.length, next !== null])).toEqual([
      [0, true],
      [0, true],
      [0, false],
    ]);
  });
});

describe('pages', () => {
  it('I3: have every open report once, in order, when nothing changes', async () => {
    await longQueue(24);
    await received({ safe: 'no' });
    const whole = (await openReports(amina)).map(({ id }) => id);
    for (const limit of [1, 5, 13, 26, 27]) {
      const found = await pages({ limit });
      expect(idsOf(found)).toEqual(whole);
      expect(found.every(({ rows }) => rows.length > 0 && rows.length <= limit)).toBe(true);
    }
    expect(whole).toHaveLength(26);
  });

  it('I3: miss nothing that stays open while things change, together with what live sockets hear', async () => {
    await longQueue(12);
    const { id: moved, mailbox } = await reported({ worries: ['BUL'], safe: 'yes' });
    await sql((db) => db.exec('UPDATE report SET due_at = due_at * 2 WHERE id = ?', moved)); // to the end
    const line = await live(amina);
    const told: QueueRow[] = [];
    line.socket.addEventListener('message', ({ data }) => {
      const event = JSON.parse(String(data)) as LiveEvent;
      if (event.type === 'row') told.push(event.row);
    });
    const found = await pages({ limit: 3 }, async (count) => {
      if (count === 1) await write(mailbox, UNSAFE); // to the front, behind the cursor
      if (count === 2) await received({ safe: 'no' });
      if (count === 3) await received({ worries: ['BUL'] });
    });
    const fromPages = new Set(idsOf(found));
    expect(fromPages.size).toBe(idsOf(found).length); // no page has a report that another has
    expect(fromPages.has(moved)).toBe(false);
    line.looksAt(moved); // what comes after it has all been heard
    while ((await line.hears()).type !== 'presence');
    const open = await openReports(amina);
    const known = new Set([...fromPages, ...told.map(({ id }) => id)]);
    expect(open.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
    expect(open).toHaveLength(16);
  });

  it('I3: show a report in a state that is in no list', async () => {
    const id = await received();
    await sql((db) => db.exec("UPDATE report SET state = 'lost'"));
    expect(idsOf(await pages({ limit: 1 }))).toEqual([id]);
  });

  it('of a filter have exactly what the filter means, and filters go together', async () => {
    const unsafe = await received({ safe: 'no' });
    const place = await received({ about: 'place', worries: ['PLC'], when: 'last_28d' });
    const { id: wrote, mailbox } = await reported({ worries: ['BUL'], safe: 'yes' });
    const translated = await received({ language: 'uk', worries: ['BUL'] });
    const proposed = await received({ worries: ['BUL'] });
    await write(mailbox, {});
    await team().claim(place, amina);
    await team().claim(proposed, joe);
    await team().decide(proposed, joe, { outcome: 'suspected_joke', reason: newSealed() });
    await sql((db) => db.exec('UPDATE report SET flood_at = 5, due_at = 1 WHERE id = ?', unsafe));
    const all = (await openReports(amina)).map(({ id }) => id);
    const levelOf = new Map((await openReports(amina)).map(({ id, level }) => [id, level]));
    const at = (...levels: string[]) => all.filter((id) => levels.includes(levelOf.get(id) ?? ''));
    const marked = (await openReports(amina))
      .filter(({ evaluation }) => evaluation.marks.includes('translate'))
      .map(({ id }) => id);

    const expected: [QueueFilter, ReportId[]][] = [
      [{ level: ['immediate'] }, at('immediate')],
      [{ level: ['immediate', 'soon'] }, at('immediate', 'soon')],
      [{ owner: 'me' }, [place]],
      [{ owner: 'none' }, all.filter((id) => id !== place && id !== proposed)],
      [{ overdue: 'yes' }, [unsafe]],
      [{ letters: 'waiting' }, [wrote]],
      [{ state: 'second_person' }, [proposed]],
      [{ about: 'place' }, [place]],
      [{ flood: 'yes' }, [unsafe]],
      [{ mark: 'translate' }, marked],
      [{ level: ['immediate'], owner: 'none', overdue: 'yes', flood: 'yes' }, [unsafe]],
      [{ flood: 'yes', about: 'place' }, []],
    ];
    for (const [filter, ids] of expected) {
      expect([filter, idsOf(await pages({ ...filter, limit: 2 }))]).toEqual([filter, ids]);
    }
    expect(marked).toContain(translated);
    expect(at('immediate')).toContain(unsafe);
  });
});

describe('the audit chain', () => {
  const reads = async () =>
    (await team().chain())
      .filter(({ action }) => action === 'queue_read')
      .map(({ actor }) => actor);

  it('I6: has one entry for a reading, however many pages it has', async () => {
    await longQueue(4);
    await pages({ limit: 1 });
    expect(await reads()).toEqual([amina.id]);
    await pages({ limit: 1, owner: 'none' });
    expect(await reads()).toEqual([amina.id, amina.id]);
  });

  it('I6: has an entry for a page that goes on with no reading', async () => {
    await longQueue(4);
    const { next } = await page({ limit: 1 });
    const further = { limit: 1, after: next ?? '' };
    await team().readQueue(joe, further);
    expect(await reads()).toEqual([amina.id, joe.id]);
    await page(further);
    expect(await reads()).toEqual([amina.id, joe.id]);
  });

  it('I6: has an entry for each time that the same rows are read, whatever cursor is made up', async () => {
    await longQueue(4);
    const { next } = await page({ limit: 1 });
    const front = { after: `3.0.0.${'0'.repeat(32)}` };
    for (const _ of [1, 2, 3]) expect((await page(front)).rows).toHaveLength(5);
    expect(await reads()).toEqual(Array(4).fill(amina.id));
    const further = { limit: 1, after: next ?? '' };
    await page(further); // goes on
    await page(further); // reads the same again
    expect(await reads()).toHaveLength(5);
  });

  it('I6: has an entry for a page that goes on after a long time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await longQueue(4);
    const { next } = await page({ limit: 1 });
    vi.setSystemTime(Date.now() + 10 * 60_000 + 1);
    await page({ limit: 1, after: next ?? '' });
    expect(await reads()).toHaveLength(2);
    vi.useRealTimers();
  });

  it('I6: has an entry for each live line, by which the queue is heard', async () => {
    await live(amina);
    await live(joe);
    const opened = (await team().chain()).filter(({ action }) => action === 'live_opened');
    expect(opened.map(({ actor }) => actor)).toEqual([amina.id, joe.id]);
  });
});

it('counts open reports per level', async () => {
  await longQueue(3);
  const closed = await received({ safe: 'no' });
  await received({ safe: 'no' });
  await sql((db) => db.exec("UPDATE report SET state = 'closed' WHERE id = ?", closed));
  const rows = await openReports(amina);
  const of = (level: string) => rows.filter((row) => row.level === level).length;
  expect(await team().countOpen()).toEqual({
    immediate: 1,
    urgent: of('urgent'),
    soon: of('soon'),
    information: of('information'),
  });
  expect(of('soon') + of('information')).toBe(4);
});
