// Harm at home and by people who are known: hurt, fear, neglect, control, being sent away.
import type { Entry } from '../../lexicon.ts';
import {
  ALONE,
  BOTH,
  DENIABLE,
  entry,
  FORCED,
  FROM,
  IN,
  NOT,
  ON,
  TO_HER,
  TO_ME,
  WEDDING,
  WITH,
} from './spelling.ts';

const OFTEN =
  '(ਬਹੁਤ|ਰੋਜ਼|ਹਰ ਰੋਜ਼|ਹਰ ਵੇਲੇ|ਹਮੇਸ਼ਾ|ਫਿਰ|ਕੱਲ੍ਹ|ਅੱਜ|ਵੀ|ਐਵੇਂ|bahut|bohot|roz|har roz|hamesha|phir|fer|kal|ajj|aj|vi|daily)';
const BELT = `((ਬੈਲਟ|ਡੰਡੇ|ਸੋਟੀ|ਜੁੱਤੀ|ਚੱਪਲ|belt|dande|danda|soti|jutti|chappal) ${WITH})`;
const HIT =
  '(ਮਾਰਦ*|ਮਾਰਿਆ|ਮਾਰਿਅਾ|ਮਾਰੀ|ਮਾਰ ਰ*|ਕੁੱਟਦ*|ਕੁੱਟਿਆ|ਕੁੱਟ ਰ*|ਕੁੱਟੀ*|ਥੱਪੜ*|ਚਪੇੜ*|ਲੱਤਾਂ|ਮੁੱਕੇ|ਮੁੱਕੀਆਂ|maard*|mard*|maarya|maareya|marya|mareya|maar reh*|maar rah*|kuttd*|kutd*|kutta*|kuteya|kuttya|kutt*|thappad*|thapad*|chaper*|chapped*|latt*|mukke|hit kard*)';
const PLACE = '(ਇੰਡੀਆ|ਪੰਜਾਬ|ਪਾਕਿਸਤਾਨ|ਪਿੰਡ|ਭਾਰਤ|india|punjab|pakistan|pind)';
const TAKE = '(ਲੈ ਜਾ*|ਲੈ ਕੇ ਜਾ*|ਲਿਜਾ*|ਭੇਜ*|lai ja*|lai ke ja*|laike ja*|le ja*|leja*|lija*|bhej*|pej*)';
const MINE = '(ਮੇਰਾ|ਮੇਰੀ|ਉਸ ਦਾ|ਉਸਦਾ|ਉਹਦਾ|ਭੈਣ ਦਾ|mera|meri|ohda|usda|bhain da|bhen da|sister da)';

export const HOME: readonly Entry[] = [
  entry('afraid_home', [
    `(ਘਰ|ghar) (ਵਾਪਸ|wapas|vapas)? (ਜਾਣ|ਮੁੜਨ|jaan|jan|jaane|jane) ${FROM} (ਬਹੁਤ|bahut|bohot)? (ਡਰ*|dar*)`,
    '(ਘਰ|ghar) (ਜਾਣੋਂ|jaano|jano) (ਡਰ*|dar*)',
    `(ਘਰ|ghar) (ਵਾਪਸ|wapas|vapas)? ${NOT} (ਜਾਣਾ|jaana|jana)`,
    `(ਘਰ|ghar) (ਜਾਣਾ|jaana|jana) ${NOT}`,
    `(ਘਰ|ghar) ${IN} (ਬਹੁਤ|bahut|bohot)? (ਡਰ|dar) (ਲੱਗ*|lag*)`,
    `(ਘਰ|ghar) ${IN} (ਸੁਰੱਖਿਅਤ|ਸੇਫ਼|safe) ${NOT}`,
  ]),
  entry(
    'injury',
    [
      `(${TO_ME}|${TO_HER}) ${OFTEN}? ${OFTEN}? ${BELT}? ${HIT}`,
      '(ਨੀਲ|ਨੀਲੇ ਨਿਸ਼ਾਨ|neel|neele nishan|bruise|bruises) (ਪਏ|ਪਿਆ|ਪੈ*|ਹਨ|ਨੇ|paye|peye|pai*|han)',
      `(ਪਿੱਠ|ਬਾਂਹ|ਬਾਂਹਾਂ|ਲੱਤ|ਲੱਤਾਂ|ਮੂੰਹ|ਸਰੀਰ|pith|baah|latt|muh|back|body) ${ON} (ਨਿਸ਼ਾਨ|ਨੀਲ|nishan|neel|marks)`,
      '(ਕੁੱਟ|ਮਾਰ|kutt|kut) (ਪੈਂਦੀ|ਖਾਣੀ|ਪਈ|paindi|pendi|khani|pai|payi)',
      'maar (paindi|pendi|khani)',
      '(ਮਾਰ-ਕੁੱਟ|ਕੁੱਟ-ਮਾਰ|kutt-maar|maar-kutt|maar-kutai|ਕੁੱਟਮਾਰ) (ਕਰ*|ਹੁੰਦ*|kar*|hund*)',
    ],
    DENIABLE,
  ),
  entry(
    'baby_hurt',
    [
      '(ਬੇਬੀ|ਛੋਟੇ ਬੱਚੇ|ਨਿੱਕੇ ਬੱਚੇ|ਕਾਕੇ|baby|kaake|kake|chote bache|nikke bache) (ਨੂੰ|ਦੇ|nu|de) (ਜ਼ੋਰ ਨਾਲ|ਬਹੁਤ|zor nal|zor naal)? (ਮਾਰਦ*|ਮਾਰਿਆ|ਹਿਲਾ*|ਝੰਜੋੜ*|ਸੁੱਟ*|ਨੀਲ|ਸੱਟ|maard*|maarya|mard*|hila*|sutt*|neel|satt|bruise*|shake*)',
    ],
    DENIABLE,
  ),
  entry(
    'choked',
    [
      '(ਗਲਾ|ਗਲ਼ਾ|gala|galla|galaa) (ਘੁੱਟ*|ਦਬਾ*|ਦੱਬ*|ਫੜ*|ghutt*|ghut*|daba*|dabb*|phad*|fad*|phar*)',
      `(ਗਰਦਨ|ਧੌਣ|ਗਲ਼ੇ|ਗਲੇ|gardan|dhaun|dhon|gale|neck) ${FROM}? (ਫੜ*|ਦਬਾ*|phad*|fad*|phar*|daba*)`,
    ],
    BOTH,
  ),
  entry('alone_now', [
    `${ALONE} (ਛੱਡ*|chadd*|chad*|chhad*)`,
    `(ਬੱਚੇ|ਨਿੱਕੇ|bache|bacche|kids) (ਘਰ|ghar) ${ALONE}`,
    `(ਰਾਤ ਨੂੰ|ਸਾਰੀ ਰਾਤ|raat nu|sari raat) (ਘਰ|ghar)? ${ALONE}`,
  ]),
  entry('no_food_heat', [
    `(ਘਰ|ghar) ${IN}? (ਖਾਣ|ਖਾਣਾ|ਰੋਟੀ|ਹੀਟਿੰਗ|ਬਿਜਲੀ|ਗੈਸ|khaan|khan|khana|roti|food|heating|bijli|gas) (ਨੂੰ|ਲਈ|nu|layi|lai)? (ਕੁਝ|ਕੁਛ|kuch|kujh|kuj)? (ਵੀ|vi)? ${NOT}`,
    `(ਰੋਟੀ|ਖਾਣਾ|roti|khana) (ਵੀ|vi)? ${NOT} (ਦਿੰਦ*|ਮਿਲ*|dind*|mil*)`,
    '(ਭੁੱਖੇ|ਭੁੱਖਾ|ਭੁੱਖੀ|bhukhe|bhukha|bhukhi) (ਸੌਂ*|ਸੌਣ*|ਰੱਖ*|saun*|sona|sone|rakh*)',
    `(ਕੱਲ੍ਹ|ਪਰਸੋਂ|ਦਿਨਾਂ|ਦਿਨ|kal|parson|dina|din) ${FROM} (ਕੁਝ|ਕੁਛ|kuch|kujh|kuj) (ਵੀ|vi)? ${NOT} (ਖਾਧਾ|khadha|khada)`,
  ]),
  entry(
    'driving_or_passed_out',
    [
      `(ਸ਼ਰਾਬ|ਦਾਰੂ|ਨਸ਼ਾ|ਨਸ਼ੇ|sharab|daru|daaru|nasha|drunk) … (ਗੱਡੀ|ਕਾਰ|gaddi|gadi|car|drive) (ਚਲਾ*|ਡਰਾਈਵ|chala*|chla*|kar*)`,
      `(ਪੀ|pee|pi) (ਕੇ|ke) (ਗੱਡੀ|ਕਾਰ|gaddi|gadi|car|drive) (ਚਲਾ*|chala*|chla*|kar*)`,
      `(ਪੀ|pee|pi) (ਕੇ|ke) (ਬੇਹੋਸ਼|ਡਿੱਗ*|behosh|digg*|dig*)`,
    ],
    DENIABLE,
  ),
  entry(
    'threats',
    [
      `(${TO_ME}|${TO_HER}) (ਜਾਨੋਂ ਮਾਰ*|ਜਾਨ ਤੋਂ ਮਾਰ*|ਮਾਰ ਦੇ*|ਮਾਰ ਦਊ*|ਮਾਰ ਦੂੰ*|ਮਾਰੇਗ*|ਮਾਰੂਗ*|ਮਾਰੂ|ਮਾਰਨਗੇ|ਵੱਢ ਦ*|maar de*|mar de*|maar du*|maar da*|maarega|maaruga|maruga|maarange|marange|vadd d*)`,
      '(ਜਾਨੋਂ|jaano|janon|jano|jaanon) (ਮਾਰ*|maar*|mar*)',
      '(ਧਮਕੀ|ਧਮਕੀਆਂ|dhamki|dhamkiyan|dhamkian) (ਦਿੰਦ*|ਦਿੱਤ*|ਦੇ*|dind*|dit*|de*)',
      '(ਧਮਕਾਉਂਦ*|dhamkaund*|dhamkaun*)',
    ],
    BOTH,
  ),
  entry(
    'abuser_has_access',
    [
      '(ਮੇਰਾ|mera) (ਸਾਰਾ|sara)? (ਫ਼ੋਨ|phone|fone) (ਚੈੱਕ|ਚੈਕ|ਟਰੈਕ|check|track) (ਕਰਦ*|ਕਰ ਰ*|kard*|kar r*)',
      '(ਮੇਰੇ|mere) (ਸਾਰੇ|sare|saare)? (ਮੈਸੇਜ|messages|message|msg|msgs) (ਪੜ੍ਹਦ*|ਦੇਖਦ*|ਚੈੱਕ ਕਰਦ*|padhd*|parhd*|pard*|dekhd*|vekhd*|check kard*)',
    ],
    DENIABLE,
  ),
  entry(
    'travel_soon',
    [
      `${MINE} ${WEDDING} (ਕਰਨ|ਕਰਵਾ*|ਕਰਾ*|ਕਰ ਦ*|karan|karn|karwa*|karva*|kara*|kar d*) … (${PLACE}|${TAKE})`,
      `${PLACE} … ${MINE} ${WEDDING} (ਕਰ*|kar*)`,
      `(${TO_ME}|${TO_HER}) ${PLACE} ${TAKE}`,
      '(ਵਨ-ਵੇ|one-way|ਇੱਕ ਪਾਸੇ ਦੀ) (ਦੀ|di)? (ਟਿਕਟ*|ticket|tickets|flight)',
      `${PLACE} ${TAKE} … (ਕੱਟ*|FGM|cut)`,
    ],
    DENIABLE,
  ),
  entry(
    'force_used',
    [
      `${FORCED} … (ਵਿਆਹ*|ਸ਼ਾਦੀ|ਕੱਪੜੇ|ਸੈਕਸ|ਛੂਹ*|ਕੀਤ*|ਕਰ*|viah|viyah|vyah|shadi|shaadi|kapde|sex|kit*|keet*|kar*)`,
      `${FORCED} (ਵਿਆਹ*|ਸ਼ਾਦੀ|ਕੱਪੜੇ|ਸੈਕਸ|ਛੂਹ*|ਕੀਤ*|ਕਰ*|viah|viyah|vyah|shadi|shaadi|kapde|sex|kit*|keet*|kar*)`,
      '(ਬਲਾਤਕਾਰ|ਰੇਪ|balatkar|rape) (ਕੀਤ*|ਕਰ*|ਹੋਇਆ|kit*|keet*|kar*|hoya)',
      '(ਮੇਰੀ|meri) (ਮਰਜ਼ੀ|marzi|marji) (ਤੋਂ ਬਿਨਾਂ|ਦੇ ਖ਼ਿਲਾਫ਼|ton bina|to bina|bina|de khilaf)',
      `${TO_ME} ${WEDDING}? (ਲਈ|layi|lai)? (ਮਜਬੂਰ|majboor|majbur|force) (ਕਰ*|ਕੀਤ*|kar*|kit*|keet*)`,
      '(ਗ਼ਲਤ|ਗੰਦੇ|galat|gande) (ਤਰੀਕੇ ਨਾਲ|ਥਾਂ|ਜਗ੍ਹਾ|tarike nal|tarike naal|jagah|than) (ਹੱਥ|ਛੂਹ*|ਛੋਹ*|hath|hatth|touch|chhu*)',
    ],
    DENIABLE,
  ),
  entry('in_care', [
    '(ਫੌਸਟਰ|ਫੋਸਟਰ|foster) (ਕੇਅਰ*|ਪਰਿਵਾਰ|ਮੰਮੀ|ਡੈਡੀ|care|carer|carers|family|mum|parents|home)',
    `(ਮੈਂ|main|mai) (ਕੇਅਰ|care) ${IN} (ਹਾਂ|ਰਹਿ*|haan|han|aa|reh*)`,
  ]),
  entry(
    'pregnant',
    [
      '(ਗਰਭਵਤੀ|ਪ੍ਰੈਗਨੈਂਟ|ਪਰੈਗਨੈਂਟ|garbhvati|pregnant|pregnent) (ਹਾਂ|ਹੋ|ਹੈ|ਆ|haan|han|ho|hai|aa)',
      `(ਪੀਰੀਅਡ|ਪੀਰੀਅਡਜ਼|period|periods) ${NOT} (ਆਏ|ਆਇਆ|aaye|aaya|aye|aya)`,
    ],
    DENIABLE,
  ),
];
