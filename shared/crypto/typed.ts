// Reads what a person typed, as forgivingly as can be without guessing: any case, spacing, accents, keyboard
// and script of digits. What is still no word of ours is pointed at; only the person changes it.
import { plain } from './plain.ts';
import { WORDS_EN } from './words-en.ts';

const LONGEST_WORD = 8;
/** A code, its numbering and some slips: more is no code. */
const LONGEST_RUN = 48;

/** Words run together, split where the list allows it; null where it does not. */
function splitWords(joined: string): string[] | null {
  if (joined === '') return [];
  if (joined.length > LONGEST_RUN) return null;
  for (let length = LONGEST_WORD; length >= 3; length -= 1) {
    const first = joined.slice(0, length);
    if (first.length !== length || !WORDS_EN.includes(first)) continue;
    const rest = splitWords(joined.slice(length));
    if (rest) return [first, ...rest];
  }
  return null;
}

type Tokens = {
  /** In order; those that were run together, apart. */
  words: string[];
  /** Runs of digits, as they were typed. */
  numbers: string[];
  /** All digits, in groups of four. */
  digits: string[];
};

export function tokensOf(typed: string): Tokens {
  const text = plain(typed);
  const words = (text.match(/\p{L}+/gu) ?? []).flatMap((part) =>
    WORDS_EN.includes(part) ? [part] : (splitWords(part) ?? [part]),
  );
  return {
    words,
    numbers: text.match(/\d+/g) ?? [],
    digits: text.replace(/\D/g, '').match(/\d{1,4}/g) ?? [],
  };
}

/** Whether one typing slip turns a into b: a letter changed, left out or added, or neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Words of ours that one slip would make of this one. */
export const nearWords = (word: string): string[] =>
  WORDS_EN.filter((ours) => oneSlipApart(word, ours));
