// Every language that danger is heard in. The console hears all of them; the widget loads the reader's and English.
import type { Lexicon } from '../lexicon.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ur } from './ur.ts';

export const LEXICONS: Readonly<Record<string, Lexicon>> = { en, pl, ur };
