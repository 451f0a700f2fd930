import { expect, it } from 'vitest';
import type { Level } from '../../shared/schema/codes.ts';
import { RULES } from '../../shared/triage/rules.ts';
import { row } from '../testing/row.ts';
import { GRAVEST } from './gravest.ts';
import { byWeight, whyOf } from './why.ts';

const { evaluation } = row('a');
const firedAt = (level: Level, ids: string) =>
  ids.split(' ').map((id) => ({ id, version: 1, level }));

it.each([
  ['R01 R02 R03 R04', 'R03 R01 R04 R02'],
  ['R01 R04 R06', 'R06 R01 R04'],
  ['R01 R05 R10', 'R05 R10 R01'],
  ['R04 R11 R14 R15', 'R14 R15 R11 R04'],
  ['R01 R08 R13', 'R08 R13 R01'],
])('of one level, %s reads in the order %s', (ids, order) => {
  const inOrder = byWeight(firedAt('immediate', ids)).map(({ id }) => id);
  expect(inOrder.join(' ')).toBe(order);
});

it('lets the level win over the danger', () => {
  const fired = [...firedAt('urgent', 'R07 R09'), ...firedAt('immediate', 'R01')];
  expect(byWeight(fired).map(({ id }) => id)).toEqual(['R01', 'R07', 'R09']);
});

it('ranks every rule that gives a level, once', () => {
  const giving = RULES.filter(({ level }) => level !== null).map(({ id }) => id);
  expect([...GRAVEST].sort()).toEqual([...giving, 'R59'].sort());
});

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

it("gives the reason of a partnership's own rule", () => {
  const own = { id: 'N01', version: 1, when: { any: [] }, level: null, source: 'Us' };
  const fired = firedAt('urgent', 'N01');
  const rules = { add: [{ ...own, reason: 'Ours.' }] };
  expect(whyOf({ ...evaluation, fired }, rules).reason).toBe('Ours.');
});

it('says so when no rule fired or the rule is not known here', () => {
  expect(whyOf(evaluation)).toEqual({ id: null, reason: null, more: 0 });
  expect(whyOf({ ...evaluation, fired: [{ id: 'R999', version: 1, level: 'soon' }] }).reason).toBe(
    null,
  );
});
