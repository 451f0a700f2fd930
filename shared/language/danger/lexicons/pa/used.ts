// Being used for crime or for sex, pictures and threats online, and being alone in this country.
import type { Entry } from '../../lexicon.ts';
import {
  ALONE,
  DENIABLE,
  DRUGS,
  entry,
  FROM,
  IN,
  MONEY,
  NOT,
  PHOTO,
  TO_HER,
  TO_ME,
} from './spelling.ts';

const THINGS = `(ਗਿਫਟ|ਤੋਹਫ਼ੇ|ਕੱਪੜੇ|ਬੂਟ|ਵੇਪ|ਸ਼ਰਾਬ|ਚੀਜ਼ਾਂ|ਟਰੇਨਰ|gift|gifts|tohfe|kapde|shoes|trainers|vape|vapes|sharab|cheezan|chizan|drugs|weed|${MONEY})`;
const NEW = '(ਨਵੇਂ|ਨਵਾਂ|ਮਹਿੰਗੇ|ਬਹੁਤ|ਮੁਫ਼ਤ|nave|nava|mehnge|mehenge|free|bahut|bohot)';
const SEND = '(ਭੇਜ*|ਦਿਖਾ*|ਪਾ ਦ*|ਸ਼ੇਅਰ|ਲੀਕ|ਵਾਇਰਲ|bhej*|pej*|dikha*|pa d*|share|leak|viral|send|post)';
const NUDE =
  '(ਨਿਊਡ|ਨਿਊਡਜ਼|ਨੰਗੀ|ਨੰਗੀਆਂ|ਗੰਦੀ|ਗੰਦੀਆਂ|ਬਿਨਾਂ ਕੱਪੜਿਆਂ|ਬਿਨਾਂ ਕੱਪੜੇ|nude|nudes|nangi|nangiyan|nangian|gandi|gandiyan|gandian|bina kapdeyan|bina kapde|sexy)';
const ASK = '(ਮੰਗ*|ਭੇਜ*|mang*|bhej*|pej*|send)';
const FROM_ME =
  '(ਮੇਰੇ ਤੋਂ|ਮੇਰੇ ਕੋਲੋਂ|ਮੈਥੋਂ|ਉਸ ਤੋਂ|ਮੁੰਡਿਆਂ ਤੋਂ|mere ton|mere to|mere kolon|mere kolo|methon|maithon|ohde ton|ਮੈਨੂੰ|mainu|mainoo|menu)';

export const USED: readonly Entry[] = [
  entry(
    'gifts',
    [`${TO_ME} ${NEW}? ${THINGS} (ਦਿੰਦ*|ਦਿੱਤ*|ਲੈ ਕੇ ਦਿ*|dind*|dit*|lai ke di*|le ke di*)`],
    DENIABLE,
  ),
  entry(
    'taken_places',
    [
      `${TO_ME} (ਹੋਟਲ|ਫਲੈਟ|ਪਾਰਟੀਆਂ|hotel|hotels|flat|parties) (${IN}|'ਤੇ|te)? (ਲੈ*|ਲਿਜਾ*|lai*|le*|lija*)`,
      `(ਆਪਣੀ|apni|aapni) (ਕਾਰ|ਗੱਡੀ|car|gaddi|gadi) ${IN} (ਘੁਮਾ*|ਲੈ*|ਲਿਜਾ*|ghuma*|lai*|le*|lija*)`,
    ],
    DENIABLE,
  ),
  entry('second_phone', [
    '(ਦੂਜਾ|ਦੂਸਰਾ|ਸੀਕਰੇਟ|dooja|duja|dusra|doosra|secret|second|burner) (ਫ਼ੋਨ|phone|fone)',
  ]),
  entry('far_from_home', [
    'county lines',
    `(${TO_ME}|${TO_HER}) (ਦੂਜੇ ਸ਼ਹਿਰ|ਹੋਰ ਸ਼ਹਿਰ|ਬਹੁਤ ਦੂਰ|ਦੂਰ|dooje shehar|duje shehar|duje sheher|dusre shehar|hor shehar|bahut door|another city|country) (ਭੇਜ*|ਲੈ*|ਛੱਡ*|bhej*|pej*|lai*|chad*)`,
  ]),
  entry(
    'made_to_carry',
    [
      `${FROM_ME} ${DRUGS} (ਵਿਕਵਾ*|ਵੇਚ*|ਚੁਕਵਾ*|ਲੁਕਵਾ*|ਪਹੁੰਚਾ*|ਡਿਲੀਵਰ ਕਰ*|ਰੱਖ*|ਫੜਾ*|bech*|vech*|vikwa*|vikva*|chukwa*|chukva*|lukwa*|luka*|pahuncha*|phuncha*|deliver kar*|rakh*|phada*|fada*|drop kar*)`,
      `${DRUGS} (ਵੇਚਦ*|ਵੇਚਣ|ਵੇਚਣਾ|ਵਿਕਵਾ*|vechd*|vechan|vechna|bechd*|bechan|bechna|vikwa*|sell kar*)`,
    ],
    DENIABLE,
  ),
  entry(
    'owes_money',
    [
      `(ਉਹਨਾਂ|ਉਨ੍ਹਾਂ|ਓਹਨਾਂ|ਗੈਂਗ|ohna|ohnan|unha|gang) (ਦੇ|ਦਾ|ਨੂੰ|de|da|nu) (${MONEY}|ਕਰਜ਼ਾ|karza|karja|debt) (ਦੇਣੇ|ਦੇਣਾ|ਮੋੜਨ*|dene|dena|morne|modne)`,
      '(ਕਰਜ਼ਾ|karza|karja|debt) (ਉਤਾਰ*|ਲਾਹੁ*|ਮੋੜ*|utar*|lahu*|laah*|mor*|mod*)',
    ],
    DENIABLE,
  ),
  entry('debt_threat', [
    `${MONEY} ${NOT} (ਦਿੱਤੇ|ਮੋੜੇ|ਦਿੱਤਾ|ditte|dite|mode|more) … (ਮਾਰ*|ਕੁੱਟ*|ਵੱਢ*|ਜਾਨ*|maar*|mar*|kutt*|vadd*|jaan*)`,
  ]),
  entry(
    'drugs_inside',
    [
      '(ਸਰੀਰ|sareer|sarir|body) (ਦੇ|de)? (ਅੰਦਰ|ਵਿੱਚ|andar|vich|ch) (ਲੁਕਾ*|ਲੁਕੋ*|ਲੁਕਵਾ*|luka*|luko*|lukwa*|hide)',
      `(ਸਰੀਰ|sareer|sarir|body) (ਦੇ|de)? (ਅੰਦਰ|ਵਿੱਚ|andar|vich|ch) ${DRUGS}`,
      `${DRUGS} (ਨਿਗਲ*|nigal*|swallow*)`,
    ],
    DENIABLE,
  ),
  entry(
    'asked_images',
    [
      `${NUDE} (ਦੀ|ਦੀਆਂ|ਵਾਲੀ|ਵਾਲੀਆਂ|di|diyan|wali|waliyan|walian)? ${PHOTO}`,
      `(ਨਿਊਡ|ਨਿਊਡਜ਼|nude|nudes) ${ASK}`,
      `(ਮੇਰੀ|ਮੇਰੀਆਂ|meri|meriyan|merian) ${PHOTO} (ਮੰਗ*|mang*)`,
    ],
    DENIABLE,
  ),
  entry(
    'threat_to_share',
    [
      `(ਮੇਰੀ|ਮੇਰੀਆਂ|meri|meriyan|merian|mere) ${PHOTO} (ਸਭ ਨੂੰ|ਸਾਰਿਆਂ ਨੂੰ|ਸਾਰੇ ਸਕੂਲ ਨੂੰ|ਸਕੂਲ ਵਿੱਚ|ਸਕੂਲ ਚ|ਔਨਲਾਈਨ|sab nu|sareyan nu|sarean nu|sare school nu|school ch|online|insta te|everyone nu)? ${SEND}`,
      `${PHOTO} (ਵਾਇਰਲ|ਲੀਕ|viral|leak) (ਕਰ*|kar*)`,
      '(ਬਲੈਕਮੇਲ*|blackmail*|black mail|blakmail)',
      '(ਗਿਫਟ ਕਾਰਡ|gift card|gift cards|steam card|steam cards) (ਮੰਗ*|ਭੇਜ*|mang*|bhej*|pej*)',
    ],
    DENIABLE,
  ),
  entry(
    'meet_soon',
    [
      `(ਅੱਜ|ਅੱਜ ਰਾਤ|ਕੱਲ੍ਹ|ajj|aj|aj raat|kal|tonight|tomorrow) (ਮੈਂ|main|mai)? (ਉਸਨੂੰ|ਉਸ ਨੂੰ|ਉਹਨੂੰ|usnu|us nu|ohnu|onu|online wale nu) (ਪਾਰਕ|park)? ${IN}? (ਮਿਲਣ*|milna|milan)`,
      `(ਔਨਲਾਈਨ|ਸਨੈਪ|ਇੰਸਟਾ|ਗੇਮ|online|snap|snapchat|insta) (ਵਾਲੇ|ਵਾਲਾ|wale|wala|'ਤੇ|te) … (ਮਿਲਣ*|milna|milan)`,
      `${ALONE} (ਮਿਲਣ*|milan|milna)`,
    ],
    DENIABLE,
  ),
  entry('alone_in_uk', [
    `(ਯੂਕੇ|ਇੰਗਲੈਂਡ|ਵਲੈਤ|uk|england|is desh) ${IN}? ${ALONE}`,
    `(ਯੂਕੇ|ਇੰਗਲੈਂਡ|ਵਲੈਤ|uk|england) ${IN} (ਮੇਰਾ|mera) (ਕੋਈ|koi) ${NOT}`,
    `(ਪਰਿਵਾਰ|ਮਾਪਿਆਂ|family|parents) ${FROM}? (ਬਿਨਾਂ|bina|bagair) (ਇੰਗਲੈਂਡ|ਯੂਕੇ|ਵਲੈਤ|england|uk|ਇੱਥੇ|ithe)`,
    `(ਕਿਸ਼ਤੀ|ਲਾਰੀ|boat|lorry|kishti) ${IN} … (ਇੰਗਲੈਂਡ|ਯੂਕੇ|england|uk)`,
  ]),
];
