import { expect, it } from 'vitest';
import { benchAsked } from './bench-asked.ts';

const asked = (...args: string[]) => benchAsked(args, ['intake', 'queue']);

it('takes a bench by its name, with what goes with it', () => {
  expect(asked('queue')).toEqual({ name: 'queue', rounds: 7, check: false, json: false });
  expect(asked('intake', '--rounds', '3', '--check')).toMatchObject({ rounds: 3, check: true });
  expect(asked('--json', 'queue')).toMatchObject({ name: 'queue', json: true });
});

it.each([['--help'], ['-h'], ['queue', '--help']])('says how to ask: %s', (...args) => {
  expect(asked(...args)).toBeNull();
});

it.each([
  [[], 'Which bench?'],
  [['quue'], 'quue: no bench'],
  [['queue', 'intake'], 'intake: is one too many'],
  [['queue', '--fast'], '--fast'],
  [['queue', '--rounds', '0'], '--rounds: '],
  [['queue', '--rounds', 'many'], '--rounds: '],
])('refuses %j in words', (args, words) => {
  expect(() => asked(...args)).toThrow(TypeError);
  expect(() => asked(...args)).toThrow(words);
});
