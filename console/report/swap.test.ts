import { expect, it } from 'vitest';
import { hintsFor } from '../../shared/language/child-first.ts';
import { swapOf } from './swap.ts';

it.each([
  ['She absconded.', ['went missing']],
  ['Absconded twice.', ['Went missing']],
  ['He put himself at risk.', [null]],
  ['Attention seeking.', [null]],
])('%s', (text, swaps) => {
  expect(hintsFor(text).map(swapOf)).toEqual(swaps);
});
