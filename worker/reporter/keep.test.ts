// What a reporter is told when their team cannot take a report now, and who hears of it.
import { createMessageBatch, env, runInDurableObject } from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliverIntake } from '../queues/intake.ts';
import { postReport } from '../testing/ask.ts';
import { NO_INTAKE, NO_NOTICES, NO_TEAM, postTo, recorded, teamsThat } from '../testing/broken.ts';
import { CITY, newEnvelope, PARTNERSHIP, signals } from '../testing/envelope.ts';
import { team } from '../testing/team.ts';

const ordinary = () => newEnvelope(env.PROOF_SECRET);
const immediate = () => newEnvelope(env.PROOF_SECRET, { signals: signals({ safe: 'no' }) });
const stored = () =>
  runInDurableObject(team(), (_, { storage }) =>
    storage.sql
      .exec<{ id: string }>('SELECT id FROM report')
      .toArray()
      .map(({ id }) => id),
  );

afterEach(() => vi.useRealTimers());

/** Never answers; whoever waits for it has waited long. */
const hanging = () => {
  queueMicrotask(() => vi.advanceTimersByTime(60_000));
  return new Promise(() => undefined);
};

describe('a team that cannot be reached', () => {
  it('I1: the queue has it before it is acknowledged, and the answer is the receipt', async () => {
    const { held, queues } = recorded();
    const envelope = await ordinary();
    const response = await postTo({ ...NO_TEAM, ...queues }, envelope);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ id: envelope.id });
    expect(held.map(({ acknowledged, envelope: { id } }) => [id, acknowledged])).toEqual([
      [envelope.id, true],
    ]);
  });

  it('that is overloaded is not asked a second time', async () => {
    let asked = 0;
    const overloaded = teamsThat(async () => {
      asked += 1;
      throw Object.assign(new Error('too much'), { overloaded: true, retryable: true });
    });
    const { held, queues } = recorded();
    expect((await postTo({ ...overloaded, ...queues }, await ordinary())).status).toBe(201);
    expect([asked, held.length]).toEqual([1, 1]);
  });

  it('that hangs is one that cannot be reached', async () => {
    const envelope = await ordinary();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { held, queues } = recorded();
    expect((await postTo({ ...teamsThat(hanging), ...queues }, envelope)).status).toBe(201);
    expect(held).toHaveLength(1);
  });

  it('one proof is good for one report, sent as often as it takes', async () => {
    const { held, queues } = recorded();
    const envelope = await ordinary();
    const post = async (change: object) =>
      (await postTo({ ...NO_TEAM, ...queues }, { ...envelope, ...change })).status;
    expect([await post({}), await post({})]).toEqual([201, 201]);
    const other = await ordinary();
    const answer = await postTo({ ...NO_TEAM, ...queues }, { ...other, proof: envelope.proof });
    expect([answer.status, (await answer.json<{ code: string }>()).code]).toEqual([
      403,
      'proof_spent',
    ]);
    expect(await post({ sealed: other.sealed })).toBe(403); // the same id, and something else
    expect(held.map((one) => one.envelope.id)).toEqual([envelope.id, envelope.id]);
  });

  it('a refusal of the team is no outage: it is said, and nothing is queued', async () => {
    const first = await ordinary();
    await postReport(first);
    const { held, queues } = recorded();
    const other = await newEnvelope(env.PROOF_SECRET, { id: first.id });
    expect((await postTo(queues, other)).status).toBe(409);
    expect(held).toEqual([]);
  });
});

describe('an Immediate report that waits in the queue', () => {
  it('calls the duty contact from the route itself, with level and team only', async () => {
    const { told, queues } = recorded();
    await postTo({ ...NO_TEAM, ...queues }, await immediate());
    expect(told).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        partnership: PARTNERSHIP,
        team: CITY,
        level: 'immediate',
        why: 'held_in_queue',
        to: 'duty',
      },
    ]);
  });

  it('calls once for many of one team, and again after ten minutes, under an id that is no report’s', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { told, queues } = recorded();
    const [one, other] = [await immediate(), await immediate()];
    for (const envelope of [one, one, other]) await postTo({ ...NO_TEAM, ...queues }, envelope);
    expect(told).toHaveLength(1);
    vi.setSystemTime(Date.now() + 10 * 60_000);
    await postTo({ ...NO_TEAM, ...queues }, other);
    expect(new Set([...told.map(({ id }) => id), one.id, other.id]).size).toBe(4);
  });

  it('is told at once, where the queue of notices is refused; and stays acknowledged', async () => {
    const printed = vi.spyOn(console, 'log');
    const { held, queues } = recorded();
    const response = await postTo({ ...NO_TEAM, ...queues, ...NO_NOTICES }, await immediate());
    expect([response.status, held.length]).toEqual([201, 1]);
    // The log says that each channel was looked for: this partnership has none yet.
    expect(printed.mock.calls.flat().join()).toContain('"kind":"nobody_told"');
  });

  it('stays acknowledged where nobody at all can be told', async () => {
    const { held, queues } = recorded();
    const noPartnership = {
      PARTNERSHIP: {
        getByName: () => {
          throw new Error('unreachable');
        },
      } as unknown as typeof env.PARTNERSHIP,
    };
    const broken = { ...NO_TEAM, ...queues, ...NO_NOTICES, ...noPartnership };
    const response = await postTo(broken, await immediate());
    expect([response.status, held.length]).toEqual([201, 1]);
  });

  it('calls for an Urgent one as well', async () => {
    const { told, queues } = recorded();
    const urgent = signals({ safe: 'unsure', reporter: 'child' });
    await postTo(
      { ...NO_TEAM, ...queues },
      await newEnvelope(env.PROOF_SECRET, { signals: urgent }),
    );
    expect(told).toMatchObject([{ level: 'urgent', to: 'duty' }]);
  });

  it('is told at once, where the queue of notices hangs', async () => {
    const printed = vi.spyOn(console, 'log');
    printed.mockClear();
    const envelope = await immediate();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const NOTICES = { send: hanging } as unknown as typeof env.NOTICES;
    const { held, queues } = recorded();
    const response = await postTo({ ...NO_TEAM, ...queues, NOTICES }, envelope);
    expect([response.status, held.length]).toEqual([201, 1]);
    await expect.poll(() => printed.mock.calls.flat().join()).toContain('"kind":"nobody_told"');
  });

  it('calls nobody for what may wait', async () => {
    const { told, queues } = recorded();
    await postTo({ ...NO_TEAM, ...queues }, await ordinary());
    expect(told).toEqual([]);
  });
});

describe('neither team nor queue', () => {
  it('is said with whom to call and when to try again, and calls nobody', async () => {
    const { told, queues } = recorded();
    const response = await postTo({ ...NO_TEAM, ...queues, ...NO_INTAKE }, await immediate());
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      code: 'unavailable',
      params: {
        team: CITY,
        phone: '0115 876 4800',
        outOfHoursPhone: '0115 876 4800',
        emergency: '999',
        childline: '0800 1111',
      },
    });
    expect(told).toEqual([]);
  });

  it('a queue that hangs is said too, while the reporter still waits', async () => {
    const envelope = await immediate();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const INTAKE = { send: hanging } as unknown as typeof env.INTAKE;
    const { queues } = recorded();
    expect((await postTo({ ...NO_TEAM, ...queues, INTAKE }, envelope)).status).toBe(503);
  });

  it('I1: sent again with the same id at every point, it is stored once', async () => {
    const envelope = await ordinary();
    const { held, queues } = recorded();
    expect((await postTo({ ...NO_TEAM, ...NO_INTAKE }, envelope)).status).toBe(503);
    expect((await postTo({ ...NO_TEAM, ...queues }, envelope)).status).toBe(201); // its answer was lost
    expect((await postTo({ ...NO_TEAM, ...queues }, envelope)).status).toBe(201); // and once more
    const deliver = () =>
      deliverIntake(
        createMessageBatch(
          'nightlight-intake',
          held.map((body, at) => ({ id: `${at}`, timestamp: new Date(), attempts: 1, body })),
        ),
        env,
      );
    await deliver();
    expect((await postReport(envelope)).status).toBe(201); // the widget, with the team back
    await deliver(); // the platform, which forgot that it had delivered
    expect(await stored()).toEqual([envelope.id]);
  });

  it('I1: the team took it and its answer was lost: queued too, and stored once', async () => {
    const envelope = await ordinary();
    const { held, queues } = recorded();
    const forgetful = {
      TEAM: {
        getByName: () => ({
          accept: async (intake: Parameters<ReturnType<typeof team>['accept']>[0]) => {
            await team().accept(intake);
            throw new Error('the line was lost');
          },
        }),
      } as unknown as typeof env.TEAM,
    };
    const first = await postTo({ ...forgetful, ...queues }, envelope);
    const again = await postReport(envelope);
    expect(await again.text()).toBe(await first.text());
    const body = held[0];
    if (!body) throw new Error('nothing was queued');
    await deliverIntake(
      createMessageBatch('nightlight-intake', [
        { id: '0', timestamp: new Date(), attempts: 1, body },
      ]),
      env,
    );
    expect(await stored()).toEqual([envelope.id]);
  });
});
