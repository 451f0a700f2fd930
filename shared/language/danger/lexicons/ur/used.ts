// Being used for crime or for sex, and travelling alone.
import type { Entry } from '../../lexicon.ts';

const IN_LATIN = '(me|mein|main|mai|m|pe|par|pr)';
const CARRY = '(پہنچا*|چھپا*|چھپوا*|بیچ*|بکوا*|بچوا*|اٹھوا*|لے جا*|سپلائی)';
const CARRY_LATIN =
  '(pohncha*|pohanch*|pahuncha*|puhncha*|deliver*|chup*|chhup*|bech*|bich*|bik*|uthwa*|le ja*|lay ja*|leja*|rakhw*|supply|sell)';

export const USED: readonly Entry[] = [
  {
    sign: 'gifts',
    say: [
      '(مجھے|اسے|بیٹی کو|بیٹے کو) (مہنگے|مہنگی|نئے|بہت سے|روز)? (تحفے|گفٹ|گفٹس|کپڑے|جوتے|ویپ|سگریٹ|پیسے|موبائل) (دیتا|دیتی|دیتے|دیے|دلاتا|دلاتے|لا کر)',
      '(mujhe|muje|mujhy|usay|use|beti ko|betay ko) (mehnge|mehngay|mehenge|naye|nayi|free|bohat|roz)? (tohfe|tohfay|gift|gifts|kapre|kapray|jootay|shoes|trainers|vape|vapes|cigarette|paise|paisay|money|weed) (deta|deti|dete|dety|detay|diye|dilata|dilate|laa kar|la kar)',
    ],
    deniable: true,
  },
  {
    sign: 'taken_places',
    say: [
      '(مجھے|اسے|ہمیں|لڑکیوں کو|بیٹی کو) (اپنی|کسی|رات کو|اپنے)? (ہوٹل|فلیٹ|پارٹی|پارٹیوں|گاڑی میں) (میں|پر|لے)? (لے جا*|لے گ*|گھما*|جا*)',
      `(mujhe|muje|mujhy|usay|use|hamen|larkiyon ko|beti ko) (apni|kisi|raat ko|apne)? (hotel|hotels|flat|party|parties|gari|gaari|gaadi|car) (${IN_LATIN})? (le ja*|lay ja*|leja*|le ga*|lay ga*|ghuma*)`,
    ],
    deniable: true,
  },
  {
    sign: 'second_phone',
    say: [
      '(دوسرا|ایک اور|خفیہ) (فون|موبائل) (دیا|دے دیا|رکھا|ہے)',
      '(dusra|doosra|dosra|ek aur|secret|burner|khufia) (phone|fone|mobile) (diya|dia|de diya|rakha|hai|h)',
    ],
    deniable: true,
  },
  {
    sign: 'far_from_home',
    say: [
      '(مجھے|اسے|بیٹے کو) (ٹرین سے|اکثر)? (دوسرے شہر|دوسرے شہروں|بہت دور|گھر سے دور) (میں)? (بھیج*|لے جا*|چھوڑ*)',
      '(mujhe|muje|mujhy|usay|use|betay ko) (train se|aksar)? (dusre shehar|dusray shehar|doosre sheher|dusre sheher|dusre shehr|bohat door|ghar se door) (me|mein)? (bhej*|le ja*|lay ja*|chor*|chhor*)',
      'county lines',
    ],
    deniable: true,
  },
  {
    sign: 'made_to_carry',
    say: [
      `(منشیات|ڈرگز|چرس|ہیروئن|نشہ|ویڈ|کوکین) ${CARRY}`,
      '(مجھ سے|بیٹے سے|اس سے|ہم سے) … (بیچوا*|بکوا*|چھپوا*|اٹھوا*|منگوا*|ڈلیور کروا*)',
      '(کہتا|کہتی|کہتے|مجبور کرتے|مجبور کرتا) … (پیکٹ|پارسل|پیکج|مال|بیگ) (پہنچا*|چھپا*|رکھ*|لے جا*|دے آ*)',
      `(drugs|drug|charas|heroin|weed|cocaine|coke|nasha) ${CARRY_LATIN}`,
      '(mujh se|mujhse|mujse|betay se|us se|usse|hum se) … (bechwa*|bikwa*|chupwa*|chhupwa*|uthwa*|mangwa*|deliver karwa*|deliver krwa*)',
      '(kehta|kehti|kehte|kehty|bolta|bolte|majboor karte|majboor karta|force karte) … (packet|parcel|package|maal|bag) (pohncha*|pahuncha*|deliver*|chup*|chhup*|rakh*|le ja*|lay ja*|de aa*)',
    ],
    deniable: true,
  },
  {
    sign: 'owes_money',
    say: [
      '(مجھ پر|میرے اوپر|ہم پر) (ان کا|اس کا|گینگ کا|بہت)? (قرض|قرضہ|ادھار)',
      '(قرض|قرضہ) (اتار*|چکا*|واپس کرنا)',
      '(ان کے|گینگ کے|ان لوگوں کے) پیسے (دینے|واپس)',
      '(mujh par|mujh pe|mujhpe|mere upar|hum par) (unka|un ka|uska|gang ka|bohat|bht)? (karz|qarz|karza|qarza|karzah|qarzah|udhaar|debt)',
      '(karz|qarz|karza|qarza|debt) (utar*|chuka*|wapas karna|wapis karna)',
      '(unke|un ke|gang ke|un logon ke) (paise|paisay|paisy) (dene|denay|wapas|wapis)',
    ],
    deniable: true,
  },
  {
    sign: 'debt_threat',
    say: [
      '(پیسے|رقم|قرض|ادھار) (نہ|نہیں) (دیے|دئیے|دئے|دیا|دی|لوٹائے|دیئے) (تو) … (مار*|نقصان|جان|چاقو|گولی|جلا*|توڑ*|اٹھا*)',
      '(پیسے|رقم) (دو|لاؤ|دے دو) (ورنہ|نہیں تو) … (مار*|نقصان|جان|چاقو|گولی|جلا*|توڑ*|اٹھا*)',
      '(paise|paisay|paisy|raqam|money|qarz|karz) (na|nahi|nahin|nhi) (diye|diya|dia|die|lautaye|diay) (to|toh|tou) … (maar*|mar den*|mar deg*|mar dun*|maren*|marega|marein*|nuqsan|nuksan|jaan|chaku|knife|goli|jala*|tor d*|stab|utha*)',
      '(paise|paisay|paisy|money) (do|lao|de do) (warna|wrna|nahi to|nahi toh|nhi to) … (maar*|mar den*|mar deg*|mar dun*|maren*|marega|nuqsan|jaan|chaku|knife|goli|jala*|stab|utha*)',
    ],
  },
  {
    sign: 'drugs_inside',
    say: [
      '(جسم|پیٹ) (کے)? (اندر|میں) (ڈرگز|منشیات|پیکٹ|مال|کچھ|چیزیں|نشہ)? (چھپا*|چھپوا*|رکھوا*)',
      '(پیکٹ|کیپسول|ڈرگز|منشیات) (زبردستی)? نگلوا*',
      '(jism|body|pait|pet) (ke|k)? (andar|mein|me|m) (drugs|packet|maal|kuch|cheezein|cheezen)? (chup*|chhup*|rakhwa*)',
      '(packet|capsule|drugs|pudiya) (zabardasti)? (nigalwa*|nigal*)',
    ],
    deniable: true,
  },
  {
    sign: 'force_used',
    say: [
      '(ریپ) (کیا|ہوا|کر*|کی)',
      '(جنسی زیادتی|جنسی تشدد)',
      '(مجھ سے|میرے ساتھ|اس کے ساتھ|بیٹی کے ساتھ|بہن کے ساتھ|ہمارے ساتھ) (زبردستی|زیادتی|بدفعلی|غلط کام|غلط حرکت|غلط حرکتیں|گندی حرکت|گندی حرکتیں|گندے کام)',
      '(زبردستی|میری مرضی کے بغیر|مرضی کے بغیر|مرضی کے خلاف) (میری|اس کی|بہن کی)? (شادی|نکاح|رشتہ|چھو*|کس|ہاتھ لگا*)',
      '(شادی|نکاح) (کے لیے)? (زبردستی|پر مجبور|مجبور)',
      '(غلط جگہ|پرائیویٹ پارٹس|پرائیویٹ حصے|شرم گاہ) (پر|کو)? (ہاتھ|چھو*|ٹچ)',
      '(مجھے|اسے|بیٹی کو|بہن کو) (غلط (طریقے سے|طرح|طرح سے))? (چھوا|چھوتا|چھوتے|چھوئے|ٹچ کیا|ٹچ کرتا|ٹچ کرتے)',
      '(بہن|بیٹی|لڑکی|میری) (کی|کا)? (ختنہ|ختنے) (کر*|ہو*)',
      '(rape|raip) (kiya|kia|hua|kar*|kr*|ki)',
      '(jinsi zyadti|jinsi ziyadti)',
      '(mujh se|mujhse|mujse|mere sath|mere saath|meray sath|us ke sath|uske sath|uske saath|beti ke sath|behan ke sath|behan k sath) (zabardasti|zabrdasti|zyadti|ziyadti|ziadti|badfeli|ghalat kaam|galat kaam|galat kam|ganda kaam|gande kaam|ghalat harkat|ghalat harkatein|galat harkat|galat harkatein|gandi harkat|gandi harkatein)',
      '(zabardasti|zabrdasti|meri marzi ke baghair|meri marzi k bagair|marzi ke khilaf) (meri|uski|behan ki)? (shadi|shaadi|nikah|nikkah|rishta|choo*|chu*|chhu*|kiss|hath laga*|haath laga*)',
      '(shadi|shaadi|nikah) (ke liye|k liye)? (zabardasti|pe majboor|par majboor|majboor|force)',
      '(ghalat jagah|galat jagah|galat jaga|private parts|private part) (pe|par|pr|ko)? (hath|haath|choo*|chu*|chhu*|touch)',
      '(mujhe|muje|mujhy|mjhe|mujhay|usay|beti ko|behan ko) ((galat|ghalat) (tarike se|tareeqe se|tareeke se|tarah|tarah se|tareqe se))? (chua|chhua|chuta|chute|chhoota|chhute|choota|touch kiya|touch kia|touch karta|touch karte|touch krta)',
      '(behan|beti|larki|meri) (ki|ka)? (khatna|khatne|khatnay|fgm) (kar*|kr*|ho*)',
    ],
    deniable: true,
  },
  {
    sign: 'alone_in_uk',
    say: [
      '(یہاں|انگلینڈ|برطانیہ|یو کے|اس ملک) (میں)? (اکیلا|اکیلی|اکیلے|تنہا|گھر والوں کے بغیر|امی ابو کے بغیر) (آیا|آئی|آئے|ہوں)',
      '(اکیلا|اکیلی|اکیلے|تنہا|گھر والوں کے بغیر) (انگلینڈ|برطانیہ|یو کے|اس ملک) (میں)? (آیا|آئی|آئے|ہوں)',
      '(کشتی|لاری|ٹرک) (میں|سے) (چھپ کر)? (آیا|آئی|آئے)',
      `(yahan|england|uk|britain|is mulk) (${IN_LATIN})? (akela|akeli|akele|akelay|tanha|ghar walon ke baghair|family ke baghair) (aaya|aya|aayi|ayi|aai|aye|hun|hoon|hu)`,
      `(akela|akeli|akele|akelay|tanha|family ke baghair) (england|uk|britain|is mulk) (${IN_LATIN})? (aaya|aya|aayi|ayi|aai|aye|hun|hoon|hu)`,
      '(kashti|boat|lorry|truck) (me|mein|se|main) (chup kar|chhup kar)? (aaya|aya|aayi|ayi|aai|aye)',
    ],
    deniable: true,
  },
];
