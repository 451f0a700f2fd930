// Danger at this moment: weapons, being held, someone near, a body that needs a doctor.
// A kirpan is an article of faith: only drawing it, or harming with it, is a sign.
import type { Entry } from '../../lexicon.ts';
import {
  BOTH,
  entry,
  FIGURATIVE,
  FROM,
  IN,
  KIN,
  KNIFE,
  NOT,
  ON,
  TO_HER,
  TO_ME,
} from './spelling.ts';

const HIM = `(ਉਹ|ਓਹ|ਅੰਕਲ|oh|ohh|uncle|boyfriend|${KIN})`;
const CAME = '(ਆਇਆ|ਆਈ|ਆਏ|ਮੁੜਿਆ|ਮੁੜੀ|aaya|aya|aayi|ayi|aai|aaye|mudya|mudi|murya|muri)';
const GOING = '(ਰਿਹਾ|ਰਹੀ|ਰਹੇ|reha|riha|raha|rahi|rehe|rahe|rhe|rha|rhi)';

export const NOW: readonly Entry[] = [
  entry('needs_doctor', [
    '(ਬੇਹੋਸ਼|behosh|bhosh)',
    `(ਸਾਹ|saah|sah) ${NOT} (ਆ|ਆਉ*|ਲੈ*|ਲਿਆ|aa|aaund*|aund*|aa*|lai*|le)`,
    `(ਉੱਠ|ਜਾਗ|uth|utth|jaag) ${NOT} ${GOING}`,
    `(ਖ਼ੂਨ|ਲਹੂ|khoon|khun|lahu|blood) (ਬਹੁਤ|ਨਹੀਂ|bahut|bohot|nahi|nahin|ni)? (ਵਗ*|ਵਹਿ*|ਨਿਕਲ*|ਰੁਕ*|vag*|wag*|nikal*|nikl*|ruk*)`,
    `(ਚਾਕੂ|ਗੋਲੀ|chaku|chakku|chaaku|goli) (ਵੱਜ*|ਲੱਗ*|vajj*|vaj*|wajj*|waj*|lag*)`,
    `(ਐਂਬੂਲੈਂਸ|ambulance) (ਚਾਹੀਦੀ|ਬੁਲਾ*|ਭੇਜ*|chahidi|bula*|bhej*)`,
  ]),
  entry(
    'weapon',
    [
      '(ਚਾਕੂ|ਚਾਕੁ|ਛੁਰਾ|ਛੁਰੀ|ਛੁਰੇ|ਬੰਦੂਕ*|ਪਿਸਤੌਲ*|ਪਸਤੌਲ*|ਗੰਡਾਸ*|ਕੁਹਾੜ*|ਹਥਿਆਰ*|ਤੇਜ਼ਾਬ|ਦਾਤਰ|ਤਲਵਾਰ*|ਮਸ਼ੇਟੀ)',
      '(chaku|chaaku|chakku|chaakoo|chhuri|chhura|bandook|bandooq|banduk|pistaul|hathiyar|hathyar|tezab|tezaab|gandasa)',
      'talwar (nal|naal|kadd*|lai*|le)',
      `(ਕੋਲ|kol) (ਇੱਕ|ਵੱਡਾ|ik|ikk|vadda|wadda|a)? (knife|gun|shank|blade|machete|pistol)`,
      `(knife|gun|shank|blade|machete|pistol) (ਹੈ|ਆ|hai|aa|nal|naal|dikha*|rakh*|lai*|leke|kadd*)`,
      '(ਕਿਰਪਾਨ|kirpan) (ਮਾਰ*|ਕੱਢ*|ਨਾਲ ਮਾਰ*|ਨਾਲ ਵੱਢ*|maar*|kadd*|nal maar*|nal vadd*)',
      `(${TO_ME}|${TO_HER}) (ਗੋਲੀ|goli) (ਮਾਰ*|maar*|mar*)`,
      '(ਗੋਲੀ|ਚਾਕੂ|goli|chaku|chakku|chaaku) (ਵੱਜ*|ਲੱਗ*|vajj*|vaj*|wajj*|lag*)',
    ],
    BOTH,
  ),
  entry(
    'held',
    [
      `(${TO_ME}|${TO_HER}) ((ਕਮਰੇ|ਘਰ|ਬਾਥਰੂਮ|kamre|ghar|room|bathroom) ${IN})? (ਅੰਦਰ|andar|andr)? (ਬੰਦ|ਤਾੜ|ਡੱਕ|ਕੈਦ|ਲੌਕ|band|taad|kaid|lock|locked) (ਕਰ*|ਕੀਤ*|ਰੱਖ*|ਦਿੱਤ*|ਦਿੰਦ*|ਕੇ|kar*|kit*|keet*|rakh*|ditta|dind*|ke)`,
      `(ਬਾਹਰ|ਜਾਣ|ਨਿਕਲਣ|bahar|baahar|jaan|jan|niklan|nikalan) ${NOT} (ਜਾਣ|ਨਿਕਲਣ|jaan|niklan)? (ਦਿੰਦ*|ਦੇ ਰ*|ਦਿੱਤ*|dind*|dend*|de r*|dit*)`,
      '(ਪਾਸਪੋਰਟ|passport) … (ਲੈ ਲਿ*|ਖੋਹ*|ਲੁਕਾ*|ਲੁਕੋ*|ਰੱਖ ਲਿ*|lai l*|le l*|khoh*|luka*|luko*|rakh l*)',
      '(ਪਾਸਪੋਰਟ|passport) (ਲੈ ਲਿ*|ਖੋਹ*|ਲੁਕਾ*|ਲੁਕੋ*|ਰੱਖ ਲਿ*|lai l*|le l*|khoh*|luka*|luko*|rakh l*)',
      `${TO_ME} (ਬੰਨ੍ਹ|banh|bann) (ਕੇ|ਦਿੱਤ*|ਦਿੰਦ*|ke|dit*|dind*)`,
    ],
    FIGURATIVE,
  ),
  entry(
    'person_near',
    [
      `${HIM} ((ਮੇਰੇ|ਸਾਡੇ|mere|sade)? (ਘਰ|ਕਮਰੇ|ghar|kamre|room) (ਦੇ|de) (ਬਾਹਰ|bahar|baahar)|(ਦਰਵਾਜ਼ੇ|ਬੂਹੇ|darwaze|boohe|door) ${ON}|(ਨਾਲ|nal|naal) (ਦੇ|ਵਾਲੇ|de|wale) (ਕਮਰੇ|kamre|room) ${IN}) (ਹੈ|ਆ|ਏ|ਹੀ|ਖੜ੍ਹ*|ਬੈਠ*|ਆ ਗ*|hai|aa|khad*|khar*|baith*|beth*)`,
      `${HIM} (ਬਾਹਰ|ਥੱਲੇ|bahar|baahar|thalle) (ਖੜ੍ਹ*|ਉਡੀਕ*|khad*|khar*|udeek*|wait*)`,
      `(ਲੁਕ|ਛੁਪ|luk|lukk|chhup) (ਕੇ|ke) (ਬੈਠ*|ਲਿਖ*|ਮੈਸੇਜ|baith*|beth*|likh*|message|msg)`,
      `(ਮੇਰਾ|mera) (ਪਿੱਛਾ|picha|pichha) (ਕਰ*|kar*)`,
      `${TO_ME} (ਲੱਭ|labh) ${GOING}`,
      `${TO_ME} (ਮਾਰਨ|ਕੁੱਟਣ|maaran|maran|kuttan) (ਆ|ਆਇਆ|ਆਏ|ਆਉਂ*|aa|aaya|aaye|aaund*)`,
    ],
    BOTH,
  ),
  entry(
    'happening_now',
    [
      `(ਹੁਣੇ|ਹੁਣ ਹੀ|ਹੁਣ ਵੀ|ਇਸ ਵੇਲੇ|ਹੁਣ|hune|hun hi|hun vi|is vele|hun|right now) (ਹੋ|ho) ${GOING}`,
      `(ਹੁਣੇ|ਹੁਣ ਵੀ|ਇਸ ਵੇਲੇ|hune|hun vi|is vele|right now) (${TO_ME}|${TO_HER})? (ਮਾਰ|ਕੁੱਟ|maar|kutt) ${GOING}`,
    ],
    BOTH,
  ),
  entry(
    'missing_now',
    [
      `(ਘਰ|ghar) (ਵਾਪਸ|ਵਾਪਿਸ|wapas|vapas|wapis)? ${NOT} ${CAME}`,
      '(ਲਾਪਤਾ|ਗਾਇਬ|lapata|laapata|gayab|gaayab|missing) (ਹੈ|ਹੋ|ਆ|hai|ho|aa)',
      `(ਘਰੋਂ|gharon|gharo|ghron|ghar ${FROM}|ਘਰ ${FROM}) (ਭੱਜ|ਨੱਸ|ਦੌੜ|bhajj|bhaj|nass|daud|run away)`,
      `(ਕਿਸੇ ਨੂੰ|kise nu|kisi nu) (ਨਹੀਂ ਪਤਾ|ਪਤਾ ਨਹੀਂ|nahi pata|nahin pata|ni pata|pata nahi|pata ni) (ਕਿ|ki|ke)? (ਮੈਂ|ਮੈ|main|mai) (ਕਿੱਥੇ|kithe|kitthe)`,
    ],
    FIGURATIVE,
  ),
  entry('assault_24h', [
    '(ਅੱਜ|ਕੱਲ੍ਹ|ਕੱਲ੍ਹ ਰਾਤ|ਹੁਣੇ|ajj|aj|kal|kal raat|last night|today) … (ਬਲਾਤਕਾਰ|ਰੇਪ|ਜ਼ਬਰਦਸਤੀ|balatkar|rape|zabardasti|jabardasti) (ਕੀਤ*|ਹੋਇਆ|ਹੋਈ|kit*|keet*|hoya|hoyi)',
  ]),
  entry('joke', [
    '(ਮਜ਼ਾਕ|mazak|majak) (ਸੀ|ਹੈ|ਕਰ ਰਿਹਾ|ਕਰ ਰਹੀ|si|c|hai|kar reha|kar rahi)',
    '(ਟੈਸਟ|test|testing) (ਕਰ ਰਿਹਾ|ਕਰ ਰਹੀ|kar reha|kar rahi|lol)',
    '^ (test|ਟੈਸਟ)',
  ]),
  entry(
    'plan_to_hurt',
    [
      `(ਸਕੂਲ|ਕਾਲਜ|school|college) ${IN}? ${KNIFE} (ਲੈ*|ਲਿਆ*|lai*|le|leke|lia*|leya*|ਚਲਾ*)`,
      `${KNIFE} (ਸਕੂਲ|ਕਾਲਜ|school|college) ${IN}? (ਲੈ*|ਲਿਆ*|lai*|le|leke|lia*|leya*)`,
      `(ਸਭ ਨੂੰ|ਸਾਰਿਆਂ ਨੂੰ|ਉਸ ਨੂੰ|ਉਸਨੂੰ|ਉਹਨੂੰ|ਟੀਚਰ ਨੂੰ|sab nu|sareyan nu|sarean nu|ohnu|usnu|teacher nu) (ਮਾਰ ਦ*|ਵੱਢ ਦ*|ਚਾਕੂ ਮਾਰ*|ਗੋਲੀ ਮਾਰ*|ਉਡਾ ਦ*|maar d*|vadd d*|chaku maar*|goli maar*|shoot kar*|stab kar*)`,
    ],
    BOTH,
  ),
];
