// Makes different spellings of one word equal. Phrases and texts are folded alike before they are compared.

/** Characters that nobody sees: joiners, direction marks, soft hyphens, the tail of an emoji. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\uFE0E|\uFE0F/gu;

/** Vowel signs of Arabic, and tatweel. After NFD, hamza and madda on a letter are among them. */
const ARABIC_MARKS = /[\u064B-\u065F\u0670\u0640]/gu;

/** Only after a Latin letter: a mark on й or on a Gurmukhi letter makes another word. */
const LATIN_MARKS = /(\p{Script=Latin})[\u0300-\u036F]+/gu;

const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'", // the Ukrainian apostrophe, which Unicode calls a letter
  '`': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2010': '-',
  '\u2011': '-',
  ł: 'l',
  đ: 'd',
  '\u0671': '\u0627', // alef wasla: alef
  '\u0649': '\u064A', // alef maqsura and Farsi yeh: yeh
  '\u06CC': '\u064A',
  '\u06A9': '\u0643', // keheh: kaf
  '\u0629': '\u0647', // teh marbuta, the Urdu heh and the Sorani e: heh. Do-chashmi heh (ھ) stays.
  '\u06C3': '\u0647',
  '\u06C1': '\u0647',
  '\u06D5': '\u0647',
};

const ALIKE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Folds a phrase or a text. Not for showing to anybody. */
export function fold(text: string): string {
  return text
    .replace(UNSEEN, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .replace(ARABIC_MARKS, '')
    .replace(ALIKE, (char) => SAME[char] ?? char)
    .normalize('NFC')
    .replace(/\.{2,}/gu, '…') // a child's "..." is a pause and no end of a sentence
    .replace(/\p{Extended_Pictographic}/gu, ' $& '); // an emoji is a word
}

const LONG = /(\p{L})\1{2,}/gu;

/** "killl", "passs", "offf": letters that English doubles at an end. */
const DOUBLED = 'lsf';

/** A folded text, with "nooo" and "heeelp" read in each sensible way. One reading where nothing is drawn out. */
export function readings(text: string): string[] {
  const folded = fold(text);
  return [
    ...new Set([
      folded.replace(LONG, '$1$1'),
      folded.replace(LONG, '$1'),
      folded.replace(LONG, (_, char: string) => (DOUBLED.includes(char) ? char + char : char)),
    ]),
  ];
}
