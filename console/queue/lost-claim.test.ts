import { expect, it } from 'vitest';
import type { AccountId } from '../../shared/ids.ts';
import { row } from '../testing/row.ts';
import { attempt, stillLost } from './lost-claim.ts';

const free = row('a');
const joe = { id: 'joe' as AccountId, name: 'Joe Bell' };
const taken = { ...free, owner: joe };
const before = new Map([[free.id, free]]);
const after = new Map([[free.id, taken]]);

it('a lost claim is said until the row shows who has it, whichever comes first', () => {
  const lost = attempt(before, free.id)('Joe Bell has this report.');
  expect(stillLost(lost, before)).toBe('Joe Bell has this report.');
  expect(stillLost(lost, after)).toBeNull();
});

it('another fault stays until the next attempt', () => {
  const lost = attempt(after, free.id)('The server could not be reached.');
  expect(stillLost(lost, after)).toBe('The server could not be reached.');
  expect(stillLost(attempt(after, free.id)(null), after)).toBeNull();
});
