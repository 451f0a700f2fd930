// Nothing that was acknowledged ever leaves the queues but to its team: what nobody can take now is kept, and tried.
import {
  createExecutionContext,
  createMessageBatch,
  env,
  getQueueResult,
  runInDurableObject,
} from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaId, TeamId } from '../../shared/ids.ts';
import type { Env } from '../env.ts';
import worker from '../index.ts';
import { postReport } from '../testing/ask.ts';
import { NO_NOTICES, NO_TEAM, postTo, recorded } from '../testing/broken.ts';
import { CITY, newEnvelope, PARTNERSHIP, signals } from '../testing/envelope.ts';
import { team } from '../testing/team.ts';
import type { IntakeMessage } from './intake.ts';
import { deliverStranded } from './stranded.ts';

const partnership = () => env.PARTNERSHIP.getByName(PARTNERSHIP);
const outside = async () => (await partnership().notices(CITY)).outside;
const count = async () => (await outside()).reduce((sum, group) => sum + group.count, 0);
const stored = () =>
  runInDurableObject(team(), (_, { storage }) =>
    storage.sql
      .exec<{ id: string }>('SELECT id FROM report')
      .toArray()
      .map(({ id }) => id),
  );
const breakStorage = (
  what: 'report' | 'stranded',
  at = what === 'report' ? team() : partnership(),
) =>
  runInDurableObject(at as DurableObjectStub, (_, { storage }) => {
    storage.sql.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON ${what} BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`,
    );
  });
const mend = (at: DurableObjectStub = team()) =>
  runInDurableObject(at, (_, { storage }) => void storage.sql.exec('DROP TRIGGER broken'));

/** What the queue holds of a report that was acknowledged while its team was away. */
async function acknowledged(
  change: Parameters<typeof newEnvelope>[1] = {},
): Promise<IntakeMessage> {
  const { held, queues } = recorded();
  const response = await postTo(
    { ...NO_TEAM, ...queues },
    await newEnvelope(env.PROOF_SECRET, change),
  );
  if (response.status !== 201 || !held[0]) throw new Error('it was not queued');
  return held[0];
}

/** Gives messages to the queue's consumer; what it acknowledged, and what it asks for again, by place. */
async function consume(queue: string, bodies: readonly IntakeMessage[], change: Partial<Env> = {}) {
  const batch = createMessageBatch(
    queue,
    bodies.map((body, at) => ({ id: `${at}`, timestamp: new Date(), attempts: 1, body })),
  );
  const context = createExecutionContext();
  await worker.queue(batch, { ...env, ...change });
  const { explicitAcks, retryMessages } = await getQueueResult(batch, context);
  return { gone: explicitAcks, again: retryMessages.map(({ msgId }) => msgId) };
}

let one: IntakeMessage;
beforeEach(async () => {
  one = await acknowledged();
});

describe('the intake queue', () => {
  it('I1: keeps a report while its team cannot store it, and delivers it once', async () => {
    await breakStorage('report');
    expect(await consume('nightlight-intake', [one])).toEqual({ gone: [], again: ['0'] });
    await mend();
    expect(await consume('nightlight-intake', [one, one])).toEqual({ gone: ['0', '1'], again: [] });
    expect(await stored()).toEqual([one.envelope.id]);
  });

  it('I1: one that its team refuses holds up no other, and is kept where people see it', async () => {
    const taken = await newEnvelope(env.PROOF_SECRET);
    await postReport(taken);
    const poisoned = await acknowledged({ id: taken.id });
    expect(await consume('nightlight-intake', [poisoned, one])).toEqual({
      gone: ['0', '1'],
      again: [],
    });
    expect(new Set(await stored())).toEqual(new Set([taken.id, one.envelope.id]));
    expect(await count()).toBe(1);
    expect(await outside()).toEqual([
      { level: 'soon', refused: true, count: 1, since: poisoned.receivedAt },
    ]);
    expect(await partnership().stranded(CITY)).toEqual([]); // seen, and not brought again
    await deliverStranded(env);
    expect(await count()).toBe(1);
  });

  it('I9: a team that is away holds up no other team’s', async () => {
    await breakStorage('report');
    const county = await acknowledged({
      team: 'county-mash' as TeamId,
      signals: signals({ area: 'gedling' as AreaId }),
    });
    expect(await consume('nightlight-intake', [one, county])).toEqual({
      gone: ['1'],
      again: ['0'],
    });
  });
});

describe('what the platform has given up', () => {
  const consumeDead = (change?: Partial<Env>) => consume('nightlight-intake-dead', [one], change);

  it('goes to its team, where that is back', async () => {
    expect(await consumeDead()).toEqual({ gone: ['0'], again: [] });
    expect([await stored(), await count()]).toEqual([[one.envelope.id], 0]);
  });

  it('I1: else it is kept, sealed, until its team has it; each five minutes it is tried', async () => {
    await breakStorage('report');
    expect(await consumeDead()).toEqual({ gone: ['0'], again: [] });
    expect(await consumeDead()).toEqual({ gone: ['0'], again: [] }); // the platform may repeat
    expect(await count()).toBe(1);
    await deliverStranded(env);
    expect(await count()).toBe(1);
    await mend();
    await deliverStranded(env);
    await deliverStranded(env);
    expect([await stored(), await count()]).toEqual([[one.envelope.id], 0]);
  });

  it('goes round again where not even that is possible, and stays where the queue is refused too', async () => {
    await breakStorage('report');
    await breakStorage('stranded');
    const { held, queues } = recorded();
    expect(await consumeDead(queues)).toEqual({ gone: ['0'], again: [] });
    expect(held).toEqual([one]);
    const refused = { INTAKE: { send: () => Promise.reject(new Error('full')) } };
    expect(await consumeDead(refused as unknown as Partial<Env>)).toEqual({
      gone: [],
      again: ['0'],
    });
  });

  it('I1: many of one team and one that is refused: all the others arrive', async () => {
    const bodies = [one];
    for (let more = 0; more < 25; more += 1) bodies.push(await acknowledged());
    const first = bodies[0] as IntakeMessage;
    const taken = await newEnvelope(env.PROOF_SECRET, { id: first.envelope.id });
    await postReport(taken);
    for (const body of bodies) await partnership().strand(body, false);
    expect(await count()).toBe(26);
    await deliverStranded(env);
    expect(await count()).toBe(1);
    expect(await stored()).toHaveLength(26);
  });

  it('two that were acknowledged under one id are both kept', async () => {
    const other = await acknowledged({ id: one.envelope.id });
    await partnership().strand(one, false);
    await partnership().strand(other, false);
    expect(await count()).toBe(2);
  });
});

describe('an alarm for what waits outside its team', () => {
  const MINUTES = 60_000;
  const SLOT = Date.UTC(2026, 10, 23, 2); // the begin of a slot
  const at = (time: number) => vi.setSystemTime(time);
  const safeNo = { signals: signals({ safe: 'no' }) };
  const away = { ...env, ...NO_TEAM };
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  async function held(change = safeNo) {
    vi.useRealTimers(); // its proof is of now
    const message = await acknowledged(change);
    vi.useFakeTimers({ toFake: ['Date'] });
    return message;
  }

  it('calls again every ten minutes while deliveries fail, once for the team', async () => {
    const [first, second] = [await held(), await held()];
    const { told, queues } = recorded();
    for (let minute = 0; minute < 40; minute += 1) {
      at(SLOT + minute * MINUTES);
      await consume('nightlight-intake', [first, second], { ...away, ...queues });
    }
    expect(told).toHaveLength(4);
    expect(new Set(told.map(({ id }) => id)).size).toBe(4);
    expect(told[0]).toMatchObject({ level: 'immediate', why: 'held_in_queue', to: 'duty' });
  });

  it('calls nobody for what may wait', async () => {
    const ordinary = await held({ signals: signals() });
    const { told, queues } = recorded();
    at(SLOT);
    await consume('nightlight-intake', [ordinary], { ...away, ...queues });
    expect(told).toEqual([]);
  });

  it('goes on once it is stranded, with the manager told as well, until the team has it', async () => {
    const message = await held();
    const { told, queues } = recorded();
    at(SLOT);
    await consume('nightlight-intake-dead', [message], { ...away, ...queues });
    expect(told.map(({ why, to }) => `${why} ${to}`).sort()).toEqual([
      'found duty',
      'found manager',
    ]);
    told.length = 0;
    for (let minute = 0; minute < 30; minute += 5) {
      at(SLOT + minute * MINUTES);
      await deliverStranded({ ...away, ...queues });
    }
    expect(told.map(({ why, to }) => `${why} ${to}`)).toEqual(Array(3).fill('held_in_queue duty'));
    await deliverStranded({ ...env, ...queues });
    at(SLOT + 60 * MINUTES);
    await deliverStranded({ ...env, ...queues });
    expect([told.length, await count()]).toEqual([3, 0]);
  });

  it('calls also where the partnership’s object cannot say whether somebody did', async () => {
    const message = await held();
    const { told, queues } = recorded();
    const nobody = { getByName: () => ({ isFirstCall: () => Promise.reject(new Error('away')) }) };
    const change = { ...away, ...queues, PARTNERSHIP: nobody as unknown as Env['PARTNERSHIP'] };
    await consume('nightlight-intake', [message], change);
    expect(told).toHaveLength(1);
  });

  it('a queue of notices that refuses: told at once', async () => {
    const printed = vi.spyOn(console, 'log');
    const message = await held();
    at(SLOT);
    await consume('nightlight-intake', [message], { ...away, ...NO_NOTICES });
    expect(printed.mock.calls.flat().join()).toContain('"kind":"nobody_told"');
  });
});

describe('a sweep', () => {
  it('one that always fails does not stand before the others', async () => {
    const other = await acknowledged();
    for (const body of [one, other]) await partnership().strand(body, false);
    const poison = `CREATE TRIGGER broken BEFORE INSERT ON report WHEN NEW.id = '${one.envelope.id}'
      BEGIN SELECT RAISE(ABORT, 'poison'); END`;
    await runInDurableObject(team(), (_, { storage }) => void storage.sql.exec(poison));
    await deliverStranded(env);
    expect(await stored()).toEqual([]); // the first failed, and its team was asked no more
    await deliverStranded(env);
    expect([await stored(), await count()]).toEqual([[other.envelope.id], 1]);
  });

  it('brings so many of one team at most, and goes on with the rest the next time', async () => {
    await runInDurableObject(partnership(), (_, { storage }) => {
      const sql = `INSERT INTO stranded (id, digest, team, level, message, since) VALUES (?, '', ?, 'soon', ?, 0)`;
      for (let more = 0; more < 230; more += 1)
        storage.sql.exec(sql, `${more}`, CITY, JSON.stringify(one));
    });
    await deliverStranded(env);
    expect(await count()).toBe(30);
    await deliverStranded(env);
    expect(await count()).toBe(0);
  });
});
