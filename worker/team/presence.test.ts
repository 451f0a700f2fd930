import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportId } from '../../shared/ids.ts';
import { live, presence } from '../testing/live.ts';
import { amina, joe, received, team } from '../testing/team.ts';
import { GONE_AFTER_MS } from './presence.ts';

let id: ReportId;
beforeEach(async () => {
  id = await received();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Joe looks at the report, and Amina has heard of it. */
async function joeLooks() {
  const hers = await live(amina);
  const his = await live(joe);
  his.looksAt(id);
  expect(await hers.hears()).toEqual(presence([id, joe]));
  return { hers, his };
}

describe('who is looking', () => {
  it('is told to everybody of the team, and at once to whoever comes', async () => {
    const { hers, his } = await joeLooks();
    expect(await (await live(amina, 'another')).hears()).toEqual(presence([id, joe]));
    his.looksAt(null);
    expect(await hers.hears()).toEqual(presence());
  });

  it('has each person once for a report, until their last window is gone', async () => {
    const { hers, his } = await joeLooks();
    const again = await live(joe, 'another');
    again.looksAt(id);
    hers.looksAt(id);
    expect(await hers.hears()).toEqual(presence([id, amina], [id, joe]));
    his.looksAt(null);
    hers.looksAt(null);
    expect(await hers.hears()).toEqual(presence([id, joe]));
    again.looksAt(null);
    expect(await hers.hears()).toEqual(presence());
  });

  it('ends with the socket', async () => {
    const { hers, his } = await joeLooks();
    his.socket.close();
    expect(await hers.hears()).toEqual(presence());
  });

  it('ends with the session', async () => {
    const { hers } = await joeLooks();
    await team().closeSockets(joe.id);
    expect(await hers.hears()).toEqual(presence());
  });

  it('is no ghost: whoever went without a word is gone when the line was silent for too long', async () => {
    const { hers } = await joeLooks();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + GONE_AFTER_MS + 1_000 });
    await runDurableObjectAlarm(team());
    expect(await hers.hears()).toEqual(presence());
  });

  it('is still known when the object wakes', async () => {
    const { hers, his } = await joeLooks();
    await evictDurableObject(team());
    expect(await (await live(amina, 'another')).hears()).toEqual(presence([id, joe]));
    his.looksAt(null);
    expect(await hers.hears()).toEqual(presence());
  });

  it('is known to have ended where the object wakes for that', async () => {
    const { hers, his } = await joeLooks();
    await evictDurableObject(team());
    his.socket.close();
    expect(await hers.hears()).toEqual(presence());
  });

  it('is not said again where nothing changed', async () => {
    const { hers } = await joeLooks();
    await evictDurableObject(team());
    await runDurableObjectAlarm(team());
    (await live(joe, 'another')).looksAt(id);
    await team().claim(id, amina);
    expect(await hers.hears()).toMatchObject({ type: 'row' });
  });

  it('is not reading: no entry of the chain has it', async () => {
    const before = await team().chain();
    await joeLooks();
    const since = (await team().chain()).slice(before.length);
    expect(since.map(({ actor, action, report }) => [actor, action, report])).toEqual([
      [amina.id, 'live_opened', null],
      [joe.id, 'live_opened', null],
    ]);
  });
});

describe('what a socket says', () => {
  it('is ignored where it is not understood, or about no report of this team', async () => {
    const hers = await live(amina);
    const his = await live(joe);
    const said = { type: 'looking', report: id };
    for (const wrong of [
      'looking',
      '{',
      'null',
      '[]',
      JSON.stringify({ ...said, who: amina }),
      JSON.stringify({ ...said, type: 'row' }),
      JSON.stringify({ type: 'looking' }),
      JSON.stringify({ ...said, report: id.toUpperCase() }),
      JSON.stringify({ ...said, report: [id] }),
      JSON.stringify({ ...said, report: 'f'.repeat(32) }),
      JSON.stringify(said) + ' '.repeat(100),
    ]) {
      his.socket.send(wrong);
    }
    his.socket.send(new TextEncoder().encode(JSON.stringify(said)));
    hers.looksAt(id);
    expect(await hers.hears()).toEqual(presence([id, amina]));
    his.looksAt(id);
    expect(await hers.hears()).toEqual(presence([id, amina], [id, joe]));
  });

  it('is heard five times a second', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const hers = await live(amina);
    const his = await live(joe);
    const other = await received();
    expect(await hers.hears()).toMatchObject({ type: 'row' });
    const five = [id, null, id, null, id];
    for (const report of [...five, other]) his.looksAt(report);
    for (const report of five) {
      expect(await hers.hears()).toEqual(report ? presence([report, joe]) : presence());
    }
    hers.looksAt(id);
    expect(await hers.hears()).toEqual(presence([id, amina], [id, joe])); // and no `other`
    his.socket.close();
    expect(await hers.hears()).toEqual(presence([id, amina]));
    for (const report of [null, id, null, id]) {
      hers.looksAt(report);
      await hers.hears();
    }
    vi.setSystemTime(Date.now() + 1_000);
    hers.looksAt(null);
    expect(await hers.hears()).toEqual(presence());
  });
});
