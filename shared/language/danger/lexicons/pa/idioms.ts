// Harmless Punjabi sayings that hold a dangerous word. Each is long and exact: it is blanked before hearing.
import { ALONE, FORCED, KIN, KNIFE, MONEY, NOT, TO_ME, WITH } from './spelling.ts';

const LAUGH =
  '(ਹੱਸ ਹੱਸ ਕੇ|ਹੱਸ-ਹੱਸ ਕੇ|ਹੱਸਦੇ ਹੱਸਦੇ|ਸ਼ਰਮ ਨਾਲ|ਸ਼ਰਮ ਦੇ ਮਾਰੇ|ਬੋਰ ਹੋ ਕੇ|hass hass ke|has has ke|hasde hasde|sharam nal|sharam naal)';
const SCHOOL = '(ਟੈਸਟ|ਪੇਪਰ|ਹੋਮਵਰਕ|ਨੰਬਰ|test|exam|homework|marks)';

export const IDIOMS: readonly string[] = [
  `${LAUGH} (ਮੈਂ|ਅਸੀਂ|main|asi)? (ਮਰ*|ਸਾਹ ${NOT} ਆ*|ਸਾਹ ${NOT}|mar|marna|mare|saah ${NOT})`,
  `${LAUGH} (ਮੈਂ|ਅਸੀਂ|main|asi)? (ਮਰ|mar) (ਜਾਵਾਂ|ਗਏ|ਗਿਆ|ਗਈ|ਰਹੇ|javan|gaye|gaya|gayi|rahe)`,
  '(ਭੁੱਖ ਨਾਲ|ਗਰਮੀ ਨਾਲ|ਠੰਢ ਨਾਲ|bhukh nal|garmi nal|thand nal) (ਮਰ*|mar|marna)',
  `${SCHOOL} … (ਮਾਰ|ਕੁੱਟ|maar|kutt) (ਦੇਣਗੇ|ਦੇਵੇਗੀ|ਦੇਵੇਗਾ|ਪੈਣੀ|ਪਊ|paini|pau)`,
  '(ਗੋਲੀ ਮਾਰ|goli maar) (ਯਾਰ|ਪਰ੍ਹਾਂ|ਇਸ ਗੱਲ ਨੂੰ|yaar|parha|ehnu)',
  // medicine and food
  '(ਐਲਰਜੀ|ਖੰਘ|ਜ਼ੁਕਾਮ|ਵਿਟਾਮਿਨ|ਬੁਖ਼ਾਰ|ਸਿਰ ਦਰਦ|allergy|hay fever|vitamin|vitamins|khang|bukhar|sir dard) (ਦੀਆਂ|ਦੀ|ਵਾਲੀ|di|diyan|dian|wali) (ਗੋਲੀਆਂ|ਗੋਲੀ|ਦਵਾਈ|ਟੈਬਲੇਟ|goliyan|goli|golian|dawai|tablet|tablets)',
  '(ਖੱਟੀਆਂ ਮਿੱਠੀਆਂ|ਟੌਫੀ|ਟਾਫੀ|ਮਿੱਠੀਆਂ|khattiyan mithiyan|mithiyan|meethi|mithi) (ਗੋਲੀਆਂ|goliyan)',
  `${KNIFE} ${WITH} (ਸਬਜ਼ੀ*|ਫਲ|ਸੇਬ|ਕੇਕ|ਪਿਆਜ਼|ਬਰੈੱਡ|sabzi|sabji|fruit|seb|cake|pyaz|onion)`,
  `${KNIFE} (ਤੇ|ਅਤੇ|te|and) (ਕਾਂਟੇ|ਕਾਂਟਾ|ਫੋਰਕ|ਚਮਚੇ|ਚਮਚਾ|fork|forks|chamche|chamcha|kanta)`,
  '(ਪਾਣੀ ਵਾਲੀ|ਖਿਡੌਣਾ|ਖਿਡੌਣੇ ਵਾਲੀ|ਨਰਫ਼|pani wali|toy|nerf|water) (ਬੰਦੂਕ|ਪਿਸਤੌਲ|ਗੰਨ|bandook|banduk|pistol|gun)',
  // kin and school do these every day
  `${KIN} (ਜੀ|ji)? (ਨੇ|ne)? ${TO_ME} (ਨਵੇਂ|ਨਵਾਂ|ਬਹੁਤ|nave|nava|bahut)? (ਗਿਫਟ|ਤੋਹਫ਼ੇ|ਕੱਪੜੇ|ਬੂਟ|ਚੀਜ਼ਾਂ|gift|gifts|kapde|shoes|trainers|cheezan|${MONEY}) (ਦਿੰਦ*|ਦਿੱਤ*|ਲੈ ਕੇ ਦਿ*|dind*|dit*|lai ke di*)`,
  `${KIN} (ਜੀ|ji)? ${TO_ME}? (ਆਪਣੀ|apni) (ਕਾਰ|ਗੱਡੀ|car|gaddi) (ਵਿੱਚ|ਚ|ch|vich)`,
  `(ਪਾਰਟੀ|ਸਿਨੇਮਾ|ਟ੍ਰਿਪ|ਸਲੀਪਓਵਰ|ਟਾਇਲਟ|party|trip|cinema|sleepover|toilet|park) ('ਤੇ|ਲਈ|te|layi)? (ਜਾਣ|jaan|jan) ${NOT} (ਦਿੰਦ*|ਦਿੱਤ*|dind*|dit*)`,
  `${FORCED} (ਹੋਮਵਰਕ|ਸਬਜ਼ੀ*|ਦੁੱਧ|ਰੋਟੀ|ਪੜ੍ਹਾਈ|homework|sabzi|sabji|dudh|roti|padhai) (ਕਰ*|ਖੁਆ*|ਪਿਲਾ*|kar*|khwa*|khua*)`,
  `${TO_ME} ${ALONE} (ਛੱਡ ਦਿਓ|ਛੱਡ ਦੇ|ਛੱਡੋ|chad do|chadd do|chad deo|chad de)`,
  '(ਕੰਮ|ਸ਼ਿਫਟ|kam|kamm|shift|office) (ਤੋਂ|ton|to) (ਅਜੇ|aje)? (ਘਰ|ghar) (ਨਹੀਂ|nahi|nahin|ni) (ਆਏ|ਆਇਆ|ਆਈ|aaye|aaya|aayi|aye)',
  '(ਸਕੂਲ ਲਈ|school layi|school lai) (ਉੱਠ|uth) (ਨਹੀਂ|nahi|ni)',
  '(ਉੱਠ|uth) (ਨਹੀਂ|nahi|ni) (ਰਿਹਾ|ਰਹੀ|reha|rahi|raha) (ਸਕੂਲ|school) (ਲਈ|layi|lai|ke liye)',
  '(ਬੈਂਕ|ਘਰ|bank|ghar) (ਦਾ|da) (ਕਰਜ਼ਾ|karza|karja)',
  // hurts that are nobody's doing; people who are expecting
  '(ਫੁੱਟਬਾਲ|ਕਬੱਡੀ|ਰਗਬੀ|ਹਾਕੀ|football|kabaddi|rugby|hockey) (ਖੇਡਦੇ|ਖੇਡਦਿਆਂ|ਖੇਡ ਕੇ|khedde|khed ke|khelde) … (ਨੀਲ|neel)',
  '(ਫੁੱਟਬਾਲ|ਕਬੱਡੀ|ਰਗਬੀ|ਹਾਕੀ|football|kabaddi|rugby|hockey) (ਖੇਡਦੇ|ਖੇਡਦਿਆਂ|ਖੇਡ ਕੇ|khedde|khed ke|khelde) (ਨੀਲ|neel)',
  '(ਮੈਡਮ|ਟੀਚਰ|ਆਂਟੀ|ਮਾਸੀ|ਚਾਚੀ|ਮਾਮੀ|ਬਿੱਲੀ|madam|teacher|aunty|massi|chachi|mami|billi|cat) (ਗਰਭਵਤੀ|ਪ੍ਰੈਗਨੈਂਟ|pregnant)',
];
