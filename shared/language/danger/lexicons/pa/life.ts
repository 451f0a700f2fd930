// Wanting to die, and having taken something. Nothing here is ever a figure of speech or denied.
import type { Entry } from '../../lexicon.ts';
import { entry, NOT } from './spelling.ts';

const PILLS =
  '(ਗੋਲੀਆਂ|ਗੋਲੀਅਾਂ|ਪੈਰਾਸੀਟਾਮੋਲ|ਟੈਬਲੇਟ|goliyan|goliyaan|golian|golia|goliya|tablets|tablet|pills|paracetamol)';
const MANY =
  '(ਬਹੁਤ|ਬਹੁਤ ਸਾਰੀ|ਬਹੁਤ ਸਾਰੀਆਂ|ਸਾਰੀ|ਸਾਰੀਆਂ|ਕਿੰਨੀਆਂ|bahut|bohot|bahut sari|bahut sariyan|sari|saari|sariyan|loads of|too many)';
const ATE =
  '(ਖਾ ਲਈਆਂ|ਖਾ ਲਈ|ਖਾਧੀਆਂ|ਖਾਧੀ|ਨਿਗਲ*|ਲੈ ਲਈਆਂ|kha lia|kha lai|kha laiyan|kha laiya|kha leya|kha li|khadi*|khaadi*|khadhi*|le lai|le laiyan|lai laiyan)';
const LIVE = '(ਜੀਣਾ|ਜਿਊਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ|ਜੀਨਾ|jeena|jina|jeona|jiona|jeuna)';
const LIVING = '(ਜੀਣ|ਜਿਊਣ|ਜਿਉਣ|ਜੀਉਣ|jeen|jin|jeon|jion|jeun)';
const DYING = '(ਮਰਨ|ਮਰ ਜਾਣ|marn|maran|mar jaan|mar jan)';
const HEART = '(ਦਿਲ|ਜੀ|ਮਨ|dil|jee|ji|man|mann)';
const WANT = '(ਚਾਹੁੰ*|ਚਾਹੁਨ*|ਚਾਹਤ*|ਚਾਹ*|chaund*|chahund*|chaun*|chahun*|chahnd*|chahta|chahti)';
const I = '(ਮੈਂ|ਮੈ|main|mai|mein|mujhe)';
const MYSELF = '(ਆਪਣੇ ਆਪ ਨੂੰ|ਅਪਣੇ ਆਪ ਨੂੰ|ਖ਼ੁਦ ਨੂੰ|apne aap nu|aapne aap nu|apne ap nu|khud nu)';

export const LIFE: readonly Entry[] = [
  entry('took_something', [
    `${PILLS} … ${ATE}`,
    `${PILLS} ${ATE}`,
    `${MANY} (ਦਵਾਈ|ਦਵਾਈਆਂ|ਦਵਾਈਅਾਂ|dawai|dawaiyan|davai|davaiyan) … (ਖਾ*|ਪੀ*|ਲੈ*|kha*|pee*|lai*)`,
    `${MANY} (ਦਵਾਈ|ਦਵਾਈਆਂ|dawai|dawaiyan|davai|davaiyan) (ਖਾ*|ਪੀ*|ਲੈ*|kha*|pee*|lai*)`,
    '(ਓਵਰਡੋਜ਼|overdose)',
    '(ਜ਼ਹਿਰ|zehar|zeher|zahar|jehar) (ਖਾ*|ਪੀ*|ਲੈ*|kha*|pee*|pi|lai*)',
    '(ਬਲੀਚ|ਤੇਜ਼ਾਬ|bleach) (ਪੀ*|pee*|pi*)',
  ]),
  entry('suicide_plan', [
    '(ਅਲਵਿਦਾ|ਗੁੱਡਬਾਏ|alvida|goodbye|bye) (ਕਹਿ ਦਿੱ*|ਕਹਿ ਚੁੱ*|ਕਹਿ ਆ*|ਕਹਿ ਲ*|keh dit*|keh chuk*|keh aa*|keh lia*)',
    '(ਆਖ਼ਰੀ|ਮਰਨ ਵਾਲੀ|akhri|aakhri|suicide|goodbye) (ਚਿੱਠੀ|ਨੋਟ|chithi|chitthi|letter|note)',
    '(ਅੱਜ|ਅੱਜ ਰਾਤ|ajj|aj|aj raat|ajj raat|tonight) … (ਮਰ ਜਾਣਾ|ਮਰ ਜਾਵਾਂਗ*|ਖ਼ੁਦਕੁਸ਼ੀ|ਸਭ ਖ਼ਤਮ|mar jana|mar jaana|khudkushi|sab khatam)',
    '(ਅੱਜ|ਅੱਜ ਰਾਤ|ajj|aj|aj raat|ajj raat|tonight) (ਮਰ ਜਾਣਾ|ਖ਼ੁਦਕੁਸ਼ੀ|ਸਭ ਖ਼ਤਮ|mar jana|mar jaana|khudkushi|sab khatam)',
    `${DYING} (ਦੀ|ਦਾ|ਦੇ|di|da|de) (ਪਲੈਨ|ਪਲਾਨ|ਯੋਜਨਾ|ਤਰੀਕਾ|ਤਰੀਕੇ|plan|tarika|tarike)`,
    '(ਪੁਲ|ਛੱਤ|ਗੱਡੀ|ਟ੍ਰੇਨ|ਰੇਲ|pul|bridge|chhat|chat|roof|train) (ਤੋਂ|ਅੱਗੇ|ton|to|toh|agge|age) (ਛਾਲ|ਜੰਪ|chhaal|chaal|shaal|jump)',
  ]),
  entry('suicidal', [
    `${I} (ਬੱਸ|ਹੁਣ|ਵੀ|ਤਾਂ|ਬਸ|bas|hun|vi|te)? (ਮਰਨਾ|ਮਰ ਜਾਣਾ|marna|mar jana|mar jaana) (ਹੈ|ਏ|ਆ|hai|aa|ae|a)`,
    `(ਮਰਨਾ|ਮਰ ਜਾਣਾ|marna|mar jana|mar jaana) ${WANT}`,
    `${DYING} (ਨੂੰ|ਦਾ|nu|da) ${HEART} (ਕਰ*|kar*)`,
    `${LIVING} (ਨੂੰ|ਦਾ|nu|da) ${HEART} (ਹੀ|ਵੀ|hi|vi)? ${NOT}`,
    `${HEART} ${NOT} (ਕਰਦਾ|karda) ${LIVING} (ਨੂੰ|nu)`,
    `${LIVE} ${NOT}`,
    `${NOT} ${LIVE}`,
    `${I} (ਕਾਸ਼|kash)? (ਮਰ|mar) (ਜਾਵਾਂ|ਜਾਂਵਾਂ|ਜਾਂ|ਜਾਊਂ|javan|jaavan|jawan|jaawan|jaavaan|jaun)`,
    '(ਖ਼ੁਦਕੁਸ਼ੀ|ਖ਼ੁਦਖ਼ੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਆਤਮ ਹੱਤਿਆ|khudkushi|khudkhushi|khudkashi|aatmhatya)',
    '(ਸੁਸਾਈਡ|suicide|sucide) (ਕਰ*|kar*)',
    `${MYSELF} (ਖ਼ਤਮ|ਮਾਰ*|khatam|khatm|maar*|mar*|kill)`,
    '(ਮੇਰੇ|mere) (ਬਿਨਾਂ|ਬਗੈਰ|bina|bagair) (ਸਾਰੇ|ਸਭ|sab|sare|saare) … (ਖੁਸ਼|ਠੀਕ|ਸੌਖੇ|khush|theek|thik|better)',
    '(ਆਪਣੀ|ਅਪਣੀ|apni|aapni) (ਜਾਨ|jaan) (ਲੈ*|ਦੇਣ*|ਦੇ ਦ*|lai*|laini|deni|den*)',
    `(ਫ਼ਰਕ|fark|farak) ${NOT} … (ਮਰ|mar) (ਜਾਵਾਂ|ਗਿਆ|ਗਈ|javan|jaavan|jawan|jaawan|gaya|gayi)`,
    `(ਹੋਰ|hor) ${NOT} (ਸਹਿ|ਜਰ|ਸਹਿਣ|seh|jar|sehan) (ਹੁੰਦਾ|ਸਕਦਾ|ਸਕਦੀ|hunda|sakda|sakdi)`,
  ]),
  entry('suicidal', [
    `${MYSELF} (ਰੋਜ਼|ਬਹੁਤ|roz|bahut)? (ਕੱਟ*|ਵੱਢ*|ਸਾੜ*|ਸੱਟ*|ਨੁਕਸਾਨ|katt*|kat*|vadd*|wadd*|satt*|nuksan|cut|hurt|harm)`,
    `(ਬਾਂਹ|ਬਾਂਹਾਂ|ਗੁੱਟ|baah|baahan|banh|gutt|wrist|arm) (ਉੱਤੇ|'ਤੇ|te)? (ਬਲੇਡ|blade)`,
    '(ਸੈਲਫ ਹਾਰਮ|self-harm)',
  ]),
];
