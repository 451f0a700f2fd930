// The languages that the widget speaks. A deployment chooses which of them to show.

/** `drafted`: written without a native speaker. `checked`: read and mended by the person or body named. */
type Status = { is: 'drafted' } | { is: 'checked'; by: string; on: string };

export type Language = {
  /** In the language itself, as the picker shows it. */
  name: string;
  status: Status;
};

const DRAFTED: Status = { is: 'drafted' };

export const LANGUAGES = {
  en: { name: 'English', status: DRAFTED },
  pl: { name: 'Polski', status: DRAFTED },
  ur: { name: 'اردو', status: DRAFTED },
  ro: { name: 'Română', status: DRAFTED },
  ar: { name: 'العربية', status: DRAFTED },
  pa: { name: 'ਪੰਜਾਬੀ', status: DRAFTED },
  uk: { name: 'Українська', status: DRAFTED },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** The code as a known language, or English. A region that we do not know (`en-GB`) is no hindrance. */
export const languageFrom = (code: string | null | undefined): LanguageCode =>
  LANGUAGE_CODES.find((known) => known === code) ??
  LANGUAGE_CODES.find((known) => known === code?.split('-')[0]) ??
  'en';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ur']);

/** Of any language that a report may be in. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
