import { expect, it } from 'vitest';
import { row } from '../testing/row.ts';
import { whyOf } from './why.ts';

const { evaluation } = row('a');

it('gives the reason of the highest rule, and counts the others', () => {
  const fired = [
    { id: 'R51', version: 1, level: null },
    { id: 'R12', version: 1, level: 'urgent' as const },
    { id: 'R01', version: 1, level: 'immediate' as const },
  ];
  const why = whyOf({ ...evaluation, fired });
  expect([why.id, why.more]).toEqual(['R01', 2]);
  expect(why.reason).toContain('not safe');
});

it('says so when no rule fired or the rule is not known here', () => {
  expect(whyOf(evaluation)).toEqual({ id: null, reason: null, more: 0 });
  expect(whyOf({ ...evaluation, fired: [{ id: 'R999', version: 1, level: 'soon' }] }).reason).toBe(
    null,
  );
});
