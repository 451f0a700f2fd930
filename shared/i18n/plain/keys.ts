// The keys of a catalogue as source asks for them: without the reader, and without the plural form.
import type { Catalogue } from '../readers.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const READER = /_(child|adult)$/;

/** Every key, as it is written in the catalogue. */
export const keysOf = (part: Catalogue, path = ''): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

const plain = (key: string): string => key.replace(PLURAL, '');

/** `title_adult` beside `title`. A sign called `with_adult` stands alone, and is a key of its own. */
function isVariant(key: string, all: ReadonlySet<string>): boolean {
  return READER.test(key) && all.has(key.replace(READER, ''));
}

/** The keys to ask for, each once. */
export function askedKeys(catalogue: Catalogue): string[] {
  const all = new Set(keysOf(catalogue).map(plain));
  return [...all].filter((key) => !isVariant(key, all));
}

/** The keys for one reader only, each once, without plural forms. */
export function variantKeys(catalogue: Catalogue): string[] {
  const all = new Set(keysOf(catalogue).map(plain));
  return [...all].filter((key) => isVariant(key, all));
}
