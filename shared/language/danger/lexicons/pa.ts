// Punjabi, in Gurmukhi and as typed in Latin letters. "Not" stands before the verb and after the noun, so each
// phrase holds whom it is done to right before the verb: "mainu nahi marda" is then no match. A "not" further back
// belongs to the clause before ("oh hatda nahi, mainu marda"), and silences nothing.
import type { Lexicon } from '../lexicon.ts';
import { HOME } from './pa/home.ts';
import { IDIOMS } from './pa/idioms.ts';
import { LIFE } from './pa/life.ts';
import { NOW } from './pa/now.ts';
import { typed } from './pa/spelling.ts';
import { USED } from './pa/used.ts';

export const pa: Lexicon = {
  language: 'pa',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...USED],
  idioms: IDIOMS.map(typed),
  figures: [
    '(ਗੇਮ|ਗੇਮਾਂ|ਗੇਮ ਵਿੱਚ|ਫਿਲਮ|ਫ਼ਿਲਮ|ਮੂਵੀ|ਕਹਾਣੀ|ਨਾਟਕ|ਕਾਰਟੂਨ|game|film|movie|kahani|story|drama|cartoon|netflix)',
    '(ਗਾਣਾ|ਗਾਣੇ|ਗੀਤ|gaana|gaane|gana|geet|song|songs|moosewala|ਮੂਸੇਵਾਲਾ|ਭੰਗੜਾ|ਗੱਤਕਾ|ਗਤਕਾ|bhangra|gatka)',
    '(ਮੈਚ|ਕਬੱਡੀ|ਕ੍ਰਿਕਟ|ਫੁੱਟਬਾਲ|match|kabaddi|cricket|football)',
    '(fifa|fortnite|minecraft|call of duty|cod|roblox|gta|among us|zelda|valorant|pubg)',
    '(ਟੈਸਟ|ਪੇਪਰ|ਪੇਪਰਾਂ|ਇਮਤਿਹਾਨ|ਹੋਮਵਰਕ|ਸਾਇੰਸ|ਲੈਬ|test|exam|exams|paper|homework|science|chemistry)',
    '(ਲੁਕਣਮੀਟੀ|ਲੁਕਣ ਮੀਟੀ|ਲੁਕਣ-ਮੀਟੀ|lukan miti|lukan meeti|hide and seek)',
    '(😂|🤣|😆|😹)',
  ].map(typed),
  denials: ['(ਬਿਨਾਂ|bina|bagair|no)'].map(typed),
  denialsAfter: ['(ਨਹੀਂ|ਨਈਂ|ਨੀ|ਨਹੀਓਂ|nahi|nahin|nhi|nai|ni)'].map(typed),
  clauseEnds: [
    '(ਹੈ|ਹਨ|ਨੇ|ਹਾਂ|ਸੀ|ਪਰ|ਤੇ|ਅਤੇ|ਕਿਉਂਕਿ|ਮੈਂ|ਉਹ|ਓਹ|hai|han|ne|si|par|te|kyunki|main|oh|mainu)',
  ].map(typed),
};
