// Images, blackmail, meeting someone, and a plan to hurt others.
import type { Entry } from '../../lexicon.ts';
import { PICTURE, PICTURE_LATIN } from './words.ts';

const IN_LATIN = '(me|mein|main|mai|m|pe|par|pr)';

export const ONLINE: readonly Entry[] = [
  {
    sign: 'asked_images',
    say: [
      `(ننگی|برہنہ|گندی|بغیر کپڑوں کی|بغیر کپڑوں کے|بنا کپڑوں کی|کپڑوں کے بغیر) ${PICTURE}`,
      `(میری|مجھ سے|اس کی|اپنی) (اور|گندی|ننگی)? ${PICTURE} (مانگ*|بھیجو|بھیجنے)`,
      '(نیوڈ|نیوڈز) (مانگ*|بھیج*|چاہ*)',
      'کپڑے اتارنے (کو|کا)',
      `(nangi|gandi|baghair kapron ki|baghair kapron ke|bina kapron ki|bina kapron ke|kapron ke baghair|naked|nude|sexy|without clothes) ${PICTURE_LATIN}`,
      `(meri|mujh se|mujhse|uski|us ki|apni) (aur|gandi|nangi)? ${PICTURE_LATIN} (mang*|maang*|bhejo|bhejne|bhej do|send karo|send karne|ask kar*)`,
      '(nude|nudes|noods) (mang*|maang*|bhej*|send|chah*|ask)',
      '(kapre|kapray|kapde) utarne (ko|ka|k)',
    ],
    deniable: true,
  },
  {
    sign: 'threat_to_share',
    say: [
      `(میری|ہماری|اس کی|وہ) ${PICTURE} (سب کو|گھر والوں کو|امی کو|ابو کو|اسکول میں|سکول میں|آن لائن|انسٹا پر|فیس بک پر|انٹرنیٹ پر) (دکھا*|بھیج*|ڈال*|لگا*|شیئر*|پوسٹ*)`,
      `${PICTURE} (نہ|نہیں) (دی|دیں|بھیجی|بھیجیں) (تو)`,
      '(وائرل|لیک|شیئر|پوسٹ) کر (دے گا|دے گی|دیں گے|دوں گا|دوں گی|دینے)',
      '(بلیک میل|بلیک میلنگ|بلیک-میل)',
      `(meri|hamari|uski|us ki|wo|mere|teri) ${PICTURE_LATIN} (sab ko|sabko|sb ko|ghar walon ko|ammi ko|abbu ko|family ko|school (me|mein|walon ko)|online|insta pe|insta par|facebook pe|internet pe|group me) (dikha*|bhej*|dal*|daal*|laga*|share*|post*|upload*|send)`,
      `${PICTURE_LATIN} (na|nahi|nhi) (di|din|dein|bheji|bhejin|bhejein) (to|toh)`,
      '(viral|leak|share|post|expose|upload) (kar|kr) (dega|degi|denge|de ga|de gi|den ge|dein ge|dunga|dungi|dun ga|dene)',
      '(blackmail|blackmal|black mail|blackmailing)',
    ],
    deniable: true,
  },
  {
    sign: 'meet_soon',
    say: [
      '(آج|آج رات|کل|شام کو|اسکول کے بعد|اس ویک اینڈ) … (اس سے|ان سے|آن لائن والے سے|اس لڑکے سے|اس آدمی سے) (پہلی بار|اکیلے)? (ملنا|ملنے|ملوں|ملیں)',
      '(اکیلے|چھپ کر|چھپ کے) (اس سے)? ملنے (بلا*|کو کہ*|آنے|جا*)',
      '(aaj|aj|aaj raat|kal|sham ko|tonight|tomorrow|school ke baad|school k bad|weekend pe) … (us se|usse|uss se|un se|unse|online wale se|us larke se|us aadmi se|insta wale se|snap wale se) (pehli baar|pehli bar|akele)? (milna|milne|milnay|milun*|meet)',
      '(akele|akelay|akeli|chup kar|chup ke|chhup ke) (us se|usse)? (milne|milnay) (bula*|ko keh*|ko bol*|aane|ja*)',
    ],
    deniable: true,
  },
  {
    sign: 'plan_to_hurt',
    say: [
      '(اسکول|سکول|کالج|مسجد|چرچ|مندر) … (بم|حملہ|گولیاں چلا*|آگ لگا*|اڑا د*)',
      '(اسکول|سکول|کالج) (میں)? (چاقو|چھری|بندوق|پستول|گن) (لا*|لے کر|لے آ*)',
      '(چاقو|چھری|بندوق|پستول|گن) (اسکول|سکول|کالج) (میں)? (لا*|لے کر|لے آ*|لے جا*)',
      '(سب کو|لوگوں کو|کلاس والوں کو|ٹیچر کو) (مار د*|مار ڈال*|چاقو مار*|گولی مار*|ختم کر*)',
      '(school|college|masjid|mosque|church) … (bomb|bum se|hamla|attack kar*|goliyan chala*|aag laga*|uda d*|shoot)',
      `(school|college) (${IN_LATIN})? (chaku|chaqu|knife|churi|chhuri|gun|pistol) (la*|le kar|leke|le ke|le aa*)`,
      `(chaku|chaqu|knife|churi|chhuri|gun|pistol) (school|college) (${IN_LATIN})? (la*|le kar|leke|le ke|le aa*|le ja*)`,
      '(sab ko|sabko|sb ko|logon ko|logo ko|class walon ko|teacher ko) (mar d*|maar d*|mar dal*|maar dal*|chaku mar*|stab kar*|goli mar*|khatam kar*|shoot kar*)',
    ],
    figurative: true,
    deniable: true,
  },
];
