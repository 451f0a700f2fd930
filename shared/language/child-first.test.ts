import { describe, expect, it } from 'vitest';
import { hintsFor } from './child-first.ts';

const terms = (text: string): string[] => hintsFor(text).map(({ term }) => term);

describe('child-first wording', () => {
  it.each([
    ['She is promiscuous.', 'promiscuous'],
    ['He put himself at risk again.', 'put himself at risk'],
    ['It is a lifestyle choice.', 'lifestyle choice'],
    ['Absconded from home.', 'Absconded'],
    ['He is a drug runner.', 'drug runner'],
    ['Attention-seeking.', 'Attention-seeking'],
  ])('%s', (text, term) => {
    expect(terms(text)).toEqual([term]);
    const [hint] = hintsFor(text);
    expect(text.slice(hint?.start, hint?.end)).toBe(term);
  });

  it.each([
    'The teacher said "she is promiscuous".',
    'He wrote ‘attention seeking’ in the form.',
    "She doesn't feel safe and can't go home.",
    'He went missing after someone called him away.',
  ])('says nothing of quotations and plain words: %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  it('swaps only what fits in the same place and says no more than was said', () => {
    expect(hintsFor('He absconded.')[0]?.swap).toBe('went missing');
    expect(hintsFor('She is promiscuous.')[0]?.swap).toBeNull();
  });

  it('gives hints in the order of the text', () => {
    expect(terms('Absconded. Promiscuous.')).toEqual(['Absconded', 'Promiscuous']);
  });
});
