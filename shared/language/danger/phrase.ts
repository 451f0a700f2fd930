// The notation of phrases: what a native speaker can read and check, compiled to a regular expression.
// Safari 15 has no lookbehind: what stands before a phrase is matched, as the first group.
import { fold } from './fold.ts';

const IN_WORD = '\\p{L}\\p{M}\\p{N}';
const SENTENCE_END = '.!?\\n؟۔।';
export const SPACE = '[\\s…]+';
export const AFTER = `(?![${IN_WORD}])`;
const BEFORE = `(^|[^${IN_WORD}])`;
const EDGE = `[^${IN_WORD}${SENTENCE_END}]`;
const GAP = `${EDGE}(?:[^${SENTENCE_END}]{0,25}?${EDGE})?`;
const LITERAL = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/u;

type Part = { kind: 'text' | 'ending' | 'optional' | 'space' | 'gap'; source: string };
type Cursor = { notation: string; chars: readonly string[]; at: number };

const fail = (notation: string, why: string): never => {
  throw new Error(`The phrase "${notation}" cannot be read: ${why}.`);
};

const isBreak = (part: Part | undefined): boolean =>
  part === undefined || part.kind === 'space' || part.kind === 'gap';

function group(cursor: Cursor): Part {
  const source = `(?:${choice(cursor, true)})`;
  if (cursor.chars[cursor.at] !== ')') fail(cursor.notation, 'a ( has no )');
  cursor.at += 1;
  if (cursor.chars[cursor.at] !== '?') return { kind: 'text', source };
  cursor.at += 1;
  return { kind: 'optional', source };
}

function nextPart(cursor: Cursor): Part {
  const char = cursor.chars[cursor.at] ?? '';
  cursor.at += 1;
  if (char === '(') return group(cursor);
  if (char === ' ') return { kind: 'space', source: SPACE };
  if (char === '…') return { kind: 'gap', source: GAP };
  if (char === '*') return { kind: 'ending', source: '[\\p{L}\\p{M}]*' };
  // "dont" and "don't", "one way" and "one-way" are alike.
  if (char === "'") return { kind: 'text', source: "'?" };
  if (char === '-') return { kind: 'text', source: '[-\\s]?' };
  if (!LITERAL.test(char)) fail(cursor.notation, `"${char}" means nothing here`);
  return { kind: 'text', source: char };
}

/** An optional word takes one of its spaces with it: the one after, or before where nothing must follow. */
function optional(parts: readonly Part[], at: number, sources: string[]): string {
  const source = parts[at]?.source ?? '';
  const isWord = isBreak(parts[at - 1]) && isBreak(parts[at + 1]);
  if (!isWord) return `${source}?`;
  const must = parts.slice(at + 1).find(({ kind }) => kind === 'text' || kind === 'gap');
  const space = must?.kind === 'text' ? at + 1 : at - 1;
  if (parts[space]?.kind !== 'space') return `${source}?`;
  sources[space] = '';
  return space > at ? `(?:${source}${SPACE})?` : `(?:${SPACE}${source})?`;
}

function joined(parts: readonly Part[], notation: string): string {
  if (parts.length === 0) fail(notation, 'a choice is empty');
  if (!parts.some(({ kind }) => kind === 'text')) fail(notation, 'it has no word that must occur');
  const sources = parts.map(({ source }) => source);
  parts.forEach(({ kind }, at) => {
    const before = parts[at - 1];
    const after = parts[at + 1];
    if (kind === 'optional') sources[at] = optional(parts, at, sources);
    if (kind === 'gap' && !(before && after)) fail(notation, '… needs a word on both sides');
    if (kind === 'ending' && (before?.kind !== 'text' || !isBreak(after)))
      fail(notation, '* stands only at the end of a word');
  });
  return sources.join('');
}

function choice(cursor: Cursor, inGroup: boolean): string {
  const branches: string[] = [];
  for (;;) {
    const parts: Part[] = [];
    while (cursor.at < cursor.chars.length && !/[|)]/u.test(cursor.chars[cursor.at] ?? ''))
      parts.push(nextPart(cursor));
    branches.push(joined(parts, cursor.notation));
    if (cursor.chars[cursor.at] !== '|') return branches.join('|');
    if (!inGroup) fail(cursor.notation, 'a | stands in no ( )');
    cursor.at += 1;
  }
}

/** The regular expression of a phrase as text, without what must stand around it. */
export function sourceOf(notation: string): string {
  if (/\S…|…\S/u.test(notation)) fail(notation, '… needs a space on both sides');
  const tidy = fold(notation)
    .replace(/\s+/gu, ' ')
    .replace(/ ?([|…]) ?|([(]) | ([)])/gu, '$1$2$3')
    .trim();
  const cursor: Cursor = { notation, chars: [...tidy], at: 0 };
  const source = choice(cursor, false);
  if (cursor.at < cursor.chars.length) fail(notation, 'a ) has no (');
  return source;
}

/** Finds any of the phrases as whole words. The first group is what stands before. "^" binds to the start. */
export function compile(notations: readonly string[]): RegExp {
  const anchored = notations.filter((notation) => notation.startsWith('^'));
  const free = notations.filter((notation) => !notation.startsWith('^'));
  const sources = [
    ...(free.length > 0 ? [`${BEFORE}(?:${free.map(sourceOf).join('|')})`] : []),
    ...anchored.map((notation) => `^\\s*(?:${sourceOf(notation.slice(1))})`),
  ];
  return new RegExp(`(?:${sources.join('|') || '(?!)'})${AFTER}`, 'gu');
}
