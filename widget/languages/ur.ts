// What travels for Urdu.
import { en } from '../../shared/language/danger/lexicons/en.ts';
import { ur } from '../../shared/language/danger/lexicons/ur.ts';

export { words } from '../../shared/i18n/catalogues/ur/widget.ts';
export { default as services } from '../../shared/services/nottingham/descriptions/ur.json' with {
  type: 'json',
};
export const lexicons = [ur, en];
