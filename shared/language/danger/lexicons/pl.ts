// Polish. Accents are folded, so "ją" is read as "ja" and "że" as "ze". Word order is free: both orders are listed.
import type { Lexicon } from '../lexicon.ts';
import { AWAY } from './pl/away.ts';
import { EXPLOITATION } from './pl/exploitation.ts';
import { HOME } from './pl/home.ts';
import { IDIOMS } from './pl/idioms.ts';
import { LIFE } from './pl/life.ts';
import { NOW } from './pl/now.ts';
import { ONLINE } from './pl/online.ts';

export const pl: Lexicon = {
  language: 'pl',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...AWAY, ...EXPLOITATION, ...ONLINE],
  idioms: IDIOMS,
  figures: [
    '(w|z|na) (tej|tym|mojej|naszej)? (grze|gry|filmie|filmu|serialu|serialem|książce|książki|bajce|meczu|piosence|anime|misji|levelu|poziomie|rundzie|lekturze|komiksie|teatrze|przedstawieniu)',
    'ta (gra|piosenka|misja|plansza)',
    '(fifa|fifie|fife|fortnite|fortnicie|forta|minecraft|minecrafcie|majnkraft*|majn*|roblox|robloxie|gta|cs|csie|cod|codzie|among us|amongu*|brawl*|valorant*|warzone|zeld*|boss|bossa|bossem)',
    '(sprawdzian*|egzamin*|kartkówk*|klasówk*|matur*)',
    '(w chowanego|chowanego|w berka|podchod*|paintball*|escape room*|escape roomie|netflix*|laser tag*)',
    '(😂|🤣|😆|😹)',
  ],
  denials: [
    '(nie|nigdy|nikt|nikogo|nic|bez|ani|żaden|żadnego|żadnej|wcale|przestał|przestała|przestali|kiedyś|dawno)',
  ],
  denialsAfter: [],
  clauseEnds: [
    '(i|a|ale|lecz|bo|więc|że|żeby|jak|gdy|kiedy|gdzie|co|który|która|którzy|tylko|oraz|albo|lub|potem|wtedy|to|on|ona|oni|ja|ty|my)',
    '(tata|tato|ojciec|ojczym|stary|mama|matka|macocha|brat|siostra|wujek|chłopak)',
    // "nie mogę uciec bije mnie": the "nie" is of the first verb only
    '(mogę|wiem|śpię|umiem|potrafię|wytrzymam|wytrzymuję|rozumiem|lubię|pracuje|daję|fair)',
  ],
};
