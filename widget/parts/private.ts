/** For a box of their own words: no spelling, filling-in, translating or grammar service may see them. */
export const PRIVATE = {
  autocomplete: 'off',
  spellcheck: false,
  autocorrect: 'off',
  autocapitalize: 'sentences',
  translate: false,
  'data-gramm': 'false',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
} as const;
