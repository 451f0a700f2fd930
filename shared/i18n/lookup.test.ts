// The widget's small reader of catalogues says exactly what i18next says.
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from './languages.ts';
import { lookup } from './lookup.ts';
import { allWords } from './plain/all-words.ts';
import { askedKeys } from './plain/keys.ts';
import { READERS } from './readers.ts';

describe.each(LANGUAGE_CODES)('the words in %s', async (language) => {
  const words = await allWords(language);
  const i18next = createInstance();
  i18next.init({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });

  it.each(READERS)('are those of i18next, key by key, for %s', (reader) => {
    const say = lookup(words, language, reader);
    const values = { number: '999', what: 'x', time: 'now', date: 'today', team: 'T', word: 'W' };
    for (const key of askedKeys(words)) {
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        const given = { ...values, words: 'w', count };
        expect(say(key, given)).toBe(i18next.t(key, { ...given, context: reader }));
      }
    }
  });

  it('throw for a key that is not there', () => {
    expect(() => lookup(words, language, 'teen')('no.such.key')).toThrow(
      'no words for no.such.key',
    );
  });
});
