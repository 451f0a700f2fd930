// What travels for one language: the module that the build makes of each file beside this one.
import type { Catalogue } from '../../shared/i18n/readers.ts';

export type Spoken = { words: Catalogue };

/** Addresses of the built modules, by language. */
export type SpokenAddresses = Readonly<Record<string, string>>;
