// Ukrainian, with the Russian words, surzhyk and Latin letters that children from Ukraine type.
import type { Lexicon } from '../lexicon.ts';
import { EXPLOITATION } from './uk/exploitation.ts';
import { HOME } from './uk/home.ts';
import { IDIOMS } from './uk/idioms.ts';
import { LIFE } from './uk/life.ts';
import { NOW } from './uk/now.ts';
import { ONLINE } from './uk/online.ts';

export const uk: Lexicon = {
  language: 'uk',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...EXPLOITATION, ...ONLINE],
  idioms: IDIOMS,
  figures: [
    "(в|у|на|з|із|за) (цій|моїй|нашій|новій|останній|этой)? (грі|ігрі|матчі|фільмі|фільму|серіалі|книзі|книжці|пісні|мульті|мультику|казці|п'єсі|виставі|аніме|фіналі|катці|игре|фильме|книге|песне|сериале|gri|filmi)",
    '(ця|цей|эта|этот) (гра|фільм|рівень|пісня|бос|игра|фильм|песня|уровень)',
    '(бос|боса|босом|моб|моби|рівень|рівні|катка|катку|каточці|скін|скіни|геймер)',
    '(fifa|фіфа|фіфі|фіфу|фифа|фифе|фортнайт*|майнкрафт*|майнкрафті|майн|майні|minecraft|fortnite|роблокс*|roblox|гта|gta|кс|кска|ксці|cs|танки|танках|бравл*|brawl*|дота|доті|dota|амонг ас|among us|валорант*|warzone|зельд*|маріо карт)',
    '(контрольна|контрольну|контрольній|екзамен|екзамені|екзамену|іспит|іспиті|іспити|зно|нмт|диктант*|mocks|gcse|gcses|экзамен*)',
    '(хованки|хованках|прятки|прятках|квест*|лазертаг*|пейнтбол*|страйкбол*|лазертаз|драмгурт*|театральн*|нетфлікс*|netflix)',
    '(😂|🤣|😆|😹)',
  ],
  denials: [
    '(не|ні|ніколи|ніхто|ніхто ніколи|нема|немає|нету|без|більше не|раніше|вже не|нет|никогда|никто|раньше|ne|net|nema|nemaye|nikoly|nihto|nikto)',
  ],
  denialsAfter: [],
  clauseEnds: [
    '(і|й|та|а|але|бо|що|шо|щоб|якщо|коли|тому|потім|я|він|вона|вони|ми|мій|моя|тато|мама|вітчим|батько|брат|сестра|мачуха|хлопець|чоловік|отчим|папа|чому|як|де|и|но|что|потому|если|он|она|они|потом|vin|vona|vony|ale|bo|shcho|sho|i|ya|on|ona|and|but)',
  ],
};
