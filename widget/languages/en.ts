// What travels for English: its words, and the phrases of danger that the device listens for.
export { words } from '../../shared/i18n/catalogues/en/widget.ts';
