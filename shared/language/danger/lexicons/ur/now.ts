// Danger at this moment: weapons, being held, someone near, a body that needs a doctor.
import type { Entry } from '../../lexicon.ts';
import { NOT, NOT_LATIN } from './words.ts';

const GIVES = '(دیتا|دیتی|دیتے|دے رہا|دے رہی|دے رہے|دیں گے|دے گا)';
const GIVES_LATIN = '(deta|deti|dete|dety|detay|dete|de raha|de rahi|de rahe|de rha|denge|dega)';
const ROOM = '(کمرے|گھر|باتھ روم|واش روم|اسٹور|تہہ خانے|گاڑی|فلیٹ)';
const ROOM_LATIN =
  '(kamre|kamray|kamrey|room|ghar|bathroom|washroom|store|flat|gari|gaadi|cellar|basement)';
const IN_LATIN = '(me|mein|main|mai|m|may|mn)';

export const NOW: readonly Entry[] = [
  {
    sign: 'needs_doctor',
    say: [
      `(سانس) (بالکل|ٹھیک سے|بھی)? ${NOT} (آ*|لے*|چل*)`,
      '(بے-ہوش|بیہوش) (ہے|ہیں|ہو*|پڑ*)',
      `(ہوش میں|ہوش) ${NOT}`,
      `(اٹھ|جاگ) ${NOT} (رہا|رہی|رہے)`,
      `${NOT} (اٹھ|جاگ) (رہا|رہی|رہے)`,
      `خون (بہت|بہہ*|بہ رہا|نکل*|رک ${NOT}|${NOT} رک*|بند ${NOT})`,
      '(گولی|چاقو|چھری) (لگی|لگ گئی|لگ گیا|لگا)',
      '(چاقو|چھری|گولی) (مار دی|مار دیا|ماری|مارا|گھونپ*)',
      '(ایمبولینس|ڈاکٹر) (چاہیے|چاہئے|کی ضرورت|بلا*)',
      `(saans|sans) (bilkul|theek se|bhi)? ${NOT_LATIN} (aa*|a rah*|a rha|a rhi|le*|ley*|chal*)`,
      '(behosh|behoosh|be hosh|unconscious|bayhosh) (hai|hain|ho*|par*|pad*|h)',
      `(hosh ${IN_LATIN}|hosh) ${NOT_LATIN}`,
      `(uth|jaag|jag) ${NOT_LATIN} (raha|rahi|rahe|rha|rhi|rhe)`,
      `${NOT_LATIN} (uth|jaag|jag) (raha|rahi|rahe|rha|rhi|rhe)`,
      `(khoon|khun|blood) (bohat|bohot|bht|bahut|beh*|bah*|nikal*|ruk ${NOT_LATIN}|${NOT_LATIN} ruk*)`,
      '(goli|chaku|chaqu|chaqoo|knife|churi|chhuri) (lagi|lag gayi|lag gai|lag gaya|laga)',
      '(chaku|chaqu|chaqoo|knife|churi|chhuri|goli) (mar di|mar diya|mar dia|maar di|maar diya|maari|mari|mara|maara|ghonp*)',
      '(ambulance|doctor) (chahiye|chahye|ki zaroorat|bula*|bulw*)',
      '(stab) (kar diya|kr diya|kr dia|kar dia|hua|ho gaya|kiya)',
    ],
  },
  {
    sign: 'weapon',
    say: [
      '(چاقو|چاقوؤں|چھری|چھریاں|چھرا|خنجر|پستول|بندوق|تلوار|تیزاب|ہتھیار|کلاشنکوف)',
      '(پاس|ہاتھ میں|جیب میں|بیگ میں) (ایک)? گن',
      'گن (ہے|تھی|لے کر|دکھا*|تان*)',
      'گولی مار (دے*|دی*|دوں|ڈال*)',
      '(chaku|chaaku|chaqu|chakku|chaqoo|chakoo|churi|chhuri|churee|chhura|chura hai|khanjar|pistal|pistole|bandook|banduk|bandooq|banduq|talwar|tezab|tezaab|hathyar|hathiyar)',
      // English words only beside Urdu ones: the English lexicon hears the rest, and knows its own "not".
      '(knife|knives|gun|machete|acid|shank|pistol) (hai|hay|he|h|thi|tha|hain|le|leke|lekar|lay|la*|rakh*|dikha*|phenk*|phaink*|nikal*|se|mar*|maar*|chala*|dal*|hota|hoti)',
      '(paas|pass|pas|hath me|haath mein|bag me|bag mein|jeb me) (ek|aik|bhi)? (knife|gun|machete|acid|shank|pistol)',
      'goli (mar|maar) (de*|di*|dun*|dal*)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'held',
    say: [
      `(مجھے|ہمیں|مجھ کو) (اندر|${ROOM} میں)? (بند|لاک|قید) (کر*|رکھ*|کیا)`,
      `${ROOM} میں (بند|لاک|قید) (کر*|رکھ*|ہوں|ہیں|ہے|کیا)`,
      '(دروازے پر|دروازے کو|باہر سے) (تالا|لاک|کنڈی)',
      `(گھر|کمرے|فلیٹ) سے (باہر)? (${NOT})? (نکلنے|جانے) (${NOT})? ${GIVES}`,
      `(مجھے|ہمیں|اسے) (باہر|کہیں)? (جانے|نکلنے) ${NOT} ${GIVES}`,
      'پاسپورٹ (بھی)? (چھین*|چھپا*|لے لیا|لے لیے|رکھ لیا|ضبط)',
      '(مجھے|ہمیں|اسے) (رسی سے)? باندھ (دیا|رکھا|کر|کے)',
      `(mujhe|muje|mujhy|mujy|mjhe|hamen|hume|humein) (andar|${ROOM_LATIN} ${IN_LATIN})? (band|lock|qaid|kaid) (kar*|kr*|rakh*|kiya|kia)`,
      `${ROOM_LATIN} ${IN_LATIN} (band|lock|locked|qaid|kaid) (kar*|kr*|rakh*|hun|hoon|hu|hain|kiya|kia)`,
      '(darwaze par|darwaze pe|darwazay pe|bahar se) (tala|taala|lock|kundi)',
      `(ghar|kamre|kamray|flat|room) se (bahar)? (${NOT_LATIN})? (nikalne|nikalnay|jane|jaane|janay) (${NOT_LATIN})? ${GIVES_LATIN}`,
      `(mujhe|muje|mujhy|mujy|hamen|hume|usay|use) (bahar|kahin)? (jane|jaane|janay|nikalne|nikalnay) ${NOT_LATIN} ${GIVES_LATIN}`,
      '(mera|meri|uska|behan ka|hamare|mere) passport (bhi)? (cheen*|chheen*|chup*|chhup*|le liya|le lia|rakh liya|rakh lia|zabt)',
      '(mujhe|muje|usay|hamen) (rassi se)? (bandh|baandh) (diya|dia|rakha|kar|k|ke)',
    ],
    figurative: true,
  },
  {
    sign: 'person_near',
    say: [
      '(گھر کے|دروازے کے|کھڑکی کے)? باہر (ہی)? (کھڑا|کھڑی|کھڑے)',
      'دروازہ (زور سے)? (پیٹ|توڑ|کھٹکھٹا|بجا) رہ*',
      '(باتھ روم|واش روم|الماری|کمرے|بیڈ کے نیچے|ٹائلٹ) (میں)? (چھپ|چھپا|چھپی) (کر|ہوا|ہوئی|گئی|گیا|ہوں|کے)',
      '(میرا|ہمارا) پیچھا کر*',
      '(مجھے|ہمیں) (مارنے|پکڑنے|لینے|ڈھونڈنے) (کے لیے)? آ (رہا|رہے|رہی)',
      'وہ (ساتھ والے کمرے میں|یہیں|ادھر ہی) ہے',
      '(ghar ke|ghar k|darwaze ke|khirki ke)? (bahar|baahar) (hi)? (khara|khari|khare|khada|khadi|khade)',
      '(darwaza|darwaaza|door) (zor se)? (peet|pit|tor|tod|khatkhata|baja|knock) (rah*|rha|rhi|rhe)',
      `(bathroom|washroom|almari|kamre|kamray|toilet|bed ke neeche|bed k neechay) ${IN_LATIN}? (chup|chhup|chupi|chupa|chhupi|chhupa|hide) (kar*|kr|ke|k|hui|hua|gayi|gaya|hun|hoon)`,
      '(mera|hamara) (peecha|pecha|picha) (kar*|kr*)',
      '(mujhe|muje|mujhy|hamen|hume) (marne|maarne|pakarne|pakadne|lene|dhoondne) (ke liye|k liye)? (aa|a) (raha|rahe|rahi|rha|rhe)',
      '(wo|woh|vo) (sath wale kamre (mein|me|m)|saath wale room (mein|me)|yahin|yahi|idhar hi) (hai|h|he)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'happening_now',
    say: [
      '(ابھی|اس وقت|ابھی ابھی|اب بھی) (یہ)? ہو رہ*',
      '(مجھے|ہمیں) (بچاؤ|بچا لو|بچالو|بچائیں)',
      '(ابھی|اس وقت) (بھی)? (مار|پیٹ) رہ*',
      '(abhi|abi|is waqt|iss waqt|right now) (ye|yeh)? ho (rah*|rha|rhi)',
      '(mujhe|muje|mujhy|mjy|mjhe|hamen|hume) (bachao|bacha lo|bachalo|bachaen|bachain)',
      '(abhi|abi|is waqt|right now) (bhi)? (mar|maar|peet) (rah*|rha|rhe|rhi)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'missing_now',
    say: [
      'گھر سے (بھاگ|نکل) (گیا|گئی|گئے|آیا|آئی|آئے)',
      `(کل|رات|کل رات|پرسوں|دو دن|تین دن|صبح) سے (گھر|واپس)? (${NOT}) (آیا|آئی|آئے|ملا|ملی|مل رہا|مل رہی|لوٹا|لوٹی)`,
      '(لاپتا|لاپتہ|لا پتہ) (ہے|ہیں|ہو*)',
      '(بہن|بھائی|بیٹی|بیٹا|دوست|بچہ|بچی) (کل|رات|صبح|دو دن|کہیں)? (سے)? (غائب|گم|لاپتہ)',
      `(بیٹی|بیٹا|بہن|بھائی|بچی|بچہ|دوست) (کہیں)? ${NOT} مل (رہا|رہی)`,
      'ghar se (bhaag|bhag|nikal) (gaya|gayi|gai|gaye|gye|aaya|aayi|aya|ayi|aai)',
      `(kal|raat|kal raat|parso|parson|do din|2 din|teen din|subah) se (ghar|wapas|wapis)? ${NOT_LATIN} (aaya|aya|aayi|ayi|aai|aye|mila|mili|mil rahi|mil raha)`,
      '(laapata|lapata|la pata|missing) (hai|hain|h|ho gay*|ho gai)',
      '(behan|bhen|behen|bhai|beti|beta|dost|bacha|bachi|sister|brother|friend) (kal|raat|subah|do din|2 din|kahin)? (se)? (ghayab|gayab|gaib|gum|missing)',
      `(beti|beta|behan|bhai|bachi|bacha|dost) (kahin)? ${NOT_LATIN} mil (rahi|raha|rhi|rha)`,
    ],
    figurative: true,
  },
  {
    sign: 'assault_24h',
    say: [
      '(آج|آج صبح|کل|کل رات|رات|ابھی|تھوڑی دیر پہلے) … (ریپ|جنسی زیادتی|زبردستی کی)',
      '(ریپ|جنسی زیادتی|زبردستی) … (آج|کل رات|ابھی|آج صبح)',
      '(aaj|aj|aaj subah|kal|kal raat|raat ko|last night|abhi) … (rape|jinsi zyadti|zabardasti ki|zabrdasti ki)',
      '(rape|jinsi zyadti) … (aaj|kal raat|last night|abhi)',
    ],
    deniable: true,
  },
  {
    sign: 'joke',
    say: [
      '(صرف|بس) (مذاق|ٹیسٹ)',
      '(sirf|bas|just) (mazaq|mazak|test)',
      '(test|mazaq|mazak) lol',
      '^ test',
      '^ ٹیسٹ',
    ],
  },
];
