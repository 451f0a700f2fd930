// A team's object that cannot take a report: the answer still means durable, and it arrives once.
import { env, runInDurableObject } from 'cloudflare:test';
import { beforeEach, expect, it, vi } from 'vitest';
import { teamStub } from '../team/stub.ts';
import { postReport } from '../testing/ask.ts';
import { CITY, newEnvelope, PARTNERSHIP } from '../testing/envelope.ts';

const team = () => teamStub(env, PARTNERSHIP, CITY);
const sql = (statement: string): Promise<number> =>
  runInDurableObject(team(), (_, { storage }) => storage.sql.exec(statement).toArray().length);

// The log is what tells that the queue has delivered.
const printed = vi.spyOn(console, 'log');
beforeEach(() => void printed.mockClear());
const delivered = (): boolean =>
  printed.mock.calls.some(([line]) => String(line).includes('"kind":"delivered"'));
const stored = () => sql('SELECT id FROM report');

it('I1: a report that its team cannot take now waits in the queue, and is delivered once', async () => {
  await sql(
    "CREATE TRIGGER broken BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'disk on fire'); END",
  );
  const envelope = await newEnvelope(env.PROOF_SECRET);
  const response = await postReport(envelope);
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ id: envelope.id });
  expect(await stored()).toBe(0);

  await sql('DROP TRIGGER broken');
  const again = await postReport(envelope); // the widget asks again: still the same report
  expect(again.status).toBe(201);
  await expect.poll(delivered, { timeout: 20_000, interval: 100 }).toBe(true);
  expect(await stored()).toBe(1);
}, 30_000);

it('I1: nobody asks again, and it still arrives', async () => {
  await sql("CREATE TRIGGER broken BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'x'); END");
  expect((await postReport(await newEnvelope(env.PROOF_SECRET))).status).toBe(201);
  await sql('DROP TRIGGER broken');
  await expect.poll(stored, { timeout: 20_000, interval: 200 }).toBe(1);
}, 30_000);
