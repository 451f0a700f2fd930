// Every language that danger is heard in. The console hears all of them; the widget loads the reader's and English.
import type { Lexicon } from '../lexicon.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pa } from './pa.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';

export const LEXICONS: Readonly<Record<string, Lexicon>> = { ar, en, pa, pl, ro, uk, ur };
