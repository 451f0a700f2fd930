// Words that many Urdu phrases share, in Urdu script and as typed in Latin letters, where every family spells its own way.

/** "me", "us", "her", "my brother": who is hurt. */
export const ME =
  '(مجھے|مجھ کو|مجھکو|ہمیں|ہم کو|اسے|اس کو|اسکو|انہیں|انھیں|ان کو|(بھائی|بہن|باجی|آپی|امی|اماں|ماں|ماما|ابو|بچوں|بچی|بچے|بیٹی|بیٹے|دوست|بیوی|بھابھی) کو)';
export const ME_LATIN =
  '(mujhe|mujhy|muje|mujay|mujhay|mujy|mjhe|mjy|mujh ko|mujhko|mujko|hamen|hamein|humein|hume|hame|humko|usay|usey|use|usko|us ko|unko|un ko|inko|(bhai|bhen|behan|behen|baji|aapi|api|ammi|ami|amma|mama|mummy|mum|mom|maa|abbu|bachon|bacho|bachay|bachi|beti|betay|dost|biwi|bhabhi|sister|brother|friend) ko)';

/** "not", as it stands before the verb. */
export const NOT = '(نہیں|نہی|نھیں|نئیں|نہ)';
export const NOT_LATIN = '(nahi|nahin|nahe|nhi|nhin|nai|nae|naheen|na)';

/** Who does it, between the person and the verb. */
export const BY = '((ابو|ابا|پاپا|بابا|امی|چچا|ماموں|بھائی|شوہر|سسرال والے|سب|لوگ|وہ) (نے)?)';
export const BY_LATIN =
  '((abbu|abu|papa|baba|dad|ammi|mama|chacha|mamu|bhai|shohar|susral wale|sasural wale|sab|log|wo) (ne)?)';

/** What may stand between the person and the verb. Never a "not". */
export const HOW =
  '(بہت|روز|روزانہ|ہمیشہ|ہر روز|بار بار|اکثر|پھر|پھر سے|ابھی|بھی|زور سے|بیلٹ سے|ڈنڈے سے|جوتے سے|ہاتھ سے|کل|آج|اتنا|بری طرح)';
export const HOW_LATIN =
  '(bohat|bohot|boht|bht|bahut|buhat|roz|rozana|hamesha|har roz|har waqt|bar bar|baar baar|aksar|phir|phir se|abhi|bhi|zor se|belt se|danday se|dande se|jootay se|joote se|hath se|haath se|kal|aaj|aj|itna|buri tarah|bari tarah)';

/** "took, swallowed" of tablets. */
export const ATE =
  '(کھا لی|کھا لیں|کھا لیے|کھالی|کھالیں|کھا لیا|کھا گیا|کھا گئی|کھائیں|کھائی|کھا لوں|نگل*|لے لی|لے لیں|لے لیے)';
export const ATE_LATIN =
  '(kha li|kha lin|kha lein|kha leen|khali|khalin|kha liya|kha lia|kha liye|kha gaya|kha gayi|kha gai|khayi|khayin|khaayi|khai|kha lun|kha lungi|kha lunga|nigal*|le li|leli|le lin|le lein|le liye|le liya)';

export const PAKISTAN = '(پاکستان|انڈیا|افغانستان|بنگلہ دیش|میرپور|ملک سے باہر|بیرون ملک)';
export const PAKISTAN_LATIN =
  '(pakistan|pak|pakstan|india|afghanistan|bangladesh|mirpur|lahore|pindi|abroad|mulk se bahar|bahar k mulk)';

/** A picture. */
export const PICTURE =
  '(تصویر|تصویریں|تصاویر|تصویروں|فوٹو|فوٹوز|پکچر|پکچرز|پکس|ویڈیو|ویڈیوز|نیوڈ|نیوڈز)';
export const PICTURE_LATIN =
  '(tasveer|tasveerein|tasveeren|tasvir|tasweer|tasweerain|tasveerain|pic|pics|picture|pictures|photo|photos|foto|video|videos|vid|nude|nudes)';
