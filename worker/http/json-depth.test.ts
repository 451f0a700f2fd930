import { expect, it } from 'vitest';
import { toUtf8 } from '../../shared/bytes.ts';
import { isDeeperThan } from './json-depth.ts';

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

it.each([
  ['a bare value', '7', 0, false],
  ['one list, none allowed', '[]', 0, true],
  ['as deep as allowed', deep(16), 16, false],
  ['one deeper', deep(17), 16, true],
  ['objects in lists', '[{"a":[{}]}]', 3, true],
  ['beside one another', '[[],[],[],{}]', 2, false],
  ['brackets in a text', `["${'['.repeat(50)}"]`, 1, false],
  ['a text that ends in a backslash', String.raw`["\\",[[]]]`, 2, true],
  ['a quote in a text', String.raw`["\"[[["]`, 1, false],
  ['a text that never ends', '["[[[[', 1, false],
  ['only openings', '['.repeat(90_000), 16, true],
] as const)('knows the depth of %s', (_, text, max, deeper) => {
  expect(isDeeperThan(toUtf8(text), max)).toBe(deeper);
});
