import { env, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { AreaId, TeamId } from '../../shared/ids.ts';
import { teamStub } from '../team/stub.ts';
import { postJson, postReport, REPORTER } from '../testing/ask.ts';
import {
  CITY,
  newEnvelope,
  newProof,
  newSealed,
  PARTNERSHIP,
  signals,
} from '../testing/envelope.ts';

const secret = env.PROOF_SECRET;
const city = () => teamStub(env, PARTNERSHIP, CITY);
const count = (): Promise<number> =>
  runInDurableObject(
    city(),
    (_, { storage }) => storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM report').one().n,
  );
const actor = { id: 'amina' as never, name: 'Amina' };

describe('taking a report in', () => {
  it('stores it, triages it and says when it is looked at', async () => {
    const envelope = await newEnvelope(secret, { signals: signals({ safe: 'no' }) });
    const response = await postReport(envelope);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ id: envelope.id, interrupt: true });
    const [row] = (await city().readQueue(actor, {})).rows;
    expect(row).toMatchObject({
      id: envelope.id,
      level: 'immediate',
      state: 'waiting',
      owner: null,
    });
    expect((row?.dueAt ?? 0) - (row?.receivedAt ?? 0)).toBe(15 * 60_000);
  });

  it('I1: the same id again gives the same answer, and is stored once', async () => {
    const envelope = await newEnvelope(secret);
    const first = await postReport(envelope);
    const again = await postReport(envelope);
    expect(again.status).toBe(201);
    expect(await again.text()).toBe(await first.text());
    expect(await count()).toBe(1);
  });

  it('I1: many at once with one id are one report', async () => {
    const envelope = await newEnvelope(secret);
    const responses = await Promise.all(Array.from({ length: 8 }, () => postReport(envelope)));
    expect(responses.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(await count()).toBe(1);
  });

  it('I1: another report with the same id does not replace the first', async () => {
    const envelope = await newEnvelope(secret);
    await postReport(envelope);
    const other = {
      ...envelope,
      sealed: newSealed(),
      proof: await newProof(secret, { team: CITY }),
    };
    const response = await postReport(other);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'id_conflict' });
  });

  it('takes one proof once', async () => {
    const envelope = await newEnvelope(secret);
    await postReport(envelope);
    const response = await postReport(await newEnvelope(secret, { proof: envelope.proof }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'proof_spent' });
  });

  it.each([
    ['an unknown field', { name: 'Sam' }, 400, 'bad_request'],
    [
      'an area that nobody knows',
      { signals: signals({ area: 'atlantis' as AreaId }) },
      400,
      'bad_request',
    ],
    ['a team that is not the area’s', { team: 'county-mash' as TeamId }, 422, 'wrong_team'],
    ['another partnership’s', { partnership: 'elsewhere' as never }, 400, 'bad_request'],
    ['a seal that no base64 is', { sealed: 'A'.repeat(201) }, 400, 'bad_request'],
    ['a proof that is none', { proof: 'AAAA' }, 403, 'proof_refused'],
  ])('refuses %s, and stores nothing', async (_, change, status, code) => {
    const response = await postReport({ ...(await newEnvelope(secret)), ...change });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect(await count()).toBe(0);
  });

  it('refuses a body beyond its bound, one that is not JSON, and a form', async () => {
    const url = `${REPORTER}/api/v1/${PARTNERSHIP}/reports`;
    expect((await postJson(url, 'x'.repeat(100_000))).status).toBe(413);
    expect((await postJson(url, '{')).status).toBe(400);
    const form = await postJson(url, 'a=b', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBe(400);
  });

  it('I5: an answer to bad input repeats none of it', async () => {
    const envelope = await newEnvelope(secret);
    const response = await postReport({ ...envelope, words: 'canary-in-clear' } as never);
    expect(await response.text()).not.toContain('canary');
  });
});
