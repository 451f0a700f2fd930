// Words on the reporter's phone: a small reader of the i18next catalogues (context, plural, `{{value}}`), since
// i18next itself would be a sixth of all that the phone loads. `lookup.test.ts` holds it to i18next, key by key.
import type { Catalogue, Reader, Words } from './readers.ts';

/** The text at a dotted path, or undefined. */
function textAt(catalogue: Catalogue, path: string): string | undefined {
  let at: string | Catalogue | undefined = catalogue;
  for (const part of path.split('.')) {
    at = typeof at === 'object' ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}

/** Words of one catalogue for one reader. `count` chooses the plural form by the language's own rules. */
export function lookup(catalogue: Catalogue, language: string, reader: Reader): Words {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const forms = typeof count === 'number' ? [`_${plurals.select(count)}`, ''] : [''];
    const found = [`_${reader}`, '']
      .flatMap((context) => forms.map((form) => textAt(catalogue, key + context + form)))
      .find((text) => text !== undefined);
    if (found === undefined) throw new Error(`no words for ${key} in ${language}`);
    return found.replace(/\{\{(\w+)\}\}/g, (asIs, name: string) => String(values[name] ?? asIs));
  };
}
