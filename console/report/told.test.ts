import { expect, it } from 'vitest';
import { toldLast, toldOf } from './told.ts';

const entry = (seq: number, action: string, detail: Record<string, string> = {}) => ({
  seq,
  at: seq,
  actor: 'clock',
  action,
  detail,
});

it('reads who was told, and nothing else', () => {
  expect(toldOf({ told: 'duty team' })).toEqual(['team', 'duty']);
  expect(toldOf({ told: 'everybody' })).toEqual([]);
  expect(toldOf({})).toEqual([]);
});

it('gives the last time that it was said', () => {
  const said = [
    entry(1, 'overdue', { told: 'team' }),
    entry(2, 'overdue', { told: 'team manager' }),
    entry(3, 'opened'),
  ];
  expect(toldLast(said)).toEqual(['team', 'manager']);
  expect(toldLast([])).toEqual([]);
});
