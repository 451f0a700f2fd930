// Keys that were good a minute ago serve also while the object that has them hangs.
import { env } from 'cloudflare:test';
import { afterEach, expect, it, vi } from 'vitest';
import { setUp } from '../testing/ask.ts';
import { PARTNERSHIP } from '../testing/envelope.ts';
import { keysOf } from './cached-keys.ts';

afterEach(() => vi.useRealTimers());

it('an object that hangs keeps no child from beginning', async () => {
  await setUp([{ id: 'priya', name: 'Priya Nair', role: 'manager' }]);
  const keys = await keysOf(env, PARTNERSHIP, 0);
  expect(keys).not.toBe(null);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const hanging = () => {
    queueMicrotask(() => vi.advanceTimersByTime(10_000));
    return new Promise(() => undefined);
  };
  const PARTNERSHIP_AWAY = { getByName: () => ({ keys: hanging }) };
  const away = { ...env, PARTNERSHIP: PARTNERSHIP_AWAY as unknown as typeof env.PARTNERSHIP };
  expect(await keysOf(away, PARTNERSHIP, 10 * 60_000)).toEqual(keys);
});
