import { expect, it } from 'vitest';
import type { Audience } from '../../shared/schema/codes.ts';
import { gapsOf } from './gaps.ts';

const channels = (...audiences: Audience[]) => audiences.map((audience) => ({ audience }));

it.each([
  [
    channels(),
    [
      ['team', null],
      ['manager', null],
      ['duty', null],
    ],
  ],
  [
    channels('duty'),
    [
      ['team', 'duty'],
      ['manager', 'duty'],
    ],
  ],
  [
    channels('manager'),
    [
      ['team', 'manager'],
      ['duty', null],
    ],
  ],
  [
    channels('team', 'team'),
    [
      ['manager', null],
      ['duty', null],
    ],
  ],
  [channels('team', 'manager', 'duty'), []],
])('%j leaves %j', (there, gaps) => {
  expect(gapsOf(there).map(({ audience, instead }) => [audience, instead])).toEqual(gaps);
});
