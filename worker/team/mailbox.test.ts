import { env, runDurableObjectAlarm } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { postReport } from '../testing/ask.ts';
import { CITY, newEnvelope, newSealed, PARTNERSHIP } from '../testing/envelope.ts';
import { amina, joe, team } from '../testing/team.ts';

describe('the mailbox', () => {
  it('is found by its hash once the outbox has run, with the answers and how far it is', async () => {
    const envelope = await newEnvelope(env.PROOF_SECRET);
    await postReport(envelope);
    const hash = await mailboxHashOf(envelope.mailbox.id);
    await runDurableObjectAlarm(team());
    const partnership = env.PARTNERSHIP.getByName(PARTNERSHIP);
    let look = 0;
    const found = () => {
      look += 1;
      return partnership.findMailbox(hash, {
        signature: `look ${look}`,
        expiresAt: Date.now() + 60_000,
      });
    };
    await expect.poll(found).toEqual({ ok: true, value: [CITY] });

    expect(await team().readMailbox(hash)).toEqual({
      found: true,
      oldest: expect.any(Number),
      status: 'received',
      letters: 'none',
      askFeeling: false,
      messages: [],
    });
    await team().open(envelope.id, amina); // still covered: nobody has read it
    expect(await team().readMailbox(hash)).toMatchObject({ status: 'received' });
    await team().read(envelope.id, amina);
    expect(await team().readMailbox(hash)).toMatchObject({ status: 'read' });
    await team().claim(envelope.id, amina);
    const sealed = newSealed();
    await team().addAnswer(envelope.id, amina, sealed);
    expect(await team().readMailbox(hash)).toMatchObject({ messages: [{ sealed }] });
  });

  it('gathers what was sent twice after a change: one mailbox, two reports', async () => {
    const first = await newEnvelope(env.PROOF_SECRET);
    const second = await newEnvelope(env.PROOF_SECRET, { mailbox: first.mailbox });
    for (const envelope of [first, second]) expect((await postReport(envelope)).status).toBe(201);
    await team().claim(second.id, amina);
    const sealed = newSealed();
    await team().addAnswer(second.id, amina, sealed);
    await team().read(first.id, joe);
    const hash = await mailboxHashOf(first.mailbox.id);
    expect(await team().readMailbox(hash)).toMatchObject({
      status: 'read',
      messages: [{ sealed }],
    });
  });

  it('counts an answer as read, although it was never uncovered', async () => {
    const envelope = await newEnvelope(env.PROOF_SECRET);
    await postReport(envelope);
    await team().claim(envelope.id, amina);
    const sealed = newSealed();
    await team().addAnswer(envelope.id, amina, sealed);
    const hash = await mailboxHashOf(envelope.mailbox.id);
    expect(await team().readMailbox(hash)).toMatchObject({
      status: 'read',
      messages: [{ sealed }],
    });
  });

  it('answers a stranger with the same shape', async () => {
    expect(await team().readMailbox('x'.repeat(43) as never)).toEqual({
      found: false,
      oldest: 0,
      status: 'received',
      letters: 'none',
      askFeeling: false,
      messages: [],
    });
  });
});
