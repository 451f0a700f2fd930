// What travels for Romanian.
import { en } from '../../shared/language/danger/lexicons/en.ts';
import { ro } from '../../shared/language/danger/lexicons/ro.ts';

export { words } from '../../shared/i18n/catalogues/ro/widget.ts';
export { default as services } from '../../shared/services/nottingham/descriptions/ro.json' with {
  type: 'json',
};
export const lexicons = [ro, en];
