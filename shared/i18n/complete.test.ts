// Every language says all that English says, to every reader, with the same values in it.
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from './languages.ts';
import { allWords } from './plain/all-words.ts';
import { askedKeys, keysOf, variantKeys } from './plain/keys.ts';
import type { Catalogue } from './readers.ts';

const textAt = (catalogue: Catalogue, key: string): string =>
  String(
    key
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], catalogue),
  );

const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const PLURAL = /_(zero|one|two|few|many|other)$/;
const READER = /_(child|adult)$/;

const english = await allWords('en');

describe.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('%s', async (language) => {
  const own = await allWords(language);

  it('has every key of English and no other', () => {
    expect(askedKeys(own).sort()).toEqual(askedKeys(english).sort());
  });

  it('has a wording of its own for each reader who has one in English', () => {
    const has = new Set(variantKeys(own));
    expect(variantKeys(english).filter((key) => !has.has(key))).toEqual([]);
  });

  it('has every plural form that the language asks for, where it has any', () => {
    const keys = new Set(keysOf(own));
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plural = [...keys]
      .filter((key) => PLURAL.test(key))
      .map((key) => key.replace(PLURAL, ''));
    const missing = plural.flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((form) => !keys.has(form)),
    );
    expect(missing).toEqual([]);
  });

  it('fills in the same values', () => {
    const keys = new Set(keysOf(english));
    const differs = keysOf(own).filter((key) => {
      const plain = [key, key.replace(PLURAL, ''), key.replace(PLURAL, '').replace(READER, '')];
      const from = plain.find((one) => keys.has(one)) ?? key;
      return valuesIn(textAt(own, key)).join() !== valuesIn(textAt(english, from)).join();
    });
    expect(differs).toEqual([]);
  });
});
