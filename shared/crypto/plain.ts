// What was typed, without what does not matter: case, accents, unseen marks, and whose digits they are. Apart from
// the list of words, which is large, so that the page need not load it.

/** Where the ten digits of a script begin: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, and others. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
];

function toAsciiDigit(digit: string): string {
  const at = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => at >= start && at < start + 10);
  return zero === undefined ? digit : String(at - zero);
}

/** Lower case, without accents or unseen characters, and with the digits of this language. */
export const plain = (typed: string): string =>
  typed
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/\p{Nd}/gu, toAsciiDigit);

/** What was typed with one word in the place of another, once the person has said that it is the one. */
export function withWord(typed: string, from: string, to: string): string {
  let done = false;
  return typed.replace(/[\p{L}\p{M}\p{Cf}]+/gu, (part) => {
    if (done || plain(part) !== from) return part;
    done = true;
    return to;
  });
}
