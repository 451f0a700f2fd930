// Group commit: who comes together is done together, and fails alone.
import { env, runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { postReport } from '../testing/ask.ts';
import { newEnvelope } from '../testing/envelope.ts';
import { sql, team } from '../testing/team.ts';
import { together } from './together.ts';

const nothing = async (): Promise<void> => undefined;

it('does the first at once, and what comes while that is saved in one go, in order', async () => {
  const happened: string[] = [];
  const after = async () => void happened.push('after');
  const saved = async () => void happened.push('saved');
  const atOnce = together({ after, saved });
  const say = (name: string) => atOnce(() => void happened.push(name));
  const first = say('a');
  await Promise.resolve().then(nothing);
  await Promise.all([first, say('b'), say('c')]);
  expect(happened.slice(0, 2)).toEqual(['a', 'after']);
  expect(happened.filter((name) => name !== 'saved')).toEqual(['a', 'after', 'b', 'c', 'after']);
});

it('keeps what comes waiting until what came before is durable', async () => {
  const happened: string[] = [];
  let save = (): void => undefined;
  const saved = () =>
    new Promise<void>((done) => {
      save = () => {
        happened.push('saved');
        done();
      };
    });
  const atOnce = together({ after: nothing, saved });
  await atOnce(() => void happened.push('a'));
  const second = atOnce(() => void happened.push('b'));
  await Promise.resolve().then(nothing);
  expect(happened).toEqual(['a']);
  save();
  await second;
  expect(happened).toEqual(['a', 'saved', 'b']);
});

it('fails only what failed, and all where what comes after fails', async () => {
  const fault = new Error('disk on fire');
  const throwing = (): never => {
    throw fault;
  };
  const alone = together({ after: nothing, saved: nothing });
  const [bad, good] = [alone(throwing), alone(() => 1)];
  await expect(bad).rejects.toBe(fault);
  expect(await good).toBe(1);
  const all = together({ after: async () => throwing(), saved: nothing });
  const both = await Promise.allSettled([all(() => 1), all(() => 2)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await Promise.allSettled([all(() => 3)]))[0]?.status).toBe('rejected'); // and it goes on
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
