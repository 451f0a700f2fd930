// What travels for English.
import { en } from '../../shared/language/danger/lexicons/en.ts';

export { words } from '../../shared/i18n/catalogues/en/widget.ts';
export const lexicons = [en];
