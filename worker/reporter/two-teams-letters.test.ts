// Whoever learns the words can post another report with the same mailbox: that must not catch what comes by it.
import { env, runDurableObjectAlarm } from 'cloudflare:test';
import { expect, it } from 'vitest';
import type { AreaId, TeamId } from '../../shared/ids.ts';
import { teamStub } from '../team/stub.ts';
import { postJson, postReport, REPORTER } from '../testing/ask.ts';
import { CITY, newEnvelope, newProof, PARTNERSHIP, signals } from '../testing/envelope.ts';
import { newLetter, postLetter, reported, UNSAFE } from '../testing/letter.ts';
import { amina, team } from '../testing/team.ts';

const COUNTY = 'county-mash' as TeamId;
const county = () => teamStub(env, PARTNERSHIP, COUNTY);

/** A report of the City, and a later one of the same mailbox to the County. */
async function withSham() {
  const real = await reported();
  const sham = await newEnvelope(env.PROOF_SECRET, {
    team: COUNTY,
    signals: signals({ area: 'gedling' as AreaId }),
    mailbox: { id: real.mailbox, recipient: `age1pq1${'p'.repeat(1_950)}` },
  });
  expect((await postReport(sham)).status).toBe(201);
  await runDurableObjectAlarm(county());
  return { ...real, sham: sham.id };
}

const levels = async (at: ReturnType<typeof team>) =>
  (await at.readQueue(amina, {})).rows.map(({ level, letters }) => [level, letters.waiting]);

it.each([CITY, COUNTY])(
  'I1: what is sent by mailbox to %s reaches both teams, once each',
  async (to) => {
    const { mailbox } = await withSham();
    const letter = await newLetter(mailbox, { ...UNSAFE, team: to });
    expect((await postLetter(letter)).status).toBe(201);
    expect((await postLetter(letter)).status).toBe(201);
    expect(await levels(team())).toEqual([['immediate', 1]]);
    expect(await levels(county())).toEqual([['immediate', 1]]);
  },
);

it('words go on being sealed to the team of the first report', async () => {
  const { mailbox } = await withSham();
  const look = await postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`, {
    mailbox,
    proof: await newProof(env.PROOF_SECRET),
  });
  expect(await look.json()).toMatchObject({ found: true, team: CITY });
});
