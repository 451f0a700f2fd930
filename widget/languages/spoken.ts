// What travels for one language: the module that the build makes of each file beside this one.
import type { Catalogue } from '../../shared/i18n/readers.ts';
import type { Lexicon } from '../../shared/language/danger/lexicon.ts';

export type Spoken = {
  words: Catalogue;
  /** Phrases of danger in this language, and in English: people mix them. */
  lexicons: readonly Lexicon[];
  /** What each service is for, by its id. Absent: as the partnership's list says it. */
  services?: Readonly<Record<string, string>>;
};

/** Addresses of the built modules, by language. */
export type SpokenAddresses = Readonly<Record<string, string>>;
