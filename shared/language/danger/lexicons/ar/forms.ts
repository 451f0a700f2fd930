// How Arabic words are joined: "and" and "so" before a word, the person before a verb and the object after it.
import type { Entry } from '../../lexicon.ts';

/** He, she or they do it: Iraqi, Syrian, Sudanese, Egyptian and standard. "I" and "we" are not in it. */
const DOES = '(ي|ت|بي|بت|ب|ه|هي|هت|ح|حي|حت|دي|سي|ست)?';
const TO_ME = '(ني|تني|وني|ونني|نا|تنا|ونا)';
const TO_THEM = '(ها|ه|هم|تها|ته|وها|وه)';

/** "hits me", "hit us", "they hit me": for each stem. */
export const toMe = (...stems: string[]): string => `${DOES}(${stems.join('|')})${TO_ME}`;
/** The same with "her", "him", "them". */
export const toThem = (...stems: string[]): string => `${DOES}(${stems.join('|')})${TO_THEM}`;
/** A third person's verb with nothing after it. */
export const does = (...stems: string[]): string => `${DOES}(${stems.join('|')})(ت|وا|ون|و)?`;

/**
 * Phrases with "and" or "so" perhaps joined to them. Joined, they begin a clause, so that a "not" before them
 * does not reach: "ما سويت شي وضربني".
 */
export function joined(entry: Entry): Entry[] {
  const { deniable: _, ...plain } = entry;
  return [entry, { ...plain, say: entry.say.map((phrase) => `(و|ف)${phrase}`) }];
}

/** "the", "to the", "in the", "with": what may be joined to a noun. */
export const NOUN = '(ال|لل|بال|عال|ل|ب|ع)?';

export const KIN =
  '(أمي|ماما|مامتي|يمه|مام|أبوي|أبويا|أبي|بابا|أختي|أخوي|أخويا|أخي|أخواتي|إخوتي|اخواني|الأطفال|الولاد|العيال|الصغار|عياله|عيالها|أولاده|أولادها|ولاده|ولادها|بنته|بنتها|ابنه|ابنها|ولده|زوجته|مرته|مراته|البنت|الولد)';
export const NIGHT = '(الليلة|هالليلة|اليوم|النهاردة|بكرا|بكرة|باجر|غدا)';
export const PHONE = '(تلفون|جوال|موبايل|هاتف|فون|phone)';
