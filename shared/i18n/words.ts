// All words come from catalogues, through i18next. A key may have a variant per reader: `title` is the 13–17
// wording, `title_adult` the adult one (i18next's context, which falls back to the plain key).

import type { TFunction } from 'i18next';
import { createInstance } from 'i18next';

/** Which wording a reader gets. */
export type Reader = 'teen' | 'adult';

export type Catalogue = { readonly [key: string]: string | Catalogue };

/** Looks up a key in the reader's wording. A missing key throws: it is a fault of the build, not a surprise for a child. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ur']);
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** The words of one catalogue in one language for one reader. */
export function wordsFrom(catalogue: Catalogue, language: string, reader: Reader): Words {
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    interpolation: { escapeValue: false }, // Preact escapes
    returnNull: false,
  });
  const t: TFunction = instance.t;
  return (key, values = {}) => {
    if (!instance.exists(key)) throw new Error(`no words for ${key} in ${language}`);
    return t(key, { ...values, context: reader });
  };
}
