import { expect, it } from 'vitest';
import { FEW_WORDS_CHARS } from '../limits.ts';
import { signals } from '../schema/envelope.ts';
import { NOTHING_TAPPED, signalsOf } from './signals.ts';

const answers = { ...NOTHING_TAPPED, language: 'en' };
const enough = 'x'.repeat(FEW_WORDS_CHARS);

it('says of the words only that they are few', () => {
  expect(signalsOf(answers, enough, []).heard).toEqual([]);
  expect(signalsOf(answers, enough.slice(1), []).heard).toEqual(['few_words']);
  expect(signalsOf(answers, `  ${enough.slice(1)}  `, []).heard).toEqual(['few_words']);
  expect(signalsOf(answers, 'CANARY', ['weapon'])).toEqual({
    ...answers,
    heard: ['weapon', 'few_words'],
  });
});

it('names each sign once, however often it was heard', () => {
  expect(signalsOf(answers, enough, ['weapon', 'held', 'weapon']).heard).toEqual([
    'weapon',
    'held',
  ]);
});

it('has "unsaid" or nothing for every question, and is fit to be sent', () => {
  const { language: _language, heard: _heard, ...asked } = signalsOf(answers, enough, []);
  expect(new Set(Object.values(asked).flat())).toEqual(new Set(['unsaid']));
  expect(signals.safeParse(signalsOf(answers, '', [])).success).toBe(true);
});
