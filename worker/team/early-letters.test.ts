// A letter may be there before its report: the report waits in the intake queue, or longer.
import { env } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { bring } from '../queues/intake.ts';
import { NO_TEAM, postTo, recorded } from '../testing/broken.ts';
import { newEnvelope, newProof, signals } from '../testing/envelope.ts';
import { newLetter, postLetter, UNSAFE } from '../testing/letter.ts';
import { amina, sql, team } from '../testing/team.ts';
import { HOUR, MINUTE, NOON, ring, setClock, useClock } from '../testing/time.ts';

useClock();

/** A report that waits in the queue, and an acknowledged letter of its mailbox whose proof is about to expire. */
async function heldWithLetter() {
  const { queues, held } = recorded();
  const envelope = await newEnvelope(env.PROOF_SECRET, { signals: signals({ safe: 'yes' }) });
  expect((await postTo({ ...NO_TEAM, ...queues }, envelope)).status).toBe(201);
  const proof = await newProof(env.PROOF_SECRET, { now: NOON - 2 * HOUR + MINUTE });
  const letter = await newLetter(envelope.mailbox.id, { ...UNSAFE, proof });
  expect((await postLetter(letter)).status).toBe(201);
  const [message] = held;
  if (!message) throw new Error('the report is not in the queue');
  return { id: envelope.id, message };
}

it('I1: "not safe now" is kept for a report that comes days later, and raises it', async () => {
  const { id, message } = await heldWithLetter();
  await ring(NOON + 2 * MINUTE);
  await ring(NOON + 6 * 24 * HOUR);
  setClock(NOON + 6 * 24 * HOUR);
  expect(await bring(env, message)).toBe(true);
  const view = await team().open(id, amina);
  expect(view).toMatchObject({
    ok: true,
    value: { row: { level: 'immediate', letters: { all: 1, waiting: 1 } } },
  });
});

it('I1: a letter that cannot be applied keeps its report from nothing, and waits beside it', async () => {
  const { id, message } = await heldWithLetter();
  await sql((db) => db.exec("UPDATE letter_asked SET news = '{'"));
  expect(await bring(env, message)).toBe(true);
  const view = await team().open(id, amina);
  expect(view).toMatchObject({ ok: true, value: { row: { letters: { all: 1, waiting: 1 } } } });
});
