import { describe, expect, it } from 'vitest';
import { warm } from './compiled.ts';
import { hear } from './hear.ts';
import type { Lexicon } from './lexicon.ts';
import { en } from './lexicons/en.ts';

const made: Lexicon = {
  language: 'xx',
  status: 'drafted',
  phrases: [
    { sign: 'injury', say: ['maarta'], deniable: true },
    { sign: 'weapon', say: ['chaku'], figurative: true },
    { sign: 'suicidal', say: ['marna'] },
    { sign: 'made_to_carry', say: ['trap'], pair: true },
    { sign: 'far_from_home', say: ['ot'], pair: true },
  ],
  idioms: ['trap music'],
  figures: ['game'],
  denials: ['na'],
  denialsAfter: ['(hai)? nahin'],
  clauseEnds: ['aur'],
};

describe('danger in words', () => {
  it.each([
    ['maarta', ['injury']],
    ['na maarta', []],
    ['na aur maarta', ['injury']],
    ['na. maarta', ['injury']],
    ['maarta hai nahin', []],
    ['maarta, nahin', ['injury']],
    ['na maarta aur maarta', ['injury']],
    ['na marna nahin', ['suicidal']],
    ['marna game', ['suicidal']],
    ['chaku game', []],
    ['game. chaku', ['weapon']],
    ['trap', ['unclear']],
    ['trap trap', ['unclear']],
    ['trap ot', ['made_to_carry', 'far_from_home']],
    ['trap music ot', ['unclear']],
    ['trap music', []],
    ['maarta maarta', ['injury']],
  ])('"%s" is heard as %j', (text, signs) => {
    expect(hear(text, [made])).toEqual(signs);
  });

  it('hears each language that it is given, and nothing without one', () => {
    expect(hear('I want to die. maarta', [made, en])).toEqual(['injury', 'suicidal']);
    expect(hear('I want to die', [])).toEqual([]);
    expect(hear('Tata bije mamę', [en])).toEqual([]);
  });

  it('hears the same whether its lexicon was made in steps, halfway or at once', async () => {
    const wholly = { ...made };
    let pauses = 0;
    await warm([wholly, wholly], async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(2 * made.phrases.length);
    await warm([wholly], () => Promise.reject(new Error('nothing is left to make')));
    const halfway = { ...made };
    let left = 3;
    const stops = warm([halfway], () => (left-- > 0 ? Promise.resolve() : Promise.reject(left)));
    await expect(stops).rejects.toBe(-1);
    for (const lexicon of [wholly, halfway, { ...made }]) {
      expect(hear('na maarta. trap ot', [lexicon])).toEqual(['made_to_carry', 'far_from_home']);
    }
  });

  it('is quick on a long text', () => {
    hear('warm', [en]);
    const text = 'my teacher gave us so much homework and he said it is due on friday '.repeat(75);
    const start = performance.now();
    hear(text, [en]);
    const took = performance.now() - start;
    expect(took).toBeLessThan(150); // the first long text took 39 ms on a busy machine, later ones under 1
  });
});
