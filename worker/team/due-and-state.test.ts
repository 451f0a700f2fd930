import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../shared/schema/codes.ts';
import { newSealed } from '../testing/envelope.ts';
import { amina, joe, received, sql, team } from '../testing/team.ts';

describe('I3: every open report has a due time, an owner or a queue, and one listed state', () => {
  it('I3: through its whole life', async () => {
    const id = await received();
    const check = async () => {
      for (const row of await team().openReports(amina)) {
        expect(STATES).toContain(row.state);
        expect(row.dueAt).toBeGreaterThan(0);
        expect(row.state === 'claimed' || row.state === 'second_person' || row.owner === null).toBe(
          true,
        );
      }
    };
    await check();
    await team().claim(id, amina);
    await check();
    await team().release(id, amina);
    await check();
    await team().claim(id, joe);
    await team().decide(id, joe, { outcome: 'suspected_joke', reason: newSealed() });
    await check();
    await team().reopen(id, amina);
    await check();
  });

  it('I3: past its due time it is said once, and stays in the queue', async () => {
    const id = await received();
    await sql((db) => db.exec('UPDATE report SET due_at = ?', Date.now() - 1));
    await runDurableObjectAlarm(team());
    const view = await team().open(id, amina);
    expect(view.ok && view.value.history.filter(({ action }) => action === 'overdue')).toHaveLength(
      1,
    );
    await runDurableObjectAlarm(team());
    const again = await team().open(id, amina);
    expect(
      again.ok && again.value.history.filter(({ action }) => action === 'overdue'),
    ).toHaveLength(1);
    expect(await team().openReports(amina)).toHaveLength(1);
  });

  it('I3: an overdue report that is let go is said again', async () => {
    const id = await received();
    await team().claim(id, amina);
    await sql((db) => db.exec('UPDATE report SET due_at = ?', Date.now() - 1));
    await runDurableObjectAlarm(team());
    await team().release(id, amina);
    await runDurableObjectAlarm(team());
    const view = await team().open(id, joe);
    const overdue = view.ok && view.value.history.filter(({ action }) => action === 'overdue');
    expect(overdue).toHaveLength(2);
  });

  it('I3: an object that starts again has its alarm', async () => {
    await received();
    await runInDurableObject(team(), (_, { storage }) => storage.deleteAlarm());
    await evictDurableObject(team());
    const alarm = await runInDurableObject(team(), (_, { storage }) => storage.getAlarm());
    expect(alarm).not.toBeNull();
  });
});
