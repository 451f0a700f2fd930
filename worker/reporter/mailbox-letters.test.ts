import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { MailboxId, TeamId } from '../../shared/ids.ts';
import { teamStub } from '../team/stub.ts';
import { postJson, REPORTER } from '../testing/ask.ts';
import { newProof, PARTNERSHIP } from '../testing/envelope.ts';
import { FELT, newLetter, postLetter, reported, TAKE_BACK, UNSAFE } from '../testing/letter.ts';
import { sql, team } from '../testing/team.ts';

const NOBODYS = 'n'.repeat(43) as MailboxId;

const defaultTeam = () => teamStub(env, PARTNERSHIP, 'county-mash' as TeamId);

const look = async (mailbox: MailboxId): Promise<Response> =>
  postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`, {
    mailbox,
    proof: await newProof(env.PROOF_SECRET),
  });

/** What of an answer a network or a stranger could compare. */
const shapeOf = async (response: Response) => {
  const text = await response.text();
  return {
    status: response.status,
    keys: Object.keys(JSON.parse(text) as object),
    length: text.length,
    headers: [...response.headers.keys()].sort(),
  };
};

/** Tables of a team's database that a call added rows to. */
const rowsWritten = async (
  work: () => Promise<unknown>,
  at: () => ReturnType<typeof team> = team,
): Promise<string[]> => {
  const count = () =>
    runInDurableObject(at(), (_, { storage }) =>
      ['letter_asked', 'spent_proof', 'look', 'letter'].map(
        (table) =>
          `${table} ${storage.sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n}`,
      ),
    );
  const before = await count();
  await work();
  return (await count()).filter((line) => !before.includes(line));
};

describe('a letter to a mailbox that nobody knows', () => {
  it.each([
    ['more', {}],
    ['unsafe', UNSAFE],
    ['take_back', TAKE_BACK],
    ['feeling', FELT],
  ])('%s: same status, same keys, same length', async (_, change) => {
    const { mailbox } = await reported();
    const known = await newLetter(mailbox, change);
    const unknown = await newLetter(NOBODYS, change);
    expect(await shapeOf(await postLetter(unknown))).toEqual(
      await shapeOf(await postLetter(known)),
    );
    const [wrongAgain, knownAgain] = [await postLetter(unknown), await postLetter(known)];
    expect(await shapeOf(wrongAgain)).toEqual(await shapeOf(knownAgain));
    const other = { ...(await newLetter(NOBODYS, change)), id: unknown.id, generation: 2 };
    expect(await (await postLetter(other)).json()).toMatchObject({ code: 'id_conflict' });
  });

  it('writes as often as for a known one, so that both wait for the disk', async () => {
    const letter = await newLetter(NOBODYS);
    const once = ['letter_asked 1', 'spent_proof 1', 'letter 1'];
    expect(await rowsWritten(() => postLetter(letter))).toEqual(once);
    expect(await rowsWritten(() => look(NOBODYS), defaultTeam)).toEqual(['look 1']);
  });

  it('I1: is kept as long as its proof lasts, for a report that is still on its way, and no longer', async () => {
    await postLetter(await newLetter(NOBODYS));
    const kept = () =>
      sql((db) => db.exec<{ n: number }>('SELECT COUNT(*) AS n FROM letter').one().n);
    await runDurableObjectAlarm(team());
    expect(await kept()).toBe(1);
    await sql((db) => void db.exec('UPDATE letter_asked SET expires_at = 1').toArray());
    await sql((db) => void db.exec('UPDATE spent_proof SET expires_at = 1').toArray());
    await runDurableObjectAlarm(team());
    expect(await kept()).toBe(0);
  });

  it('is never locked out: the fifth wrong code is answered as the first, and a right one as ever', async () => {
    const { mailbox } = await reported();
    const shapes = [];
    for (let count = 0; count < 5; count += 1) shapes.push(await shapeOf(await look(NOBODYS)));
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    expect(await (await look(mailbox)).json()).toMatchObject({ found: true });
  });
});

it('needs work that was done for it, once', async () => {
  const { mailbox } = await reported();
  const first = await newLetter(mailbox);
  expect((await postLetter(first)).status).toBe(201);
  const second = await newLetter(mailbox, { proof: first.proof });
  expect(await (await postLetter(second)).json()).toMatchObject({ code: 'proof_spent' });
  const look2 = await postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`, {
    mailbox,
    proof: first.proof,
  });
  expect(await look2.json()).toMatchObject({ code: 'proof_spent' });
  const elsewhere = { proof: first.proof, team: 'county-mash' as TeamId };
  const third = await newLetter(mailbox, elsewhere);
  expect(await (await postLetter(third)).json()).toMatchObject({ code: 'proof_spent' });
  expect((await postLetter(first)).status).toBe(201); // the same letter, asked again
  const none = await newLetter(mailbox, { proof: 'AAAA' });
  expect(await (await postLetter(none)).json()).toMatchObject({ code: 'proof_refused' });
});

it.each([
  ['words in clear', { text: 'he hits me' }],
  ['a feeling without its code', { kind: 'feeling' }],
  ['a feeling that is triaged', { ...FELT, sealed: 'A'.repeat(400), heard: ['weapon'] }],
  ['a feeling in words', { ...FELT, feeling: 'he hits me' }],
  ['a code on what is no feeling', { feeling: 'worse' }],
  ['more with nothing in it', { sealed: null }],
  ['signs heard in no words', { ...UNSAFE, heard: ['weapon'] }],
  ['a team of nowhere', { team: 'nowhere' as TeamId }],
])('I5: refuses %s', async (_, change) => {
  const letter = { ...(await newLetter(NOBODYS)), ...change };
  expect((await postLetter(letter)).status).toBe(400);
});

it('tells the reporter truly whether what they sent was read', async () => {
  const { id, mailbox } = await reported();
  const seen = async () => ((await (await look(mailbox)).json()) as { letters: string }).letters;
  expect(await seen()).toBe('none');
  const letter = await newLetter(mailbox);
  await postLetter(letter);
  expect(await seen()).toBe('unread');
  const reader = { id: 'joe', name: 'Joe Bell' } as Parameters<ReturnType<typeof team>['read']>[1];
  await team().read(id, reader, [letter.id]);
  expect(await seen()).toBe('read');
});
