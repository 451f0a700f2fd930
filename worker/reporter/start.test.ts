// How much work is asked for, by whose load, and what it is good for.
import { env, runInDurableObject, SELF } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { solve } from '../../shared/crypto/solve.ts';
import { WORK_IN_CALM, WORK_MAX } from '../../shared/crypto/work.ts';
import type { MailboxHash, TeamId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type { Start } from '../../shared/schema/start.ts';
import { loadOf } from '../team/cached-load.ts';
import { teamStub } from '../team/stub.ts';
import { postJson, postReport, REPORTER, setUp } from '../testing/ask.ts';
import { CITY, newEnvelope, newProof, PARTNERSHIP } from '../testing/envelope.ts';
import { flooded } from '../testing/flood.ts';

const COUNTY = 'county-mash' as TeamId;
const FORGOTTEN_MS = 6_000;
const { reports: threshold, minutes } = nottingham.surge;

let now = Date.now();
beforeEach(async () => {
  // What an isolate knows of a load is older than it keeps it.
  now += FORGOTTEN_MS;
  vi.setSystemTime(now);
  await setUp([{ id: 'amina' }]);
});

const ask = (query = '') => SELF.fetch(`${REPORTER}/api/v1/${PARTNERSHIP}/start${query}`);
async function challengeFor(query = ''): Promise<Start['challenge']> {
  const response = await ask(query);
  if (response.status !== 200) throw new Error(await response.text());
  return ((await response.json()) as Start).challenge;
}
const workFor = async (query = '') => (await challengeFor(query)).parameters.data?.work;

/** So many looks, each with a proof of its own unless `signatureOf` says otherwise. */
const asked = (
  looks: number,
  signatureOf = (look: number): string => `look ${look}`,
  letter: string | null = null,
) =>
  runInDurableObject(env.PARTNERSHIP.getByName(PARTNERSHIP), (index) => {
    const nobodys = 'n'.repeat(43) as MailboxHash;
    for (let look = 0; look < looks; look += 1) {
      index.findMailbox(nobodys, { signature: signatureOf(look), expiresAt: now + 60_000 }, letter);
    }
  });

describe('the work that is asked for', () => {
  it('is that of calm where nothing came', async () => {
    expect(await workFor(`?team=${CITY}`)).toBe(WORK_IN_CALM);
    expect(await workFor()).toBe(WORK_IN_CALM);
  });

  it.each([
    [threshold / 2, WORK_IN_CALM],
    [threshold, WORK_IN_CALM],
    [threshold * 2, WORK_IN_CALM * 2],
    [threshold * 8, WORK_MAX],
    [threshold * 500, WORK_MAX],
  ])('grows with the load of the team: %i reports ask for %i', async (reports, work) => {
    await flooded(CITY, reports);
    expect(await workFor(`?team=${CITY}`)).toBe(work);
  });

  it('I9: one team’s flood leaves the work of another, and of the mailbox, as it is in calm', async () => {
    await flooded(CITY, threshold * 8);
    expect(await workFor(`?team=${CITY}`)).toBe(WORK_MAX);
    expect(await workFor(`?team=${COUNTY}`)).toBe(WORK_IN_CALM);
    expect(await workFor()).toBe(WORK_IN_CALM);
  });

  it.each([
    ['a look', 10, WORK_IN_CALM],
    ['two times as many', 20, WORK_IN_CALM * 2],
    ['far too many', 100, WORK_MAX],
  ])(
    'I9: for the mailbox grows with looks and letters, and is that of calm again: %s',
    async (_, times, work) => {
      await asked(times * threshold);
      expect(await workFor()).toBe(work);
      expect(await workFor(`?team=${CITY}`)).toBe(WORK_IN_CALM);
      now += minutes * 60_000;
      vi.setSystemTime(now);
      expect(await workFor()).toBe(WORK_IN_CALM);
    },
  );

  it.each([
    ['a look', null],
    ['a letter', 'the same letter'],
  ])('for the mailbox does not grow by %s that is sent again with its proof', async (_, letter) => {
    await asked(20 * threshold, () => 'the same', letter);
    expect(await workFor()).toBe(WORK_IN_CALM);
  });

  it('I9: in a flood of looks nobody is refused', async () => {
    const before = await solve(await challengeFor());
    await asked(40 * threshold);
    const { mailbox } = await newEnvelope(env.PROOF_SECRET);
    const url = `${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`;
    for (const proof of [before, await solve(await challengeFor())]) {
      expect((await postJson(url, { mailbox: mailbox.id, proof })).status).toBe(200);
    }
  });

  it('does not depend on who asks, and is not asked of the object each time', async () => {
    await flooded(CITY, threshold * 2);
    expect(await workFor(`?team=${CITY}`)).toBe(WORK_IN_CALM * 2);
    await flooded(CITY, threshold * 8);
    expect(await workFor(`?team=${CITY}`)).toBe(WORK_IN_CALM * 2);
    vi.setSystemTime(now + FORGOTTEN_MS);
    now += FORGOTTEN_MS;
    expect(await workFor(`?team=${CITY}`)).toBe(WORK_MAX);
  });

  it('is that of calm where the team cannot be reached, and many who ask wake it once', async () => {
    now += 60_000; // whatever was known before is too old
    vi.setSystemTime(now);
    let asked = 0;
    const arrivals = async (): Promise<number> => {
      asked += 1;
      throw new Error('unreachable');
    };
    const silent = { ...env, TEAM: { getByName: () => ({ arrivals }) } } as unknown as typeof env;
    const loads = Array.from({ length: 20 }, () => loadOf(silent, nottingham, CITY, now));
    expect(new Set(await Promise.all(loads))).toEqual(new Set([0]));
    expect(asked).toBe(1);
  });

  it('is refused for a team that nobody knows, by the name of the field', async () => {
    const response = await ask('?team=atlantis');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'bad_request', params: { field: 'team' } });
  });
});

describe('what the work is good for', () => {
  const refusal = async (response: Response) => ((await response.json()) as { code: string }).code;

  it('a report to the team that was named', async () => {
    const proof = await solve(await challengeFor(`?team=${CITY}`));
    expect((await postReport(await newEnvelope(env.PROOF_SECRET, { proof }))).status).toBe(201);
  });

  it.each([
    ['another team', COUNTY],
    ['the mailbox', null],
  ])('no report, where it was for %s: else a flood would go round its work', async (_, team) => {
    const proof = await newProof(env.PROOF_SECRET, { team });
    const response = await postReport(await newEnvelope(env.PROOF_SECRET, { proof }));
    expect([response.status, await refusal(response)]).toEqual([403, 'proof_refused']);
  });

  it('no look into a mailbox, where it was for a report', async () => {
    const proof = await newProof(env.PROOF_SECRET, { team: CITY });
    const mailbox = (await newEnvelope(env.PROOF_SECRET)).mailbox.id;
    const response = await postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`, {
      mailbox,
      proof,
    });
    expect([response.status, await refusal(response)]).toEqual([403, 'proof_refused']);
  });

  it('one report, and only until it expires', async () => {
    const { proof } = await newEnvelope(env.PROOF_SECRET);
    await postReport(await newEnvelope(env.PROOF_SECRET, { proof }));
    const again = await postReport(await newEnvelope(env.PROOF_SECRET, { proof }));
    expect([again.status, await refusal(again)]).toEqual([403, 'proof_spent']);
    const old = await newProof(env.PROOF_SECRET, { team: CITY, now: now - 3 * 60 * 60_000 });
    const late = await postReport(await newEnvelope(env.PROOF_SECRET, { proof: old }));
    expect([late.status, await refusal(late)]).toEqual([403, 'proof_expired']);
  });

  it('a report in a flood, also where it was given in calm', async () => {
    const proof = await solve(await challengeFor(`?team=${CITY}`));
    await flooded(CITY, threshold * 8);
    expect((await postReport(await newEnvelope(env.PROOF_SECRET, { proof }))).status).toBe(201);
    const [row] = (
      await teamStub(env, PARTNERSHIP, CITY).readQueue({ id: 'amina' as never, name: '' }, {})
    ).rows;
    expect(row?.flood).toBe(now);
  });
});
