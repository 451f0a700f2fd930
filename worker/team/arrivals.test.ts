// A flood marks and groups, and refuses, hides, drops and reorders nothing.
import { env, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaId, TeamId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { postReport } from '../testing/ask.ts';
import { CITY, newEnvelope, PARTNERSHIP, signals } from '../testing/envelope.ts';
import { flooded } from '../testing/flood.ts';
import { live } from '../testing/live.ts';
import { amina, sql } from '../testing/team.ts';
import { arrive } from './arrivals.ts';
import { teamStub } from './stub.ts';

const COUNTY = 'county-mash' as TeamId;
const MINUTE_MS = 60_000;
const { reports: threshold } = nottingham.surge;

// In the middle of a minute: what the tests count does not fall into two by chance.
const START = Date.UTC(2026, 10, 23, 10, 0, 30);
beforeEach(() => void vi.setSystemTime(START));

const wordings = { [CITY]: 'nottingham-city', [COUNTY]: 'gedling' } as Record<TeamId, AreaId>;
async function post(team: TeamId = CITY, safe: 'yes' | 'no' = 'yes'): Promise<void> {
  const said = signals({ area: wordings[team] as AreaId, safe });
  const response = await postReport(await newEnvelope(env.PROOF_SECRET, { team, signals: said }));
  if (response.status !== 201) throw new Error(`refused: ${await response.text()}`);
}

const rows = async (team: TeamId = CITY): Promise<QueueRow[]> => {
  const all: QueueRow[] = [];
  let after: string | undefined;
  do {
    const page = await teamStub(env, PARTNERSHIP, team).readQueue(amina, after ? { after } : {});
    all.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  return all;
};
const floods = async (team: TeamId = CITY) => (await rows(team)).map(({ flood }) => flood);

describe('a flood', () => {
  it('begins beyond the threshold: every report is taken, and the whole burst is of one group', async () => {
    const early = START - nottingham.surge.minutes * MINUTE_MS - 1;
    vi.setSystemTime(early);
    await post();
    vi.setSystemTime(START);
    for (let count = 0; count < threshold; count += 1) await post();
    expect(new Set(await floods())).toEqual(new Set([null]));
    for (let count = threshold; count < 60; count += 1) await post();
    const marks = (await rows()).map(({ receivedAt, flood }) => [receivedAt, flood].join(' '));
    expect(marks).toHaveLength(61);
    expect(marks.filter((mark) => mark === `${early} `)).toHaveLength(1);
    expect(marks.filter((mark) => mark === `${START} ${START}`)).toHaveLength(60);
  });

  it('is heard of by live consoles, also for the reports that came before it was one', async () => {
    await post();
    await flooded(CITY, threshold);
    const line = await live(amina);
    await post();
    const heard = [await line.hears(), await line.hears()];
    expect(heard).toMatchObject([
      { type: 'row', row: { version: 2, flood: START } },
      { type: 'row', row: { version: 1, flood: START } },
    ]);
  });

  it('I9: leaves another team’s reports unmarked', async () => {
    await flooded(CITY, threshold * 10);
    await post();
    await post(COUNTY);
    expect(await floods()).toEqual([START]);
    expect(await floods(COUNTY)).toEqual([null]);
  });

  it('keeps the order by level, and says so in the chain', async () => {
    await post();
    await flooded(CITY, threshold);
    await post(CITY, 'no');
    expect((await rows()).map(({ level, flood }) => [level, flood])).toEqual([
      ['immediate', START],
      ['soon', START],
    ]);
    const details = (await teamStub(env, PARTNERSHIP, CITY).chain())
      .filter(({ action }) => action === 'received')
      .map(({ detail }) => (JSON.parse(detail) as Record<string, string>).flood);
    expect(details).toEqual([undefined, 'yes']);
  });

  it('goes on while half of it comes, ends below that, and another one is another group', async () => {
    const half = threshold / 2;
    await flooded(CITY, threshold);
    await post();
    vi.setSystemTime(START + 11 * MINUTE_MS);
    await flooded(CITY, half);
    await post();
    vi.setSystemTime(START + 22 * MINUTE_MS);
    await flooded(CITY, half - 1);
    await post();
    const later = START + 33 * MINUTE_MS;
    vi.setSystemTime(later);
    await flooded(CITY, threshold);
    await post();
    const inOrder = (await rows()).sort((a, b) => a.receivedAt - b.receivedAt);
    expect(inOrder.map(({ flood }) => flood)).toEqual([START, START, null, later]);
  });

  it('is not made by sending one report again', async () => {
    const envelope = await newEnvelope(env.PROOF_SECRET);
    for (let time = 0; time <= threshold; time += 1) await postReport(envelope);
    expect(await floods()).toEqual([null]);
    await post();
    expect(await floods()).toEqual([null, null]);
  });
});

describe('counting', () => {
  const surge = { reports: 3, minutes: 10 };
  const arriving = (now: number, receivedAt = now) =>
    sql((storage) => arrive(storage, { now, receivedAt, surge }));
  const counted = () =>
    sql(
      (storage) => storage.exec<{ minute: number }>('SELECT minute FROM arrival').toArray().length,
    );

  it('is by minutes, and forgets old ones', async () => {
    for (let minute = 0; minute < 40; minute += 1) await arriving(START + minute * 5 * MINUTE_MS);
    expect(await counted()).toBeLessThanOrEqual(surge.minutes);
  });

  it('a report that waited in the queue counts for when it was received: a backlog is no flood', async () => {
    const marks = [];
    for (let count = 0; count < 20; count += 1)
      marks.push((await arriving(START, START - 60 * MINUTE_MS)).flood);
    expect(new Set(marks)).toEqual(new Set([null]));
    expect((await arriving(START)).flood).toBeNull();
  });

  it('a clock that was ahead makes no flood later', async () => {
    for (let count = 0; count < 20; count += 1) await arriving(START + 24 * 60 * MINUTE_MS);
    await sql((storage) => storage.exec('DELETE FROM flood').toArray());
    expect((await arriving(START)).flood).toBeNull();
  });
});

it('keeps, hashes and uses no address: what the platform says of the sender is in no row and no log line', async () => {
  const printed = vi.spyOn(console, 'log');
  const canaries = ['203.0.113.77', '198.51.100.88', 'canary-agent', 'canary-referrer', 'GBCANARY'];
  const [address, forwarded, agent, referrer, country] = canaries as [
    string,
    string,
    string,
    string,
    string,
  ];
  const headers = {
    'cf-connecting-ip': address,
    'true-client-ip': address,
    'x-real-ip': address,
    'x-forwarded-for': `${forwarded}, ${address}`,
    'user-agent': agent,
    referer: `https://${referrer}.example/`,
    'cf-ipcountry': country,
  };
  const { postJson, REPORTER } = await import('../testing/ask.ts');
  const url = `${REPORTER}/api/v1/${PARTNERSHIP}/reports`;
  await flooded(CITY, threshold);
  for (let count = 0; count < 3; count += 1) {
    const response = await postJson(url, await newEnvelope(env.PROOF_SECRET), headers);
    expect(response.status).toBe(201);
  }
  const dump = (stub: DurableObjectStub) =>
    runInDurableObject(stub, (_, { storage }) => {
      const tables = storage.sql
        .exec<{ name: string }>(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
        )
        .toArray();
      return JSON.stringify(
        tables.map(({ name }) => storage.sql.exec(`SELECT * FROM "${name}"`).toArray()),
        (_key, value) => (value instanceof ArrayBuffer ? null : value),
      );
    });
  const stored =
    (await dump(teamStub(env, PARTNERSHIP, CITY))) +
    (await dump(env.PARTNERSHIP.getByName(PARTNERSHIP))) +
    JSON.stringify(printed.mock.calls);
  expect(stored).toContain('"flood_at":');
  for (const canary of canaries) expect(stored).not.toContain(canary);
  // Nor as a key: all three came from one address, and none was treated otherwise than the first.
  expect(await floods()).toEqual([START, START, START]);
});
