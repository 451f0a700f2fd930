// Every language's sentences: what must be heard, and what must not.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../schema/codes.ts';
import { hear } from './hear.ts';
import { LEXICONS } from './lexicons/index.ts';

type Corpus = { positive: { text: string; signs: string[] }[]; traps: string[] };

/** Signs that neither interrupt nor raise: they say how it was written. */
const HARMLESS = ['few_words', 'unclear', 'joke'];
const AT_LEAST = 60;

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending) && name !== `index${ending}`)
    .map((name) => name.slice(0, -ending.length))
    .sort();

it('every lexicon file is in the index and has a corpus', () => {
  expect(Object.keys(LEXICONS).sort()).toEqual(namesIn('./lexicons/', '.ts'));
  expect(namesIn('./corpus/', '.json')).toEqual(namesIn('./lexicons/', '.ts'));
});

describe.each(Object.entries(LEXICONS))('%s', (language, lexicon) => {
  const file = new URL(`./corpus/${language}.json`, import.meta.url);
  const { positive, traps } = JSON.parse(readFileSync(file, 'utf8')) as Corpus;

  it('is filed under its own language, with enough sentences, none twice', () => {
    const all = [...positive.map(({ text }) => text), ...traps].map((text) => text.toLowerCase());
    expect(lexicon.language).toBe(language);
    expect(positive.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(traps.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  it.each(positive)('"$text" is heard', ({ text, signs }) => {
    expect(signs.length).toBeGreaterThan(0);
    expect(SIGNS).toEqual(expect.arrayContaining(signs));
    expect(hear(text, [lexicon])).toEqual(expect.arrayContaining(signs));
  });

  it.each(traps)('"%s" is no danger', (text) => {
    expect(hear(text, [lexicon]).filter((sign) => !HARMLESS.includes(sign))).toEqual([]);
  });
});
