import { env, runDurableObjectAlarm } from 'cloudflare:test';
import { expect, it } from 'vitest';
import type { AccountId, AreaId, MailboxId, TeamId } from '../../shared/ids.ts';
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
const COUNTY = 'county-mash' as TeamId;
const joe = { id: 'joe' as AccountId, name: 'Joe Bell' };
const team = (id: TeamId) => teamStub(env, PARTNERSHIP, id);

const look = async (mailbox: MailboxId, proof?: string): Promise<Response> =>
  postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`, {
    mailbox,
    proof: proof ?? (await newProof(secret)),
  });

it('takes one proof of work for one look', async () => {
  const proof = await newProof(secret);
  const { mailbox } = await newEnvelope(secret);
  expect((await look(mailbox.id, proof)).status).toBe(200);
  const again = await look(mailbox.id, proof);
  expect(await again.json()).toMatchObject({ code: 'proof_spent' });
});

it('answers a wrong code in the same shape as a mailbox with nothing in it', async () => {
  const envelope = await newEnvelope(secret);
  await postReport(envelope);
  await runDurableObjectAlarm(team(CITY));
  const known = (await (await look(envelope.mailbox.id)).json()) as object;
  const { mailbox } = await newEnvelope(secret);
  const unknown = (await (await look(mailbox.id)).json()) as object;
  expect(known).toEqual({
    found: true,
    team: CITY,
    status: 'received',
    letters: 'none',
    askFeeling: false,
    messages: [],
  });
  // The default team is the one that an unknown mailbox is looked for at.
  expect(unknown).toEqual({ ...known, found: false, team: COUNTY });
});

it('gathers the answers of two teams, where a report was sent again after a change of area', async () => {
  const first = await newEnvelope(secret);
  const second = await newEnvelope(secret, {
    team: COUNTY,
    signals: signals({ area: 'gedling' as AreaId }),
    mailbox: first.mailbox,
  });
  for (const envelope of [first, second]) expect((await postReport(envelope)).status).toBe(201);
  for (const { team: id, id: report } of [first, second]) {
    await team(id).claim(report, joe);
    await team(id).addAnswer(report, joe, newSealed());
    await runDurableObjectAlarm(team(id));
  }
  const view = (await (await look(first.mailbox.id)).json()) as { messages: unknown[] };
  expect(view.messages).toHaveLength(2);
});

it('I6: a stranger who has the words cannot swell the chain by looking again and again', async () => {
  const envelope = await newEnvelope(secret);
  await postReport(envelope);
  await runDurableObjectAlarm(team(CITY));
  for (let count = 0; count < 3; count += 1) await look(envelope.mailbox.id);
  const looks = (await team(CITY).chain()).filter(({ action }) => action === 'mailbox_read');
  expect(looks).toHaveLength(1);
});
