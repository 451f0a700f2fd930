// The words of staff and of the server, from catalogues, through i18next. The widget has `lookup.ts`.

import type { TFunction } from 'i18next';
import { createInstance } from 'i18next';
import type { Catalogue, Reader, Words } from './readers.ts';

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
