// How Punjabi is typed: dots, addak and nasal marks are often left out, and half of it is typed in Latin letters.
import type { Entry } from '../../lexicon.ts';

/** A phrase with its dots (਼), addak (ੱ), nasal marks (ਂ ੰ) and subjoined ਹ as they may or may not be typed. Before * they go. */
export const typed = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .replace(/(?:\u0A4D\u0A39|[\u0A02\u0A3C\u0A70\u0A71])+[*]/gu, '*')
    .replace(/\u0A4D\u0A39/gu, '(\u0A4D\u0A39)?')
    .replace(/[\u0A02\u0A70]/gu, '(\u0A02|\u0A70)?')
    .replace(/[\u0A3C\u0A71]/gu, '($&)?');

export const entry = (
  sign: Entry['sign'],
  say: readonly string[],
  silenced: Pick<Entry, 'figurative' | 'deniable'> = {},
): Entry => ({ sign, say: say.map(typed), ...silenced });

export const DENIABLE = { deniable: true } as const;
export const FIGURATIVE = { figurative: true } as const;
export const BOTH = { figurative: true, deniable: true } as const;

export const NOT = '(ਨਹੀਂ|ਨਈਂ|ਨੀ|ਨਾ|nahi|nahin|nhi|nai|ni|na)';
export const IN = "(ਵਿੱਚ|ਵਿਚ|'ਚ|vich|wich|ch)";
export const ON = "(ਉੱਤੇ|'ਤੇ|te)";
export const FROM = '(ਤੋਂ|ton|to|toh)';
export const WITH = '(ਨਾਲ|nal|naal)';
export const TO_ME = '(ਮੈਨੂੰ|ਮੇਨੂੰ|ਸਾਨੂੰ|mainu|mainoo|mennu|menu|meinu|minu|manu|sanu|saanu)';
export const TO_HER =
  '(ਉਸ ਨੂੰ|ਉਸਨੂੰ|ਉਹਨੂੰ|ਓਹਨੂੰ|ਉਹਨਾਂ ਨੂੰ|ਮੰਮੀ ਨੂੰ|ਮਾਂ ਨੂੰ|ਭੈਣ ਨੂੰ|ਭਰਾ ਨੂੰ|ਬੱਚਿਆਂ ਨੂੰ|ਬੱਚੇ ਨੂੰ|ohnu|onu|usnu|us nu|mummy nu|mum nu|mom nu|maa nu|bhain nu|bhen nu|sister nu|bhra nu|brother nu|bacheyan nu|bachean nu)';
export const KIN =
  '(ਮੰਮੀ|ਡੈਡੀ|ਪਾਪਾ|ਦਾਦੀ|ਦਾਦਾ|ਨਾਨੀ|ਨਾਨਾ|ਬੀਬੀ|ਬਾਬਾ|ਮਾਸੀ|ਭੂਆ|ਮਾਮਾ|mummy|mum|mom|daddy|dad|papa|dadi|nani|baba|massi|bua|mama)';
export const PHOTO =
  '(ਫ਼ੋਟੋ|ਫ਼ੋਟੋਆਂ|ਤਸਵੀਰ*|ਵੀਡੀਓ|ਪਿਕਸ|photo|photos|photoan|foto|pic|pics|video|videos|nudes)';
export const KNIFE = '(ਚਾਕੂ|ਛੁਰਾ|ਛੁਰੀ|ਬੰਦੂਕ|ਪਿਸਤੌਲ|chaku|chaaku|chakku|knife|gun|bandook|banduk|pistol)';
export const ALONE = '(ਇਕੱਲੇ|ਇਕੱਲਾ|ਇਕੱਲੀ|ਕੱਲਾ|ਕੱਲੀ|ikalle|ikalla|ikalli|kalle|kalla|kalli|alone)';
export const WEDDING = '(ਵਿਆਹ|ਸ਼ਾਦੀ|ਰਿਸ਼ਤਾ|viah|viyah|vyah|shadi|shaadi|rishta)';
export const FORCED = '(ਜ਼ਬਰਦਸਤੀ|ਧੱਕੇ ਨਾਲ|zabardasti|jabardasti|zabrdasti|dhakke nal|dhakke naal)';
export const MONEY = '(ਪੈਸੇ|ਪੈਸਾ|paise|pese|paisa)';
export const DRUGS =
  '(ਡਰੱਗਜ਼|ਡਰੱਗ|ਨਸ਼ਾ|ਨਸ਼ੇ|ਚਿੱਟਾ|ਪੈਕਟ|ਪੈਕੇਜ|ਪੁੜੀਆਂ|drugs|drug|packet|package|weed|chitta|nasha|maal)';
