// Wanting to die, and having taken something. Nothing here is ever a figure of speech or denied.
import type { Entry } from '../../lexicon.ts';
import { ATE, ATE_LATIN, NOT, NOT_LATIN } from './words.ts';

const WANT = '(چاہتا|چاہتی|چاہتے|چاہیے|ہے|چاہوں)';
const WANT_LATIN = '(chahta|chahti|chahte|chahty|chata|chati|chahiye|hai|h|hy|chahun)';
const SELF = '(خود کو|اپنے آپ کو|خودکو)';
const SELF_LATIN = '(khud ko|khudko|apne aap ko|apnay aap ko|apne ap ko|myself ko)';

export const LIFE: readonly Entry[] = [
  {
    sign: 'took_something',
    say: [
      `(گولیاں|ٹیبلٹس|پلز|پیراسیٹامول|نیند کی گولیاں|ساری دوائی|ساری دوائیاں|زیادہ دوائی|بہت دوائی|دوائیاں) (بھی|بہت|ساری|ایک ساتھ|اکٹھی|سب)? ${ATE}`,
      '(زہر|تیزاب|بلیچ|چوہے مار) (کی|دوائی)? (کھا*|پی لی|پی لیا|پی گئی|پی گیا|پیا|پی لوں)',
      '(اوورڈوز|اوور ڈوز)',
      `(goliyan|goliyaan|golian|goliya|golia|tablets|tablet|pills|paracetamol|paracetamols|neend ki goli|sari dawai|saari dawai|sari dawa|zyada dawai|zyada dawa|bohat dawai|dawaiyan|dawaiyaan) (bhi|bohat|sari|saari|sab|ek sath|ek saath|ikathi)? ${ATE_LATIN}`,
      '(zehar|zeher|zahar|bleach|tezab) (kha*|pi li|pi liya|pi lia|pee li|pee liya|pi gayi|pi gaya|piya|pi lun)',
      '(ki|sari|saari) (puri|poori|sari|saari)? (packet|strip|bottle|dibbi|shishi) (kha li|khali|kha gayi|kha gaya|nigal*|pi li)',
      '(پوری|ساری) (پیکٹ|شیشی|پتا|بوتل|ڈبی) (کھا لی|کھا لیا|نگل*|پی لی)',
      '(overdose|overdos|over dose) (kar*|ki|li|le|ho*|kiya)',
    ],
  },
  {
    sign: 'suicide_plan',
    say: [
      '(سب کو|دوستوں کو|سب سے|دوستوں سے) (الوداع|خدا حافظ) (کہہ|کہ|بول) (دیا|لیا|چکی|چکا)',
      'الوداع (کہہ|کہ) (دیا|چکی|چکا)',
      '(آخری) (خط|پیغام|میسج) (لکھ|چھوڑ|بھیج) (دیا|لیا|رہی|رہا)',
      '(آج|آج رات|کل) … (خود-کشی|اپنی جان|زندگی ختم|خود کو ختم|مر جاؤں|مرنے والی|مرنے والا)',
      '(مرنے|خود-کشی) (کا|کے) (پلان|طریقہ|طریقے|منصوبہ)',
      '(پھندا|پھندہ) (لگا*|ڈال*)',
      '(phanda|phansi) (laga*|le li|dal*)',
      '(چھت|پل|بلڈنگ) سے (کود*|چھلانگ)',
      '(sab ko|sabko|dosto ko|doston ko|sab se) (alvida|alwida|khuda hafiz|goodbye|bye) (keh|kah|bol) (diya|dia|chuki|chuka|lia|liya)',
      '(alvida|alwida) (keh|kah|bol) (diya|dia|chuki|chuka)',
      '(akhri|aakhri) (khat|letter|message|msg) (likh|chor|chhor|bhej) (diya|dia|liya|rahi|raha)',
      '(aaj|aj|aaj raat|kal) … (khudkushi|khud kushi|suicide|apni jaan|zindagi khatam|khud ko khatam|mar jaun|mar jaungi|mar jaunga)',
      '(marne|marnay|khudkushi|suicide) (ka|ke|k) (plan|tareeqa|tareeka|tarika|tariqa|tareeqay)',
      '(chat|chhat|pul|bridge|building) se (kood*|kud*|chalang|chhalang)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      'خود-کشی',
      `(مرنا|مر جانا) ${WANT}`,
      '(مرنے|مر جانے) (کا|کو) (دل|جی|من)',
      '(دل|جی) (کرتا|چاہتا|کر رہا) (ہے)? (کہ)? (میں)? مر (جاؤں|جاوں)',
      'کاش (میں)? (مر (جاؤں|جاتی|جاتا|گیا ہوتا|گئی ہوتی)|پیدا نہ|پیدا ہی نہ)',
      `(جینا|زندہ رہنا) ${NOT} (چاہتا|چاہتی|چاہتے|ہے)`,
      `(جینے|زندہ رہنے) (کا|کو) (بالکل|اب)? (دل|جی|من) ${NOT}`,
      `(دل|جی) ${NOT} (کرتا|چاہتا|کر رہا) (جینے|زندہ)`,
      `${NOT} (جینا|رہنا زندہ)`,
      '(اپنی|میری) (زندگی|جان) (ختم|لے|دے) (کر*|لوں|دوں|لینا|دینا|لے لوں)',
      `${SELF} (ختم|مار) (کر*|لوں|لینا|دوں|ڈالوں|لوں گا|لوں گی|دینا)`,
      '(سب کچھ|سب) ختم کر (دوں|دینا|لوں)',
      '(زندگی|جینے) سے تنگ',
      'میرے (مرنے|مر جانے|نہ ہونے) سے (کسی کو|کوئی) (کوئی)? فرق',
      'میں (ہی)? مر (جاؤں|جاوں) (گا|گی|تو)?',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      '(khudkushi|khud kushi|khudkashi|khudkhushi|khud kashi|suicide karn*|suicide kar lun*|kms (kar*|kr*|karna))',
      `(marna|mrna|mar jana|mar jaana|maut) ${WANT_LATIN}`,
      '(marne|marnay|mrne|mar jane|mar jaane) (ka|ko|k) (dil|jee|mann|man|mood)',
      '(dil|jee) (karta|krta|chahta|kar raha|kr rha|krta) (hai|h|hy)? (k|ke|kay)? (main|mai|mein|me)? mar (jaun|jaon|jaoon|jau)',
      'kash (main|mai|mein|me)? (mar (jaun|jaon|jati|jata|jaun)|paida na|paida hi na)',
      `(jeena|jina|zinda rehna) ${NOT_LATIN} (chahta|chahti|chahte|chahty|chata|chati|hai|h|hy)`,
      `(jeene|jine|jeenay|zinda rehne) (ka|ko) (bilkul|ab)? (dil|jee|mann|man) ${NOT_LATIN}`,
      `(dil|jee) ${NOT_LATIN} (karta|krta|chahta|kar raha|kr rha) (jeene|jine|jeenay|zinda)`,
      `${NOT_LATIN} (jeena|jina)`,
      '(apni|meri) (zindagi|zindgi|jaan|jan|life) (khatam|khtm|le|de|end) (kar*|kr*|lun*|dun*|lena|dena)',
      `${SELF_LATIN} (khatam|khtm|maar|mar) (kar*|kr*|lun*|lena|dun*|dalun*|dena)`,
      '(sab kuch|sab|sb) (khatam|khtm|end) (kar|kr) (dun*|dena|lun*)',
      '(zindagi|zindgi|jeene|life) se tang',
      'mere (marne|marnay|mar jane|na hone) se (kisi ko|koi) (koi)? (farq|fark)',
      '(main|mai|mein) (hi)? mar (jaun|jaon|jaoon|jaunga|jaungi|jaonga|jaongi) (ga|gi|to|toh)?',
      '(main|mai|mein|mujhe|muje) (die|end it) (karna|krna|karna chahti|karna chahta)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      `${SELF} (کاٹ*|نقصان|چوٹ|زخمی|تکلیف|جلا*)`,
      '(اپنی|اپنا|اپنے) (کلائی|کلائیاں|بازو|ہاتھ|ٹانگ) (کاٹ لیا|کاٹ لی|کاٹتی|کاٹتا|کاٹ رہی|کاٹ رہا|کاٹ لوں|کاٹے|کاٹا|کاٹی|پر کٹ)',
      `${SELF_LATIN} (kaat*|kat lia|kat liya|katti|katta|cut|nuqsan|nuksan|nuqsaan|chot|zakhmi|takleef|hurt|harm|jala*)`,
      '(apni|apna|apne) (kalai|kalaiyan|bazu|baazu|hath|haath|arm|arms|wrist) (kaat*|kat lia|kat liya|kat li|katti|katta|cut)',
      '(hath|haath|bazu|baazu|arm|kalai|tang|leg) (pe|par|pr|me) (cut|cuts|blade) (lag*|mar*|maar*|kar*)',
      '(ہاتھ|بازو|کلائی|ٹانگ) (پر|پہ) (کٹ|بلیڈ) (لگا*|مار*)',
      '(self-harm|selfharm) (kar*|kr*|ki|kiya|kia|hai|h)',
    ],
  },
];
