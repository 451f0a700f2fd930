// What travels for Arabic.
import { ar } from '../../shared/language/danger/lexicons/ar.ts';
import { en } from '../../shared/language/danger/lexicons/en.ts';

export { words } from '../../shared/i18n/catalogues/ar/widget.ts';
export { default as services } from '../../shared/services/nottingham/descriptions/ar.json' with {
  type: 'json',
};
export const lexicons = [ar, en];
