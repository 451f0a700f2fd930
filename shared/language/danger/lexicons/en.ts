// English. Children write without apostrophes and capitals: the folding takes care of both.
import type { Lexicon } from '../lexicon.ts';
import { EXPLOITATION } from './en/exploitation.ts';
import { HOME } from './en/home.ts';
import { IDIOMS } from './en/idioms.ts';
import { LIFE } from './en/life.ts';
import { NOW } from './en/now.ts';
import { ONLINE } from './en/online.ts';

export const en: Lexicon = {
  language: 'en',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...EXPLOITATION, ...ONLINE],
  idioms: IDIOMS,
  figures: [
    '(in|on) (the|this|a|my|our) (game|match|film|movie|book|story|song|play|level)',
    'this (game|film|movie|song|level|boss)',
    '(fifa|fortnite|minecraft|call of duty|cod|roblox|gta|among us|zelda|mario kart|warzone|valorant)',
    '(the|my|this|our) (exam|exams|mock|mocks|gcses|maths test|spelling test)',
    '(hide and seek|escape room|tag|laser quest|paintball|drama club|school play|netflix)',
    '(😂|🤣|😆|😹)',
  ],
  denials: [
    '(not|never|no longer|no|no one|nobody|without|used to)',
    "(isn't|wasn't|aren't|weren't|didn't|doesn't|don't|hasn't|haven't|hadn't|won't|wouldn't|ain't)",
  ],
  denialsAfter: [],
  clauseEnds: ["(and|but|because|cos|so|i|he|she|they|we|you|my|it's|then)"],
};
