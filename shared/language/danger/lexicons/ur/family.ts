// Threats, control, being sent away, care and pregnancy.
import type { Entry } from '../../lexicon.ts';
import { NOT, NOT_LATIN, PAKISTAN, PAKISTAN_LATIN } from './words.ts';

const IN_LATIN = '(me|mein|main|mai|m|may|pe|par|pr)';
const HERS = '(میری|اس کی|اسکی|بہن کی|بیٹی کی|دوست کی)';
const HERS_LATIN = '(meri|uski|us ki|behan ki|bhen ki|beti ki|dost ki|sister ki)';

export const FAMILY: readonly Entry[] = [
  {
    sign: 'threats',
    say: [
      '(دھمکی|دھمکیاں|دھمکا*)',
      '(مجھے|ہمیں|اسے|اس کو|ان کو|امی کو|بہن کو|بھائی کو|تمہیں|تجھے) (جان سے)? مار (دے گا|دے گی|دیں گے|دوں گا|دوں گی|ڈالے گا|ڈالے گی|ڈالیں گے|ڈالوں گا|دینے)',
      '(جان سے) (مار*)',
      '(مجھے|ہمیں) (پھر|بہت)? (مارے گا|مارے گی|ماریں گے)',
      'مار (دوں گا|دیں گے|ڈالوں گا|ڈالیں گے)',
      '(عزت|غیرت) کے نام (پر|پہ)',
      '(مجھے|ہمیں|اسے|بہن کو) قتل کر*',
      '(dhamki|dhamkiyan|dhamkian|dhamkiya|dhamka*)',
      '(mujhe|muje|mujhy|mujy|mjhe|hamen|hume|humein|usay|use|usko|us ko|ammi ko|behan ko|bhai ko|mum ko|tujhe|tumhen|tumhe) (jaan se|jan se)? (mar|maar) (de ga|de gi|dega|degi|denge|den gay|den ge|dein ge|deinge|dunga|dungi|doonga|dun ga|dalega|dale ga|dalenge|dalunga|daalenge|daalega|dene)',
      '(jaan se|jan se) (mar*|maar*)',
      '(mujhe|muje|mujhy|mjhe|hamen|hume) (phir|bohat|bht)? (marega|maarega|maregi|maaregi|marenge|maarenge|maren ge|mare ga|maray ga)',
      '(mar|maar) (dunga|doonga|denge|dein ge|dalunga|dalenge)',
      '(izzat|ghairat|gairat) (ke|k) naam (par|pe|pr)',
      '(mujhe|muje|hamen|usay|behan ko) (qatal|qatl|katal|kill|murder) (kar*|kr*)',
    ],
    figurative: true,
  },
  {
    sign: 'abuser_has_access',
    say: [
      '(میرا|میرے|ہمارا) (سارے|سارا)? (فون|موبائل|میسج|میسجز|چیٹ|پیغام) (روز|ہمیشہ|بھی)? (چیک کر*|پڑھتا|پڑھتی|پڑھتے|دیکھتا|دیکھتی|دیکھتے|چھین*)',
      '(رات کو|رات میں) (وہ)? میرے (کمرے|بستر|بیڈ) (میں|پر) (آتا|آتے|آ جات*)',
      'میرے (کمرے|بستر|بیڈ) (میں|پر) (آتا|آتے) (ہے|ہیں)? رات',
      '(میری|ہماری) لوکیشن (دیکھ*|ٹریک*|چیک*)',
      '(mera|mere|meray|hamara) (sare|sara|saray)? (phone|fone|mobile|messages|msgs|msg|chat|chats) (roz|hamesha|bhi)? (check kar*|check kr*|parhta|parhti|parhte|padhta|padhti|dekhta|dekhti|dekhte|cheen*)',
      '(raat ko|rat ko) (wo|woh)? (mere|meray) (kamre|kamray|room|bistar|bed) (me|mein|m|pe|par) (aata|ata|aate|ate|aa jat*)',
      '(mere|meray) (kamre|kamray|room|bistar|bed) (me|mein|m|pe|par) (aata|ata|aate|ate) (hai|h|hain)? (raat|rat)',
      '(meri|hamari) location (dekh*|track*|check*)',
    ],
    deniable: true,
  },
  {
    sign: 'travel_soon',
    say: [
      `${PAKISTAN} … ${HERS} (زبردستی)? (شادی|نکاح|منگنی)`,
      `${HERS} (زبردستی)? (شادی|نکاح) … ${PAKISTAN}`,
      `(مجھے|بہن کو|اسے) (زبردستی|واپس|اگلے ہفتے|کل)? ${PAKISTAN} (بھیج*|لے جا*)`,
      '(یک طرفہ|ون وے|ایک طرف کا|ایک طرف کی) ٹکٹ',
      `${PAKISTAN_LATIN} … ${HERS_LATIN} (zabardasti)? (shadi|shaadi|nikah|nikkah|mangni|marriage)`,
      `${HERS_LATIN} (zabardasti)? (shadi|shaadi|nikah|nikkah) … ${PAKISTAN_LATIN}`,
      `(mujhe|muje|mujhy|behan ko|usay|use|hamen) (zabardasti|wapas|wapis|agle hafte|next week|kal)? ${PAKISTAN_LATIN} (bhej*|le ja*|lay ja*|leja*)`,
      '(one-way) (ticket|tickets)',
    ],
    deniable: true,
  },
  {
    sign: 'in_care',
    say: [
      'فوسٹر (کیئر|کیئرر|فیملی|ماں|گھر|ہوم)',
      '(کیئر) (ہوم|میں (ہوں|رہتا|رہتی))',
      'foster (care|carer|carers|family|mum|dad|parents|home|placement)',
      `(care) (home|${IN_LATIN} (hun|hoon|hu|rehta|rehti))`,
    ],
    deniable: true,
  },
  {
    sign: 'pregnant',
    say: [
      '(حاملہ|حمل سے|پریگننٹ|حمل ٹھہر*)',
      '(میرے|اس کے|بہن کے) پیٹ میں بچہ',
      `(ماہواری|پیریڈز|پیریڈ) ${NOT} (آ*|ہو*)`,
      '(pregnant|pregnent|pregnat) (hun|hoon|hu|hai|hay|h|hain|ho|kar*|kr*)',
      '(haamla|hamila|hamal se|hamal thehr*)',
      `(period|periods) ${NOT_LATIN} (aa*|aye|ayi|ho*)`,
      '(mere|us ke|uske|behan ke) (pait|pet) (me|mein|m) (bacha|bachcha)',
    ],
    deniable: true,
  },
];
