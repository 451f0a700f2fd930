// The five-minute sweep, as the platform calls it.
import { createScheduledController, env, runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import worker from './index.ts';
import { amina, openReports, received, sql, team } from './testing/team.ts';
import { HOUR, NOON, setClock, useClock } from './testing/time.ts';

useClock();

const sweep = () => worker.scheduled(createScheduledController(), env);

it('I3: reaches a team whose object sleeps without an alarm', async () => {
  await received({ safe: 'no' });
  await runInDurableObject(team(), (_, { storage }) => storage.deleteAlarm());
  setClock(NOON + HOUR);
  await sweep();
  expect(await openReports(amina)).toMatchObject([{ alarms: 3, foundAt: NOON + HOUR }]);
});

it('I3: a team that cannot be swept keeps no other from its turn', async () => {
  const id = await received({ safe: 'no' });
  await sql((db) => db.exec('ALTER TABLE report RENAME TO gone'));
  await expect(sweep()).resolves.toBeUndefined();
  await sql((db) => db.exec('ALTER TABLE gone RENAME TO report'));
  expect(await openReports(amina)).toMatchObject([{ id }]);
});
