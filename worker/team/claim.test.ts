import { runDurableObjectAlarm } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { CLAIM_LEASE_MS } from '../../shared/limits.ts';
import { newSealed } from '../testing/envelope.ts';
import { amina, joe, openReports, received, sql, team } from '../testing/team.ts';

describe('claims', () => {
  it('are one person’s: the second is told who has it', async () => {
    const id = await received();
    const answers = await Promise.all([team().claim(id, amina), team().claim(id, joe)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    const winner = answers[0]?.ok ? amina : joe;
    expect(refused).toMatchObject({ code: 'already_claimed', params: { owner: winner.name } });
  });

  it('I3: one that nobody touches goes back to the queue, and the chain says so', async () => {
    const id = await received();
    await team().claim(id, amina);
    await sql((db) => db.exec('UPDATE report SET lease_until = ?', Date.now() - 1));
    await runDurableObjectAlarm(team());
    const [row] = await openReports(joe);
    expect(row).toMatchObject({ state: 'waiting', owner: null });
    const view = await team().open(id, joe);
    expect(view.ok && view.value.history.map(({ action }) => action)).toContain('claim_lapsed');
    expect(CLAIM_LEASE_MS).toBeGreaterThan(0);
  });

  it('last as long as their person works: claiming again renews the lease, and is no second claim', async () => {
    const id = await received();
    await team().claim(id, amina);
    const lease = () => sql((db) => db.exec('SELECT version, lease_until FROM report').one());
    await sql((db) => db.exec('UPDATE report SET lease_until = ?', Date.now() - 1));
    const before = await lease();
    expect(await team().claim(id, amina)).toMatchObject({ ok: true, value: { id } });
    const { version, lease_until } = await lease();
    expect(lease_until).toBeGreaterThan(Date.now() + CLAIM_LEASE_MS - 60_000);
    expect(version).toBe(before.version);
    await runDurableObjectAlarm(team());
    expect(await openReports(joe)).toMatchObject([{ state: 'claimed', owner: amina }]);
    const chain = await team().chain();
    expect(chain.filter(({ action }) => action === 'claimed')).toHaveLength(1);
  });

  it('have no lease to renew while a second person is asked', async () => {
    const id = await received();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'suspected_joke', reason: newSealed() });
    await team().claim(id, amina);
    const lease = await sql((db) => db.exec('SELECT lease_until FROM report').one());
    expect(lease).toEqual({ lease_until: null });
  });

  it('are needed before a note, a level, an outcome or an answer', async () => {
    const id = await received();
    const sealed = newSealed();
    const refused = [
      await team().addNote(id, amina, sealed),
      await team().addAnswer(id, amina, sealed),
      await team().setLevel(id, amina, { level: 'urgent', reason: sealed }),
      await team().decide(id, amina, { outcome: 'early_help', reason: sealed }),
    ];
    expect(refused.map((result) => !result.ok && result.code)).toEqual(
      Array(4).fill('claim_first'),
    );
  });
});
