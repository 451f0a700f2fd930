import { SELF } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QueuePage } from '../../shared/schema/queue.ts';
import { postJson, setUp, signIn, team } from '../testing/ask.ts';
import { openReports, received } from '../testing/team.ts';

const PEOPLE = [
  { id: 'amina', name: 'Amina Shah' },
  { id: 'joe', name: 'Joe Bell' },
  { id: 'priya', name: 'Priya Nair' },
  { id: 'tom', name: 'Tom Reed' },
  { id: 'lena', name: 'Lena Kovalenko' },
];
beforeEach(() => setUp(PEOPLE));

const ask = async (query: string): Promise<Response> =>
  SELF.fetch(team(`city-mash/queue${query}`), { headers: await signIn('amina') });

describe('the queue over HTTP', () => {
  it('comes by pages that go on from one another', async () => {
    for (const _ of [1, 2, 3]) await received();
    const first = await (await ask('?limit=2')).json<QueuePage>();
    expect(first.rows).toHaveLength(2);
    const second = await (await ask(`?limit=2&after=${first.next}`)).json<QueuePage>();
    expect(second.next).toBe(null);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3);
    const filtered = await ask('?level=immediate&level=urgent&owner=none&overdue=yes');
    expect(await filtered.json()).toMatchObject({ rows: [], next: null });
  });

  const id = 'a'.repeat(32);
  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['after=', 'after'],
    ['after=x', 'after'],
    [`after=4.1.1.${id}`, 'after'],
    [`after=3.01.1.${id}`, 'after'],
    [`after=3.1.1.${id.toUpperCase()}`, 'after'],
    [`after=3.1.1.${id}.1`, 'after'],
    [`after=3.1.1e3.${id}`, 'after'],
    [`after=3.9999999999999999.1.${id}`, 'after'],
    ['level=grave', 'level'],
    ['level=soon&level=soon', 'level'],
    ['owner=joe', 'owner'],
    ['overdue=1', 'overdue'],
    ['state=closed', 'state'],
    ['flood=yes&flood=yes', 'flood'],
    ['mark=professional', 'mark'],
    ['sealed=yes', 'query'],
    ['__proto__=yes', 'query'],
  ])('refuses ?%s, naming %s', async (query, field) => {
    const response = await ask(`?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'bad_request', params: { field } });
  });

  it('counts per level', async () => {
    await received({ safe: 'no' });
    const headers = await signIn('amina');
    const response = await SELF.fetch(team('city-mash/counts'), { headers });
    expect(await response.json()).toMatchObject({ immediate: 1 });
  });
});

it('claims race to one owner each: of 50 claims of 20 reports, every loser is told who has it', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 20; i += 1) ids.push(await received());
  const signedIn = await Promise.all(
    PEOPLE.map(async (person) => ({ ...person, headers: await signIn(person.id) })),
  );
  const claims = Array.from({ length: 50 }, (_, i) => ({
    report: ids[i % ids.length] ?? '',
    person: signedIn[(i + Math.floor(i / ids.length)) % signedIn.length] ?? signedIn[0],
  }));
  const answers = await Promise.all(
    claims.map(async ({ report, person }) => {
      const url = team(`city-mash/reports/${report}/claim`);
      const response = await postJson(url, {}, person?.headers);
      return { report, name: person?.name, status: response.status, body: await response.json() };
    }),
  );
  const owner = new Map(
    (await openReports({ id: 'amina' as never, name: '' })).map((row) => [
      row.id as string,
      row.owner?.name,
    ]),
  );
  for (const report of ids) {
    const tried = answers.filter((answer) => answer.report === report);
    expect(tried.length).toBeGreaterThanOrEqual(2);
    const won = tried.filter(({ status }) => status === 200);
    expect(won.map(({ name }) => name)).toEqual([owner.get(report)]);
    for (const lost of tried.filter(({ status }) => status !== 200)) {
      expect(lost).toMatchObject({
        status: 409,
        body: { code: 'already_claimed', params: { owner: owner.get(report) } },
      });
    }
  }
});
