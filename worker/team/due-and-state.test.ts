import { describe, expect, it } from 'vitest';
import { STATES } from '../../shared/schema/codes.ts';
import { newSealed } from '../testing/envelope.ts';
import { amina, joe, openReports, received, team } from '../testing/team.ts';

describe('I3: every open report has a due time, an owner or a queue, and one listed state', () => {
  it('I3: through its whole life', async () => {
    const id = await received();
    const check = async () => {
      for (const row of await openReports(amina)) {
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
});
