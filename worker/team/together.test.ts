// Group commit: who comes together is done together, and fails alone.
import { env, runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { postReport } from '../testing/ask.ts';
import { newEnvelope } from '../testing/envelope.ts';
import { sql, team } from '../testing/team.ts';
import { together } from './together.ts';

it('runs what comes at one moment in order, and what comes after it once, before any is answered', async () => {
  const happened: string[] = [];
  const atOnce = together(async () => void happened.push('after'));
  const answers = ['a', 'b'].map(async (name) => {
    const answer = await atOnce(() => {
      happened.push(name);
      return name;
    });
    happened.push(`answered ${name}`);
    return answer;
  });
  expect(await Promise.all(answers)).toEqual(['a', 'b']);
  expect(happened).toEqual(['a', 'b', 'after', 'answered a', 'answered b']);
  expect(await atOnce(() => 'c')).toBe('c');
  expect(happened.slice(5)).toEqual(['after']);
});

it('fails only what failed, and all where what comes after fails', async () => {
  const fault = new Error('disk on fire');
  const throwing = (): never => {
    throw fault;
  };
  const alone = together(async () => undefined);
  const [bad, good] = [alone(throwing), alone(() => 1)];
  await expect(bad).rejects.toBe(fault);
  expect(await good).toBe(1);
  const all = together(async () => throwing());
  const both = await Promise.allSettled([all(() => 1), all(() => 2)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('I1: of reports that come at one moment the one that cannot be stored leaves the others alone', async () => {
  const envelopes = await Promise.all(
    Array.from({ length: 6 }, () => newEnvelope(env.PROOF_SECRET)),
  );
  const [unlucky] = envelopes;
  await runInDurableObject(team(), (_, { storage }) =>
    storage.sql.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON audit WHEN NEW.report = '${unlucky?.id}'
       BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`,
    ),
  );
  const answers = await Promise.all(envelopes.map(postReport));
  expect(answers.map(({ status }) => status)).toEqual(envelopes.map(() => 201)); // one by the queue
  const stored = await sql((storage) =>
    storage.exec<{ id: string }>('SELECT id FROM report').toArray(),
  );
  expect(new Set(stored.map(({ id }) => id))).toEqual(
    new Set(envelopes.slice(1).map(({ id }) => id)),
  );
  await runInDurableObject(team(), (_, { storage }) => storage.sql.exec('DROP TRIGGER broken'));
});
