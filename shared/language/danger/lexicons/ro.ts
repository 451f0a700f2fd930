// Romanian, as it is typed in England: mostly without diacritics, with English words, and the slang that came from
// Romani. The verb needs no "he" or "I", so a "nu" cannot safely reach far: what is denied stands in the idioms,
// word by word.
import type { Lexicon } from '../lexicon.ts';
import { AWAY } from './ro/away.ts';
import { EXPLOITATION } from './ro/exploitation.ts';
import { HOME } from './ro/home.ts';
import { IDIOMS } from './ro/idioms.ts';
import { LIFE } from './ro/life.ts';
import { NOW } from './ro/now.ts';
import { ONLINE } from './ro/online.ts';

export const ro: Lexicon = {
  language: 'ro',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...AWAY, ...EXPLOITATION, ...ONLINE],
  idioms: IDIOMS,
  figures: [
    '(in|din|la) (joc|jocul|meciul|film|filmul|carte|cartea|poveste|povestea|piesa|serial|serialul|anime|nivelul)',
    '(jocul|filmul|meciul|serialul|melodia|piesa|nivelul|boss-ul) (asta|acesta|ala)',
    '(nivelul|melodia|piesa|manea|maneaua) (asta|aceasta|aia)',
    '(fifa|fortnite|minecraft|call of duty|roblox|gta|among us|zelda|mario kart|warzone|valorant|brawl stars|counter strike|pubg)',
    '(teza|tezei|testul|examenul|examene|simularea|dictarea|gcse|gcses)',
    '(escape room|de-a v-ati ascunselea|v-ati ascunselea|de-a prinsa|paintball|laser tag|trupa de teatru|netflix)',
    '(😂|🤣|😆|😹)',
  ],
  denials: ['(niciun|nicio|nici un|nici o|fara)'],
  denialsAfter: [],
  clauseEnds: [
    '(si|dar|iar|ca|sa|daca|cand|pentru|pt|apoi|acum|eu|el|ea|ei|ele|are|au|am|e|ma|m-a|m-au|imi|mi-a|tata|mama)',
  ],
};
