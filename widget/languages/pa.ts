// What travels for Punjabi.
import { en } from '../../shared/language/danger/lexicons/en.ts';
import { pa } from '../../shared/language/danger/lexicons/pa.ts';

export { words } from '../../shared/i18n/catalogues/pa/widget.ts';
export { default as services } from '../../shared/services/nottingham/descriptions/pa.json' with {
  type: 'json',
};
export const lexicons = [pa, en];
