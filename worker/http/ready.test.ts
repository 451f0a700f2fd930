// Readiness asks the objects themselves; what it says is kept for a while.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Env } from '../env.ts';
import { CONSOLE, REPORTER, setUp } from '../testing/ask.ts';
import { keptFor, wantingOf } from './ready.ts';

const world = env as unknown as Env;
const throwing = {
  getByName: () => {
    throw new Error('gone');
  },
};
const failing = { getByName: () => ({ ready: () => Promise.reject(new Error('gone')) }) };

describe('what is wanting', () => {
  it('before the first run: the set-up', async () => {
    expect(await wantingOf(world)).toEqual(['set_up']);
  });

  it('after it: nothing', async () => {
    await setUp([{ id: 'amina' }]);
    expect(await wantingOf(world)).toEqual([]);
  });

  it('a team that does not answer, once however many do not', async () => {
    await setUp([{ id: 'amina' }]);
    expect(await wantingOf({ ...world, TEAM: failing } as never)).toEqual(['team']);
  });

  it('a partnership that cannot even be asked', async () => {
    expect(await wantingOf({ ...world, PARTNERSHIP: throwing } as never)).toEqual(['partnership']);
  });
});

describe('what was said', () => {
  it('is kept for some seconds, so that asking in a loop wakes nobody', async () => {
    let asked = 0;
    const ask = keptFor(async () => {
      asked += 1;
      return asked === 1 ? (['team'] as const) : [];
    });
    expect(await ask(world, 0)).toEqual(['team']);
    expect(await ask(world, 4_999)).toEqual(['team']);
    expect(asked).toBe(1);
    expect(await ask(world, 5_000)).toEqual([]);
  });

  it('serves the others while one checks again', async () => {
    const waiting: ((value: []) => void)[] = [];
    const ask = keptFor(() => new Promise<[]>((done) => waiting.push(done)));
    const first = ask(world, 0);
    waiting[0]?.([]);
    await first;
    const second = ask(world, 10_000);
    expect(await ask(world, 10_001)).toEqual([]);
    expect(waiting).toHaveLength(2);
    waiting[1]?.([]);
    await second;
  });
});

it('is said on both hosts, as 200 or as a problem with closed codes', async () => {
  for (const host of [REPORTER, CONSOLE]) {
    expect(await (await SELF.fetch(`${host}/health`)).json()).toEqual({ status: 'alive' });
    const response = await SELF.fetch(`${host}/ready`);
    const body = await response.json<{ code?: string }>();
    if (response.status === 200) expect(body).toEqual({ status: 'ready' });
    else {
      expect(response.status).toBe(503);
      expect(body).toMatchObject({ code: 'not_set_up', params: { wanting: 'set_up' } });
    }
  }
});
