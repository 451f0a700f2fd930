import { expect, it, vi } from 'vitest';
import type { AccountId, ReportId, TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { LiveEvent, QueueRow } from '../../shared/schema/console.ts';
import type { QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import { sockets, withFakeSockets } from '../testing/fake-sockets.ts';
import { row } from '../testing/row.ts';
import { matches } from './filters.ts';
import { type Followed, followQueue } from './follow-queue.ts';
import { inOrder } from './order.ts';
import { openRows } from './rows.ts';

withFakeSockets();

const me = 'joe' as AccountId;
const TEAM = 'city-mash' as TeamId;
const SIZE = 2;

/** A server with pages of two, whose answers the test lets through one by one. */
function server(...rows: QueueRow[]) {
  const stored = new Map(rows.map((each) => [each.id, each]));
  const held: { query: QueueQuery; answer: (with_?: Result<QueuePage>) => Promise<void> }[] = [];

  function pageOf({ after, limit: _, ...filter }: QueueQuery): QueuePage {
    const open = [...stored.values()].filter(
      (each) => each.state !== 'closed' && matches(each, filter, { me, now: 0 }),
    );
    // The cursor is the row that the last page ended with, as it was.
    const last = after === undefined ? null : (JSON.parse(after) as QueueRow);
    const rest = open.sort(inOrder).filter((each) => !last || inOrder(last, each) < 0);
    const found = rest.slice(0, SIZE);
    return {
      rows: found,
      next: rest.length > SIZE ? JSON.stringify(found.at(-1)) : null,
      now: Date.now(),
    };
  }

  const api = {
    queue: (_: TeamId, query: QueueQuery) =>
      new Promise<Result<QueuePage>>((done) => {
        held.push({
          query,
          answer: async (given) => {
            done(given ?? ok(pageOf(query)));
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    counts: async () => ok({ immediate: 1, urgent: 2, soon: 3, information: 4 }),
  };

  return {
    api,
    held,
    /** Answers the oldest question. */
    next: async (given?: Result<QueuePage>): Promise<QueueQuery> => {
      const question = held.shift();
      if (!question) throw new Error('nobody asked');
      await question.answer(given);
      return question.query;
    },
    store: (changed: QueueRow) => stored.set(changed.id, changed),
  };
}

function following(...rows: QueueRow[]) {
  const there = server(...rows);
  let shown: Followed | null = null;
  const news = vi.fn();
  const line = followQueue(there.api, TEAM, {
    onChange: (followed) => {
      shown = followed;
    },
    onNews: (fresh, wrote) => {
      if (fresh.length + wrote.length > 0) news(letters(fresh), letters(wrote));
    },
    onOver: () => {},
  });
  const [socket] = sockets;
  if (!socket) throw new Error('no socket');
  const says = (event: LiveEvent): void => socket.says(JSON.stringify(event));
  return {
    ...there,
    line,
    socket,
    news,
    says,
    /** The server changes a row and its live socket says so. */
    changes: (changed: QueueRow) => {
      there.store(changed);
      says({ type: 'row', row: changed });
    },
    followed: () => shown as Followed | null,
    ids: () => letters(shown ? openRows(shown.rows) : []),
  };
}
const letters = (rows: readonly QueueRow[]): string => rows.map(({ id }) => id[0]).join('');
const six = [...'abcdef'].map((letter, index) => row(letter, { dueAt: index }));

it('shows the first page at once, and then all the others by itself', async () => {
  const { socket, next, held, ids, followed } = following(...six);
  socket.opens();
  expect(followed()?.loaded).toBe(false);
  expect(await next()).toEqual({});
  expect(ids()).toBe('ab');
  expect(followed()).toMatchObject({ loaded: true, complete: false, counts: { immediate: 1 } });
  await next();
  expect(followed()?.complete).toBe(false);
  await next();
  expect(ids()).toBe('abcdef');
  expect(followed()?.complete).toBe(true);
  expect(held).toEqual([]);
});

it('I3: loses and doubles nothing that arrives, moves or closes while pages are on their way', async () => {
  const { socket, next, changes, ids, news } = following(...six);
  socket.opens();
  await next(); // a b
  changes(row('e', { dueAt: 4, version: 2, level: 'immediate' })); // to the front, behind the cursor
  changes(row('b', { dueAt: 9, version: 2 })); // to the end: it will come again
  changes(row('c', { dueAt: 2, version: 2, state: 'closed' }));
  changes(row('9', { dueAt: -1 })); // new, and before the cursor
  await next();
  changes(row('d', { dueAt: 3, version: 2, state: 'closed' })); // after it came
  await next();
  expect(ids()).toBe('e9afb');
  expect(news.mock.calls).toEqual([['9', '']]); // only what is new is said
});

it('heals after a gap: what closed or moved while nobody told us', async () => {
  const { socket, next, store, ids, news, held } = following(...six);
  socket.opens();
  while (held.length > 0) await next();
  socket.ends(1006);
  store(row('a', { version: 2, state: 'closed' }));
  store(row('f', { version: 2, level: 'urgent' }));
  store(row('7', { dueAt: 9, letters: { all: 1, waiting: 1 } }));
  store(row('b', { dueAt: 1, version: 2, letters: { all: 1, waiting: 1 } }));
  await vi.advanceTimersByTimeAsync(500);
  while (held.length > 0) await next();
  expect(ids()).toBe('fbcde7');
  expect(news.mock.calls).toEqual([
    ['', 'b'],
    ['7', ''],
  ]);
});

it('begins anew when the line opens, and takes no page of the walk before', async () => {
  const { socket, line, held, next, ids, store } = following(...six);
  void line.refresh();
  const [before] = held.splice(0);
  socket.opens();
  store(row('a', { version: 2, state: 'closed' }));
  while (held.length > 0) await next();
  await before?.answer(ok({ rows: six, next: 'x', now: 0 }));
  expect(ids()).toBe('bcdef');
  expect(held).toEqual([]);
});

it('asks again for a page that did not come, says so meanwhile, and gives up where asking is of no use', async () => {
  const { socket, held, next, followed, ids } = following(...six);
  socket.opens();
  await next();
  const failed = await next(fail('unavailable'));
  expect(followed()).toMatchObject({ failure: { code: 'unavailable' }, complete: false });
  await vi.advanceTimersByTimeAsync(500);
  expect(held.map(({ query }) => query)).toEqual([failed]);
  while (held.length > 0) await next();
  expect(followed()).toMatchObject({ failure: null, complete: true });
  expect(ids()).toBe('abcdef');
  socket.says('{"type":"refresh"}');
  await next(fail('signed_out'));
  await vi.advanceTimersByTimeAsync(20_000); // before the line itself is asked whether it is alive
  expect(held).toEqual([]);
});

it('asks the server for a filter before everything is here, and for none afterwards', async () => {
  const mine = row('f', { dueAt: 5, owner: { id: me, name: 'Joe' }, state: 'claimed' });
  const { socket, line, held, next, ids } = following(...six.slice(0, 5), mine);
  socket.opens();
  await next();
  line.fetch({ owner: 'me' });
  expect(held.map(({ query }) => query.owner)).toEqual([undefined, 'me']);
  await held.pop()?.answer();
  expect(ids()).toBe('abf');
  while (held.length > 0) await next();
  expect(ids()).toBe('abcdef');
  line.fetch({ owner: 'me' });
  expect(held).toEqual([]);
});

it('knows who is looking, and nobody once the line is down', () => {
  const { socket, says, followed } = following();
  const looking = [{ report: 'a'.repeat(32) as ReportId, who: { id: me, name: 'Joe Bell' } }];
  socket.opens();
  says({ type: 'presence', looking });
  expect(followed()?.looking).toEqual(looking);
  socket.ends(1006);
  expect(followed()?.looking).toEqual([]);
});
