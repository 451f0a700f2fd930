// Arabic: simple standard, and Iraqi, Syrian, Sudanese and Egyptian as people type them, also in Latin letters.
import type { Lexicon } from '../lexicon.ts';
import { EXPLOITATION } from './ar/exploitation.ts';
import { HOME } from './ar/home.ts';
import { IDIOMS } from './ar/idioms.ts';
import { LATIN } from './ar/latin.ts';
import { LIFE } from './ar/life.ts';
import { NOW } from './ar/now.ts';
import { ONLINE } from './ar/online.ts';

export const ar: Lexicon = {
  language: 'ar',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...EXPLOITATION, ...ONLINE, ...LATIN],
  idioms: IDIOMS,
  figures: [
    '(ال|بال|هال|في ال|لل)?(لعبة|فورتنايت|ببجي|فيفا|ماينكرافت|روبلوكس|قراند|بلايستيشن|بليستيشن|مسلسل|فيلم|حلقة|مباراة|ماتش|مسرحية|غميضة|استغماية|رواية|كرتون|أنمي)',
    '(فورت نايت|ماين كرافت|كول أوف ديوتي|لعبة الاختباء|في القصة اللي قريتها|قصة ليلى والذئب)',
    '(fifa|fortnite|pubg|minecraft|roblox|gta|call of duty|cod|netflix|il3be|(el|fel|bel|bil|fil|hal)-(le3ba|le3be|lo3ba|lu3ba)|felm|film|movie)',
    '(ه|هه|ههه*)',
    '(😂|🤣|😆|😹)',
  ],
  denials: [
    '(لا|ما|وما|ولا|لم|ولم|لن|مش|مو|مب|موب|ليس|ليست|ليسوا|لست|بدون|ماكو|مافي|مفيش|مافيش|محد|محدش|عمره|عمرها|ماعنده|معندوش|ماعندوش|معهوش|ماحدا|مامعه|مامعو)',
    '(ma|mesh|mish|msh|mo|mu|mafi|mafish|mafe|la|lam|mako)',
  ],
  denialsAfter: [],
  clauseEnds: [
    // "every time", "after", "before": here "ما" is no "not"
    '(كل|كل مرة|بعد|قبل|مثل|متل|زي|وقت|يوم|لحد|أول|طول|قد) ما',
    // "if I do not", "because I did not": what follows is what they do
    '(إذا|لو|إن|لما|عشان|علشان|مشان|لأني|لأنني|حتى) (ما|لم|لا)',
    '(لا|ما) (تقول|تقولي|تقولوا|تقولون|تحكي|تحكوا|تخبر|تخبري|تخبروا|تگول) (لحد|لحدا|لأحد|أحد|حدا|حد|لأهلي)?',
    '(بس|لكن|ولكن|لأن|لأنه|لأنو|لأني|عشان|علشان|لما|عندما|إذا|لو|ثم|بعدين|وبعدين|هو|هي|هم|وهو|وهي|وهم|أنا|وأنا|إني|قام|وقام|وراح|يعني|حتى)',
    '(شي|شيء|إشي|حاجة|كذاب|كذابة|أكذب|بكذب|أمزح|بمزح|بهزر|عدل|عادل|ذنبي|كلامه|كلامها|الواجب|واجبي)',
    '(bas|bs|w|wa|u|lama|lamma|3shan|3ashan|3ashen|ana|howe|howa|huwa|heye|heya|(kel|kol|ba3d|b3d|abl|2abl) ma)',
  ],
};
