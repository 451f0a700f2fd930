// The catalogue has every key that the widget asks for, and none that nothing asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allWords } from '../shared/i18n/plain/all-words.ts';
import { askedKeys } from '../shared/i18n/plain/keys.ts';

const catalogue = await allWords('en');

const FOLDER = import.meta.dirname;

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));

/** A key as source writes it, as a pattern: `ask.${id}.title` matches any id. */
type Use = { written: string; matches: RegExp };

const SECTIONS = Object.keys(catalogue);
const KEY = new RegExp(
  `['"\`]((?:${SECTIONS.join('|')})(?:\\.(?:[\\w]|\\$\\{[^}]*\\})+)+)['"\`]`,
  'g',
);

function usesIn(text: string): Use[] {
  const written = [...text.matchAll(KEY)].map((match) => match[1] ?? '');
  const embed = text.includes('/embed.json')
    ? [...text.matchAll(/\bwords\.(\w+)/g)].map((match) => `embed.${match[1]}`)
    : [];
  return [...written, ...embed].map((key) => ({
    written: key,
    matches: new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
  }));
}

const uses = sources.flatMap(({ path, text }) => usesIn(text).map((use) => ({ ...use, path })));
const keys = askedKeys(catalogue);

describe('the catalogue', () => {
  it('has words for every key in the source', () => {
    const missing = uses.filter(({ matches }) => !keys.some((key) => matches.test(key)));
    expect(missing.map(({ path, written }) => `${path}: ${written}`)).toEqual([]);
  });

  it('has no key that nothing asks for', () => {
    const unused = keys.filter((key) => !uses.some(({ matches }) => matches.test(key)));
    expect(unused).toEqual([]);
  });
});
