import { expect, it } from 'vitest';
import { READ_AT_ONCE_MAX } from '../../shared/limits.ts';
import { readAll } from './letter-actions.ts';

it('marks more letters as read than one request may name', async () => {
  const ids = Array.from({ length: 2 * READ_AT_ONCE_MAX + 1 }, (_, n) => String(n));
  const sent: (readonly string[])[] = [];
  const failed = await readAll(ids, async (some) => {
    sent.push(some);
    return null;
  });
  expect(failed).toBe(null);
  expect(sent.map(({ length }) => length)).toEqual([READ_AT_ONCE_MAX, READ_AT_ONCE_MAX, 1]);
  expect(sent.flat()).toEqual(ids);
});

it('tells that the words were read where no letter came, and stops where it fails', async () => {
  let asked = 0;
  const refuse = async (): Promise<string> => {
    asked += 1;
    return 'no';
  };
  expect(await readAll([], refuse)).toBe('no');
  expect(await readAll(Array.from({ length: 1_000 }, String), refuse)).toBe('no');
  expect(asked).toBe(2);
});
