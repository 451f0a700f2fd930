import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { compile } from './phrase.ts';

const finds = (notation: string, text: string): boolean =>
  fold(text).search(compile([notation])) >= 0;

describe('the notation of phrases', () => {
  it.each([
    ['hit me', 'He  hit\nme'],
    ['(hit|beat) me', 'they beat me'],
    ['took (loads of)? pills', 'I took pills'],
    ['took (loads of)? pills', 'I took loads of pills'],
    ['hurt me (badly)? (today)?', 'he hurt me'],
    ['hurt me (badly)? (today)?', 'he hurt me today'],
    ['(he)? hit(s)? me', 'hits me'],
    ['bij* mamę', 'Tata bijącą mame'],
    ['took … pills', 'took, like, twenty pills'],
    ['took … pills', 'took pills'],
    ["don't", 'dont'],
    ['one-way', 'one way'],
    ['🔪', 'snitch🔪'],
    ['^ test', '  test hello'],
  ])('%s is found in "%s"', (notation, text) => {
    expect(finds(notation, text)).toBe(true);
  });

  it.each([
    ['hit', 'hitting'],
    ['hit', 'white'],
    ['ਮਾਰ', 'ਮਾਰਦਾ'],
    ['hit(s)? me', 'hitsme'],
    ['took … pills', 'I took it. No pills'],
    ['took … pills', 'took a very long walk across the whole town for pills'],
    ['^ test', 'my test'],
  ])('%s is not found in "%s"', (notation, text) => {
    expect(finds(notation, text)).toBe(false);
  });

  it.each([
    '(a|b',
    'a)',
    'a|b',
    '(a||b)',
    'a?',
    '*',
    'a*b',
    'a…b',
    '… a',
    '(a)?',
    '',
    'a.b',
    '[a]',
    '\\b',
  ])('"%s" is refused', (notation) => {
    expect(() => compile([notation])).toThrow('cannot be read');
  });

  it('uses nothing that Safari 15 has not', () => {
    expect(compile(['a (b)? … c*']).source).not.toMatch(/\(\?<[=!]/u);
  });
});
