// How hard a text is to read: words per sentence for any language, and the US school grade of English.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** One sentence, and where it comes from. */
export type Sentence = { key: string; text: string; words: string[] };

/** Sentences of a text. A title, a label and each side of a colon count as one. */
export const sentencesOf = (key: string, text: string): Sentence[] =>
  text
    .replace(/\{\{\w+\}\}/g, 'it') // a value is read like one short word
    .split(/[.!?:;…؟۔।]+(?:\s|$)|\n/u)
    .map((part) => ({ key, text: part.trim(), words: part.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [] }))
    .filter(({ words }) => words.length > 0);

/** Mean number of words in a sentence. */
export const meanWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, sentences.length);

/** The Flesch–Kincaid grade of English sentences taken together: US school year (Kincaid et al. 1975). */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
