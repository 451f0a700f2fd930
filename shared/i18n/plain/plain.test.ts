// Every sentence that a reporter reads is plain enough for its reader, and never says what it must not.
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../languages.ts';
import { lookup } from '../lookup.ts';
import type { Catalogue, Reader } from '../readers.ts';
import { READERS } from '../readers.ts';
import { allWords } from './all-words.ts';
import { askedKeys } from './keys.ts';
import { neverSaid } from './never.ts';
import type { Sentence } from './reading-age.ts';
import { gradeOf, meanWords, sentencesOf } from './reading-age.ts';

/**
 * US school grade of each section, of each single sentence, and mean words in a sentence. A label of one to three
 * words has no meaningful grade, and would flatter the mean: it is left out. Adults get no grade, only length.
 */
const LIMITS: Record<Reader, { grade: number; sentence: number; words: number; longest: number }> =
  {
    child: { grade: 4, sentence: 6.5, words: 12, longest: 16 },
    teen: { grade: 6, sentence: 9, words: 14, longest: 22 },
    adult: { grade: 9, sentence: 13, words: 16, longest: 30 },
  };
const LABEL_WORDS = 3;
/** A formula about words per sentence and syllables says little of fewer words than this. */
const GRADED_WORDS = 6;

function sentencesFor(words: Catalogue, language: string, reader: Reader): Sentence[] {
  const say = lookup(words, language, reader);
  return askedKeys(words).flatMap((key) => sentencesOf(key, say(key, { count: 5 })));
}

/** `ask.worries`, `help`: what is read together. */
const sectionOf = ({ key }: Sentence): string =>
  key
    .split('.')
    .slice(0, key.startsWith('ask.') ? 2 : 1)
    .join('.');

const named = ({ key, text }: Sentence): string => `${key}: “${text}”`;

describe.each(LANGUAGE_CODES)('the words in %s', async (language) => {
  const words = await allWords(language);

  it.each(READERS)('have sentences that are short enough for %s', (reader) => {
    const limit = LIMITS[reader];
    const sentences = sentencesFor(words, language, reader);
    expect(sentences.filter((one) => one.words.length > limit.longest).map(named)).toEqual([]);
    expect(
      meanWords(sentences.filter((one) => one.words.length > LABEL_WORDS)),
    ).toBeLessThanOrEqual(limit.words);
  });

  it.each(READERS)('never say to %s what they must not', (reader) => {
    const wrong = sentencesFor(words, language, reader).filter(({ text }) =>
      neverSaid(text, language, reader),
    );
    expect(wrong.map((one) => `${neverSaid(one.text, language, reader)} in ${named(one)}`)).toEqual(
      [],
    );
  });

  it.runIf(language === 'en').each(READERS)('have a reading age that fits %s', (reader) => {
    const limit = LIMITS[reader];
    const sentences = sentencesFor(words, language, reader).filter(
      (one) => one.words.length > LABEL_WORDS,
    );
    const hard = sentences.filter(
      (one) => one.words.length >= GRADED_WORDS && gradeOf([one]) > limit.sentence,
    );
    expect(hard.map((one) => `grade ${gradeOf([one]).toFixed(1)}: ${named(one)}`)).toEqual([]);
    const sections = Map.groupBy(sentences, sectionOf);
    const over = [...sections].filter(([, read]) => gradeOf(read) > limit.grade);
    expect(over.map(([section, read]) => `${section}: ${gradeOf(read).toFixed(1)}`)).toEqual([]);
  });
});
