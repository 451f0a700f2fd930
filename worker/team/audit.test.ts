import { describe, expect, it } from 'vitest';
import { newSealed } from '../testing/envelope.ts';
import { amina, joe, received, sql, team } from '../testing/team.ts';
import { firstBrokenLink } from './chain.ts';

describe('I6: every read and action is in the chain; a change of one is found', () => {
  const lived = async () => {
    const id = await received();
    await team().open(id, joe);
    await team().read(id, joe);
    await team().claim(id, amina);
    await team().addNote(id, amina, newSealed());
    await team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });
  };

  it('I6: holds what was done, by whom, in order', async () => {
    await lived();
    const chain = await team().chain();
    expect(chain.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'reporter received',
      'joe opened',
      'joe read',
      'amina claimed',
      'amina noted',
      'amina closed',
    ]);
    expect(firstBrokenLink(chain)).toBeNull();
  });

  it.each([
    ['changing an actor', "UPDATE audit SET actor = 'eve' WHERE seq = 3", 2],
    ['changing a time', 'UPDATE audit SET at = at + 1 WHERE seq = 2', 1],
    [
      'changing a sealed text’s digest',
      `UPDATE audit SET detail = '{"sealed":""}' WHERE seq = 4`,
      3,
    ],
    ['changing a detail', `UPDATE audit SET detail = '{}' WHERE seq = 1`, 0],
    ['removing one', 'DELETE FROM audit WHERE seq = 3', 2],
  ])('I6: %s is detected', async (_, tampering, at) => {
    await lived();
    await sql((db) => db.exec(tampering));
    expect(firstBrokenLink(await team().chain())).toBe(at);
  });
});
