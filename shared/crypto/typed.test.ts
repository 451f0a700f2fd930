import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, misread, newReturnCode, parseCode, wordsOf } from './code.ts';
import { withWord } from './plain.ts';
import { nearWords } from './typed.ts';
import { WORDS_EN } from './words-en.ts';

const anyCode = fc.array(fc.nat({ max: 1_023 }), { minLength: 5, maxLength: 5 });

describe('forgiving typing', () => {
  it.each([
    ['capitals', (words: string) => words.toUpperCase()],
    ['one line each', (words: string) => words.replaceAll(' ', '\r\n')],
    ['commas and full stops', (words: string) => `${words.replaceAll(' ', ', ')}.`],
    ['no spaces', (words: string) => words.replaceAll(' ', '')],
    ['hyphens', (words: string) => words.replaceAll(' ', '-')],
    ['no-break spaces', (words: string) => ` ${words.replaceAll(' ', '\u00a0')} `],
    ['unseen marks of direction', (words: string) => `\u200f${words.replaceAll(' ', '\u200e ')}`],
    ['wide letters', (words: string) => words.replaceAll('a', '\uff41').replaceAll('t', '\uff34')],
    ['a Turkish keyboard', (words: string) => words.replaceAll('i', 'ı')],
  ])('takes %s', (_, type) => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseCode(type(wordsOf(code).join(' ')))).toEqual(code);
      }),
    );
  });

  it.each([
    ['Arabic', 0x660],
    ['Persian and Urdu', 0x6f0],
    ['Gurmukhi', 0xa66],
    ['Devanagari', 0x966],
    ['Bengali', 0x9e6],
    ['wide', 0xff10],
  ])('takes the digit form in %s digits, together or apart', (_, zero) => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const typed = digitsOf(code).replace(/\d/g, (digit) =>
          String.fromCodePoint(zero + Number(digit)),
        );
        expect(parseCode(typed)).toEqual(code);
        expect(parseCode(typed.replaceAll(' ', ''))).toEqual(code);
      }),
    );
  });
});

/** One slip in a word, which never gives another word of the list. */
const slips = (word: string): string[] => [
  `${word.slice(0, 1)}${word.slice(2)}`,
  `${word.slice(0, -1)}q`,
  `${word}x`,
  `x${word}`,
];

describe('a word that is one slip off', () => {
  it('is never changed silently, and the word that was meant is pointed out', () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 4 }), fc.nat({ max: 3 }), (code, at, which) => {
        const words = wordsOf(code);
        const meant = words[at] ?? '';
        const slipped = slips(meant)[which] ?? '';
        fc.pre(!WORDS_EN.includes(slipped) && words.indexOf(meant) === at);
        const typed = words.with(at, slipped).join(' ');
        expect(parseCode(typed)).toBeNull();
        const { unknown } = misread(typed);
        expect(unknown.map(({ near }) => near.includes(meant))).toEqual([true]);
        expect(parseCode(withWord(typed, slipped, meant))).toEqual(code);
      }),
    );
  });

  it('two slips off is only said to be unknown', () => {
    expect(nearWords('aadvarkk')).toEqual([]);
    expect(misread('aadvarkk boat')).toEqual({
      unknown: [{ typed: 'aadvarkk', near: [] }],
      count: 2,
    });
  });

  it('is put in its place as it was typed, once, and nothing else is touched', () => {
    expect(withWord('Bqat,\nBqat!', 'bqat', 'boat')).toBe('boat,\nBqat!');
  });
});

it('points at a number that is too high, and at letters of another script', () => {
  expect(misread('0001 1024').unknown).toEqual([{ typed: '1024', near: [] }]);
  expect(misread('кот').unknown).toEqual([{ typed: 'кот', near: [] }]);
});

it('counts what is there', () => {
  const words = wordsOf(newReturnCode());
  expect(misread(words.slice(1).join(' '))).toEqual({ unknown: [], count: 4 });
});
