// Urdu, in its own script and in Latin letters as typed on phones in England, mixed with English.
import type { Lexicon } from '../lexicon.ts';
import { FAMILY } from './ur/family.ts';
import { HOME } from './ur/home.ts';
import { IDIOMS } from './ur/idioms.ts';
import { LIFE } from './ur/life.ts';
import { NOW } from './ur/now.ts';
import { ONLINE } from './ur/online.ts';
import { USED } from './ur/used.ts';

export const ur: Lexicon = {
  language: 'ur',
  status: 'drafted',
  phrases: [...LIFE, ...NOW, ...HOME, ...FAMILY, ...USED, ...ONLINE],
  idioms: IDIOMS,
  figures: [
    '(گیم|فلم|ڈرامے|ڈرامہ|میچ|کہانی|کتاب|ناول|گانے|نظم|لیول|سین|کارٹون|پب جی) (میں|کا|کی|کے|والا|والی)',
    '(game|film|movie|drame|dramay|drama|match|kahani|kitab|book|novel|gane|gaane|song|level|scene|cartoon|show) (me|mein|main|mai|m|ka|ki|ke|k|wala|wali)',
    '(اس|یہ|is|iss|ye|yeh) (گیم|فلم|گانے|لیول|game|film|movie|song|level|boss)',
    '(امتحان|امتحانات|پیپر|ٹیسٹ|امتحانوں) (میں|نے|کی|کے|سے|کا)',
    '(exam|exams|paper|papers|test|gcse|gcses|mocks) (me|mein|ne|ki|ke|k|se|ka)',
    '(fifa|fortnite|minecraft|pubg|cod|call of duty|roblox|gta|among us|free fire|ludo|ertugrul|netflix)',
    '(پب جی|فورٹ نائٹ|مائن کرافٹ|فیفا|لڈو|ارطغرل|نیٹ فلکس)',
    '(لکا چھپی|چھپن چھپائی|چھپن چھپائ|lukka chuppi|chupan chupai|chhupan chhupai|hide and seek)',
    '(😂|🤣|😆|😹)',
  ],
  denials: [
    '(نہیں|نہی|نھیں|کبھی نہیں|مت|بغیر|کوئی نہیں)',
    '(nahi|nahin|nhi|nai|naheen|kabhi nahi|mat|baghair|bagair)',
    "(not|never|no|isn't|doesn't|don't)",
  ],
  denialsAfter: ['(نہیں|نہی|نھیں)', '(nahi|nahin|nhi|nai|naheen)'],
  clauseEnds: [
    '(اور|لیکن|مگر|کیونکہ|کہ|تو|پھر|وہ|میں|ورنہ|پتا|پتہ|معلوم|ہے|ہیں|رہا|رہی)',
    '(aur|or|lekin|magar|kyunke|kyun ke|k|ke|to|toh|phir|wo|woh|vo|main|mai|warna|pata|pta|hai|hain|raha|rahi|but|and|he|she)',
  ],
};
