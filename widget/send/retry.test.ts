import { describe, expect, it } from 'vitest';
import type { PartnershipId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import type { Envelope } from '../../shared/schema/envelope.ts';
import type { Progress } from '../thread/tasks.ts';
import { apiOf } from './api.ts';
import { deliver } from './retry.ts';
import type { Clock } from './wait.ts';

const id = newReportId();
const envelope = { v: 1, id, sealed: 'SEALED', proof: 'old' } as Envelope;
const receipt = { id, nextLook: 5, teamOpen: false, interrupt: false };

/** A clock on which every wait is over at once. */
function testClock(): Clock & { waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    spread: () => 0,
    wait: async (ms) => {
      waits.push(ms);
    },
  };
}

const answer = (status: number, body: unknown): Response => Response.json(body, { status });
const refuse = (code: string): Response => answer(400, { code, requestId: 'r' });

/** Posts through the real calls; `script` answers one after the other, the last one for ever. */
function deliverAgainst(script: (() => Response)[], goOn = (_tries: number) => true) {
  const bodies: Envelope[] = [];
  const inits: RequestInit[] = [];
  const send = async (_url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    inits.push(init ?? {});
    bodies.push(JSON.parse(String(init?.body)));
    const turn = script[Math.min(bodies.length, script.length) - 1];
    if (!turn) throw new Error('no answer');
    return turn();
  };
  const clock = testClock();
  const api = apiOf('nottingham' as PartnershipId, send);
  const newProof = async () => ({ ok: true as const, value: `proof ${bodies.length}` });
  const told: Progress[] = [];
  const tell = (progress: Progress): void => {
    told.push(progress);
  };
  const reply = deliver(envelope, { post: api.report, newProof, clock, tell, goOn });
  return { reply, bodies, inits, clock, told };
}

const noNetwork = (): Response => {
  throw new TypeError('failed to fetch');
};

describe('delivering a report', () => {
  it('gives the receipt', async () => {
    const { reply } = deliverAgainst([() => answer(201, receipt)]);
    expect(await reply).toEqual({ ok: true, value: receipt });
  });

  it.each([
    ['no network', noNetwork],
    ['unavailable', () => answer(503, { code: 'unavailable', requestId: 'r' })],
    ['too slow a line', () => answer(408, { code: 'too_slow', requestId: 'r' })],
    ['a page that is not ours', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ])('tries again after %s with the same id and bytes', async (_name, failure) => {
    const { reply, bodies, clock } = deliverAgainst([failure, failure, () => answer(201, receipt)]);
    expect((await reply).ok).toBe(true);
    expect(clock.waits).toEqual([2_000, 4_000]);
    expect(bodies).toEqual([envelope, envelope, envelope]);
  });

  it('never gives up, and waits no longer than half a minute', async () => {
    const hours = Array.from({ length: 500 }, () => noNetwork);
    const { reply, bodies, clock } = deliverAgainst([...hours, () => answer(201, receipt)]);
    expect(await reply).toEqual({ ok: true, value: receipt });
    expect(Math.max(...clock.waits)).toBe(30_000);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('says that it sends, that it waits and whether the server was reached', async () => {
    const unavailable = () => answer(503, { code: 'unavailable', requestId: 'r' });
    const { reply, told } = deliverAgainst([noNetwork, unavailable, () => answer(201, receipt)]);
    await reply;
    expect(told).toEqual([
      { stage: 'sending' },
      { stage: 'waiting', offline: true, attempt: 1 },
      { stage: 'sending' },
      { stage: 'waiting', offline: false, attempt: 2 },
      { stage: 'sending' },
    ]);
  });

  it('stops trying when nobody wants it any more', async () => {
    const { reply, bodies } = deliverAgainst([noNetwork], (tries) => tries < 3);
    expect(await reply).toEqual({ ok: false, code: 'network' });
    expect(bodies).toHaveLength(3);
  });

  it.each(['proof_expired', 'proof_spent', 'proof_refused'])(
    'works again after %s and changes nothing but the proof',
    async (code) => {
      const { reply, bodies } = deliverAgainst([() => refuse(code), () => answer(201, receipt)]);
      expect((await reply).ok).toBe(true);
      expect(bodies[1]).toEqual({ ...envelope, proof: 'proof 1' });
    },
  );

  it('does not work for ever', async () => {
    const { reply, bodies } = deliverAgainst([() => refuse('proof_refused')]);
    expect(await reply).toEqual({ ok: false, code: 'proof_refused' });
    expect(bodies).toHaveLength(4);
  });

  it('works again however often a proof expires while the line is down', async () => {
    const expired = () => refuse('proof_expired');
    const evening = Array.from({ length: 20 }, () => [noNetwork, expired]).flat();
    const { reply } = deliverAgainst([...evening, () => answer(201, receipt)]);
    expect((await reply).ok).toBe(true);
  });

  it('does not repeat what was refused for good', async () => {
    const { reply, bodies } = deliverAgainst([() => refuse('bad_request')]);
    expect(await reply).toEqual({ ok: false, code: 'bad_request' });
    expect(bodies).toHaveLength(1);
  });

  it('hears which team receives, where the server refuses another', async () => {
    const body = { code: 'wrong_team', requestId: 'r', params: { team: 'county-mash' } };
    const { reply, bodies } = deliverAgainst([() => answer(422, body)]);
    expect(await reply).toEqual({ ok: false, code: 'wrong_team', team: 'county-mash' });
    expect(bodies).toHaveLength(1);
  });

  it('does not take a strange answer for a receipt', async () => {
    const { reply, bodies } = deliverAgainst([
      () => answer(201, { ok: true }),
      () => answer(201, receipt),
    ]);
    expect(await reply).toEqual({ ok: true, value: receipt });
    expect(bodies).toHaveLength(2);
  });

  it('sends no cookie and no referrer, and keeps nothing in the cache', async () => {
    const { reply, inits } = deliverAgainst([() => answer(201, receipt)]);
    await reply;
    expect(inits[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });
});
