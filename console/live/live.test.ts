import { expect, it } from 'vitest';
import { row } from '../testing/row.ts';
import { backoff } from './backoff.ts';
import { eventOf } from './event.ts';

it('waits longer each time, up to 20 seconds, and never all desks at once', () => {
  expect([0, 1, 2, 9, 500].map((attempt) => backoff(attempt, 1))).toEqual([
    500, 1_000, 2_000, 20_000, 20_000,
  ]);
  expect(backoff(2, 0)).toBe(1_000);
});

it('takes rows, refreshes and who is looking, and nothing else', () => {
  expect(eventOf(JSON.stringify({ type: 'row', row: row('a') }))).toEqual({
    type: 'row',
    row: row('a'),
  });
  expect(eventOf('{"type":"refresh"}')).toEqual({ type: 'refresh' });
  const looking = [{ report: row('a').id, who: { id: 'joe', name: 'Joe Bell' } }];
  expect(eventOf(JSON.stringify({ type: 'presence', looking }))).toEqual({
    type: 'presence',
    looking,
  });
  for (const other of [
    'pong',
    '{"type":"row"}',
    'null',
    '{"type":"x"}',
    '{"type":"presence"}',
    new ArrayBuffer(2),
  ]) {
    expect(eventOf(other)).toBe(null);
  }
});
