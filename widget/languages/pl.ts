// What travels for Polish.
import { en } from '../../shared/language/danger/lexicons/en.ts';
import { pl } from '../../shared/language/danger/lexicons/pl.ts';

export { words } from '../../shared/i18n/catalogues/pl/widget.ts';
export { default as services } from '../../shared/services/nottingham/descriptions/pl.json' with {
  type: 'json',
};
export const lexicons = [pl, en];
