// Hears danger in words, on the reporter's device and in the console, never on the server. A match becomes a
// sign (a closed code): it can raise a level or show help, and never lowers anything.
//
// A miss costs more than a false alarm: help that was not needed is one tap away. So a figure of speech or a
// "not" silences only the phrase that it stands with, and never a phrase about dying.
import type { Sign } from '../../schema/codes.ts';
import type { Compiled } from './compiled.ts';
import { compiledOf, TAIL } from './compiled.ts';
import { readings } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';

const STOP = /[.!?,;:\n؟،؛۔।]/u;
const SENTENCE_END = /[.!?\n؟۔।]/u;

/** What stands before a place, back to the last `stop`. */
function backTo(text: string, index: number, stop: RegExp): string {
  let start = index;
  while (start > 0 && !stop.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, index);
}

/** What stands from a place on, up to the next `stop`. */
function upTo(text: string, index: number, stop: RegExp): string {
  const rest = text.slice(index);
  const end = rest.search(stop);
  return end < 0 ? rest : rest.slice(0, end);
}

function isDenied(text: string, [start, end]: [number, number], lexicon: Compiled): boolean {
  const before = backTo(text, start, STOP);
  const ends = [...before.matchAll(lexicon.clauseEnds)].map((e) => e.index + e[0].length);
  if (lexicon.denialBefore.test(before.slice(ends.at(-1) ?? 0))) return true;
  return lexicon.denialAfter.test(upTo(text, end, STOP));
}

function isFigure(text: string, [start]: [number, number], { figures }: Compiled): boolean {
  const sentence = backTo(text, start, SENTENCE_END) + upTo(text, start, SENTENCE_END);
  return sentence.search(figures) >= 0;
}

/** Harmless sayings, blanked letter by letter so that every place in the text stays where it was. */
const withoutIdioms = (text: string, { idioms }: Compiled): string =>
  text.replace(idioms, (match, lead: string | undefined) => {
    const kept = lead ?? '';
    return kept + '•'.repeat(match.length - kept.length);
  });

function entriesIn(text: string, lexicon: Compiled): Entry[] {
  const plain = withoutIdioms(text, lexicon);
  return lexicon.phrases
    .filter(({ entry, pattern }) =>
      [...plain.matchAll(pattern)].some((match) => {
        const start = match.index + (match[1]?.length ?? 0);
        const place: [number, number] = [start, match.index + match[0].length];
        if (entry.deniable && isDenied(plain, place, lexicon)) return false;
        return !(entry.figurative && isFigure(text, place, lexicon));
      }),
    )
    .map(({ entry }) => entry);
}

function signsOf(entries: ReadonlySet<Entry>): Sign[] {
  const pairs = [...entries].filter(({ pair }) => pair);
  const alone = pairs.length === 1 ? pairs[0] : undefined;
  return [...entries].map((entry) => (entry === alone ? 'unclear' : entry.sign));
}

/** The signs in a text, each once, by the lexicons given. No lexicon hears nothing. */
export function hear(text: string, lexicons: readonly Lexicon[]): Sign[] {
  const texts = readings(text).map((reading) => reading + TAIL);
  const signs = lexicons.flatMap((lexicon) => {
    const words = compiledOf(lexicon);
    return signsOf(new Set(texts.flatMap((reading) => entriesIn(reading, words))));
  });
  return [...new Set(signs)];
}
