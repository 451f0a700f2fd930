import { expect, it } from 'vitest';
import type { Audience } from '../../shared/schema/codes.ts';
import { gapsOf } from './gaps.ts';

const channels = (...audiences: Audience[]) => audiences.map((audience) => ({ audience }));

it.each([
  [channels(), []],
  [
    channels('duty'),
    [
      ['team', 'duty', false],
      ['manager', 'duty', false],
    ],
  ],
  [
    channels('manager'),
    [
      ['team', 'manager', false],
      ['duty', 'manager', true],
    ],
  ],
  [
    channels('team', 'team'),
    [
      ['manager', 'team', true],
      ['duty', 'team', true],
    ],
  ],
  [channels('team', 'manager', 'duty'), []],
])('%j leaves %j', (there, gaps) => {
  const found = gapsOf(there);
  expect(found.map(({ audience, instead, isQuieter }) => [audience, instead, isQuieter])).toEqual(
    gaps,
  );
});
