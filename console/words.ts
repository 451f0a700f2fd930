import catalogue from '../shared/i18n/catalogues/en/console.json';
import { wordsFrom } from '../shared/i18n/words.ts';

/** Every word that the console shows. Staff read the adult wording, which here is the only one. */
export const say = wordsFrom(catalogue, 'en', 'adult');
