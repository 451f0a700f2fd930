// What travels for Ukrainian.
import { en } from '../../shared/language/danger/lexicons/en.ts';
import { uk } from '../../shared/language/danger/lexicons/uk.ts';

export { words } from '../../shared/i18n/catalogues/uk/widget.ts';
export { default as services } from '../../shared/services/nottingham/descriptions/uk.json' with {
  type: 'json',
};
export const lexicons = [uk, en];
