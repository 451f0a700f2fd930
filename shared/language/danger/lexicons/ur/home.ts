// Harm at home and by people who are known: hurt, fear, neglect.
import type { Entry } from '../../lexicon.ts';
import { BY, BY_LATIN, HOW, HOW_LATIN, ME, ME_LATIN, NOT, NOT_LATIN } from './words.ts';

const IN_LATIN = '(me|mein|main|mai|m|may|pe|par|pr)';

export const HOME: readonly Entry[] = [
  {
    sign: 'afraid_home',
    say: [
      'گھر (واپس)? جانے (سے|میں|کا|پر) (بہت)? (ڈر|خوف)',
      `گھر (واپس)? ${NOT} (جانا|جا سک*)`,
      `گھر (میں|پر) (بہت)? (ڈر لگتا|محفوظ ${NOT}|ڈر کے)`,
      'ghar (wapas|wapis)? (jane|jaane|janay) (se|mein|me|ka|pe) (bohat|bht|boht)? (dar|darr|khauf|darta|darti)',
      `ghar (wapas|wapis)? ${NOT_LATIN} (jana|jaana|ja sak*)`,
      `ghar ${IN_LATIN} (bohat|bht|boht)? (dar lag*|darr lag*|mehfooz ${NOT_LATIN}|mahfooz ${NOT_LATIN}|safe ${NOT_LATIN})`,
    ],
  },
  {
    sign: 'injury',
    say: [
      `${ME} ${BY}? ${HOW}? (مارتا|مارتی|مارتے|مارا|مار رہا|مار رہی|مار رہے|مارنے لگ*|مار پڑ*|پیٹتا|پیٹتی|پیٹتے|پیٹا|پیٹ رہا|پیٹ رہے)`,
      `${ME} (زور سے|بہت)? (تھپڑ|لات|لاتیں|مکا|مکے|گھونسا|ڈنڈا|بیلٹ|جوتا) (مار*|سے مار*)`,
      `${ME} ${HOW}? (دھکا|دھکے) د*`,
      `${ME} (بھی)? (جلایا|جلا دیا|جلاتا|جلاتی)`,
      '(سگریٹ|استری|گرم چمچ|گرم چمچے) سے جلا*',
      '(نیل|نیل کے نشان) (پڑ*|ہیں|ہے|کے نشان)',
      '(بیلٹ|ڈنڈے|جوتے|تار) سے مار*',
      `${ME_LATIN} ${BY_LATIN}? ${HOW_LATIN}? (marta|maarta|mrta|marti|maarti|marte|maarte|marty|martay|mara|maara|mar raha|maar raha|mar rahe|maar rahe|mar rahi|maar rahi|mar rha|maar rha|mar pari|maar parti|peetta|peeta|peetti|peet raha|peete|pitta|pitai|hit karta|hit karti|hit karte|hit krta|hit kiya|hurt karta|hurt krta|hurt kiya)`,
      `${ME_LATIN} (zor se|bohat|bht)? (thappar|thapar|thappad|laat|laatein|mukka|mukke|ghoonsa|danda|belt|joota|slap|punch|kick) (mar*|maar*|se mar*|se maar*|kiya|karta|krta|kia)`,
      `${ME_LATIN} (bhi)? (jalaya|jala diya|jala dia)`,
      `${ME_LATIN} ${HOW_LATIN}? (dhakka|dhakke|dhaka) d*`,
      '(cigarette|cigrette|istri|garam chamach|garam chamche) se jala*',
      '(neel|neil) (par*|pad*|k nishan|ke nishan|hain)',
      '(belt|danday|dande|jootay|joote|tar) se (mar*|maar*|peet*)',
      '(bruise|bruises) (hai|hain|par*|pad*|h)',
    ],
    deniable: true,
  },
  {
    sign: 'baby_hurt',
    say: [
      '(بے بی|ننھے بچے|چھوٹے بچے|ننھی بچی|منے|نومولود) … (نیل|چوٹ|جھنجھوڑ*|مارا|ہلایا|گرایا|جلا)',
      '(baby|chotay bachay|chhote bache|chote bache|munne|nanhe bache) … (neel|chot|jhanjhor*|mara|maara|hilaya|giraya|bruise)',
    ],
    deniable: true,
  },
  {
    sign: 'choked',
    say: [
      '(گلا|گلہ|گردن) (زور سے)? (دبا*|دبو*|گھونٹ*|پکڑ*)',
      '(گلے|گردن) (سے|پر|میں) (پکڑ*|ہاتھ رکھ*|رسی|پھندا)',
      '(gala|galla|gardan|neck) (zor se)? (daba*|dabo*|ghont*|ghot*|pakar*|pakr*|pakad*)',
      '(gale|galay|gardan|neck) (se|pe|par|me) (pakar*|pakr*|pakad*|haath rakh*|hath rakh*|rassi)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'alone_now',
    say: [
      '(اکیلا|اکیلی|اکیلے|تنہا) (چھوڑ) (دیا|کر|کے|جاتے|جاتا|جاتی|گئے|گیا|گئی|دیتے|دیتی|دیتا)',
      '(بچے|چھوٹے) (گھر پر|گھر میں|رات کو|رات بھر)? (اکیلے|تنہا) (ہیں|ہوتے|رہتے)',
      '(akela|akeli|akele|akelay|tanha) (chor|chhor|chod|chhod) (diya|dia|kar|kr|ke|k|jate|jata|jati|jatay|gaye|gaya|gayi|gye|dete|deti|deta)',
      `(bache|bachay|bachy|chote|kids) (ghar ${IN_LATIN}|raat ko|raat bhar)? (akele|akelay|alone) (hain|hen|hote|rehte|hn)`,
    ],
  },
  {
    sign: 'no_food_heat',
    say: [
      `کھانے کو (کچھ|کچھ بھی)? ${NOT}`,
      `گھر (میں|پر) (بالکل)? (کھانا|راشن|گیس|بجلی|ہیٹنگ|کچھ کھانے کو) (بالکل|بھی)? (${NOT}|ختم|بند)`,
      `(کل|پرسوں|دو دن|تین دن|جمعے|ہفتے) سے (کچھ|کچھ بھی|کھانا)? (${NOT} کھایا|بھوکا|بھوکی|بھوکے)`,
      `(کھانا|روٹی) ${NOT} (دیتا|دیتی|دیتے|دیتیں|دیا)`,
      `khane ko (kuch|kch|kuch bhi)? ${NOT_LATIN}`,
      `ghar ${IN_LATIN} (bilkul)? (khana|khaana|rashan|gas|bijli|heating|food|kuch khane ko) (bilkul|bhi)? (${NOT_LATIN}|khatam|khtm|band)`,
      `(kal|parso|parson|do din|2 din|teen din|3 din|friday|jumme) se (kuch|kch|kuch bhi|khana)? (${NOT_LATIN} khaya|bhooka|bhooki|bhooke|bhookay|bhuka|bhuki)`,
      `(khana|khaana|roti|food) ${NOT_LATIN} (deta|deti|dete|dety|detin|deten|diya|dia)`,
    ],
  },
  {
    sign: 'driving_or_passed_out',
    say: [
      '(نشے میں|شراب پی کر|پی کر|پی کے) (بھی|ہی)? (گاڑی|کار|ڈرائیو) (چلا*|کر*)',
      '(نشے میں|شراب پی کر|پی کر) … (بے-ہوش|گر جا*|گرا|گری)',
      '(nashe|nashay|nashe ki halat) (me|mein|main|m) (bhi|hi)? (gari|gaari|gaadi|car|drive) (chala*|kar*|kr*)',
      '(sharab|drink) (pi|pee) (kar|kr|ke|k) (bhi|hi)? (gari|gaari|gaadi|car|drive) (chala*|kar*|kr*)',
      '(drunk) (ho kar|hokar|ho ke|hoke) … (gari|gaari|gaadi|car|drive)',
      '(nashe|nashay|sharab|drunk) … (behosh|gir jat*|gir gay*)',
    ],
    deniable: true,
  },
];
