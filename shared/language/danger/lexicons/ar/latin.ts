// Arabizi: Arabic in Latin letters and numbers, as people type it. One spelling in many is here: `(a)?` is a vowel
// that some leave out.
import type { Entry } from '../../lexicon.ts';

const WANT =
  '(bade|badi|bady|biddi|bedi|bidi|baddi|3ayez|3ayz|3ayza|3awez|3awz|3awza|aby|abi|abgha|abgha|areed|arid|ard|nefsi|nfsi|nefsy|nafsi|dayr|dayra|daira)';
const SELF = '(nafsi|nafsy|nefsi|nefsy|nfsi|7ali|hali|rou7i|rouhi|roo7i)';
const DIE = `(amoot|amout|amot|moot|mout|mot|(a|e|i|2)?nt(a|e|i)(h|7)(e|i)?r|(a2tel|aqtel|aktel|a2tol|a2tl|2otel|2etel|e2tel|a8tel) ${SELF})`;
const TONIGHT =
  '(el|il|al|ha)?(leile|leila|leyle|layla|lela|lila|nharda|naharda|youm|yom|bukra|bokra|bukra|bacher|bachir)';
const HIT =
  '(bi|by|be|ye|yi|y|yo|byo|bye|byi|b|ya|yu|te|ti|bt|bte|t)?(d|dh|6|th)(a|e)?r(a|e|u|o)?b(a|e|u|o|oo|ou)?n(i|y|a|e)';

export const LATIN: readonly Entry[] = [
  {
    sign: 'suicidal',
    say: [
      `${WANT} ${DIE}`,
      `(ma|mesh|mish|msh|mo|mu) (bade|badi|bady|biddi|bedi|bidi|3ayez|3ayz|3ayza|3awez|3awza|abi|aby|abgha|areed|ard) (a3ish|a3eesh|3ish|3eesh|3esh|a3esh|akoon hena|koon hon)`,
      `(a2tel|aqtel|a2tol|2atalt|b2tel|ha2tel|ha2tl) ${SELF}`,
      '(karaht|kereht|krht|kreht|kra7t|kara7t|kre7t) (7ayati|hayati|7yati|el 7ayah)',
      '(bjra7|ajra7|bajra7|b2aze|b2azi) (nafsi|7ali|hali|nefsi)',
    ],
  },
  { sign: 'suicide_plan', say: [`${TONIGHT} (ra7|rah|7a|ha)? ${DIE}`, `${DIE} ${TONIGHT}`] },
  {
    sign: 'took_something',
    say: [
      '(a5adt|akhadt|5adt|khadt|akhatht|akhathet|akhedet|bala3t|bla3t|sharabt|shrebt|5dt) … (7boob|hboob|7boub|hboub|7bob|hubub|7ubub|hobob|panadol|pills|barsham|birsham)',
    ],
  },
  {
    sign: 'needs_doctor',
    say: [
      '(ma|mesh|mish|msh|mo|mu) (3am|2ader|2adra|ader|adra|gader|gadra|radye|radya|radi)? (a|y|t|bt|by|ye|te|yi|ti|ey)?(tnaffas|tnafas|etnaffas|itnaffas|fi2|fee2|s7a|s7aa|sha)',
      '(byinzof|binzof|bynzf|yenzef|tenzef|btinzof)',
    ],
  },
  {
    sign: 'weapon',
    say: [
      '(b|bel|bl|el|il|al|bi)?(sekkin|sekin|sikin|sikkin|sekkine|sekkina|sekkeen|sikkeen|sekeen|sikeen|sikina|skeen|skin m3o|skeene|skine|sikkina|sekina|mosaddas|mosadas|musaddas|msaddas|sla7|sela7|silah|sla7o)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'held',
    say: [
      '(2afal|2afel|2aflin|2afalo|afal|afel|2fl|sakkar|sakar|sakkaro|msakkar|msaker|sakaro|gafal|gfl) (el|il|al|l)?-bab (3alay|3alaya|3lay|3alayi|3layi|3layna|3aleina)',
      '(7abesni|habesni|7absni|7abesinni|7absini|7abasni|habasni|7abasouni|7absinni|m7bos|ma7boos|ma7bous|mahboos|mahbouse)',
      '(ma|mesh|mish|msh|mo) (byeslabouni|bykhalouni|bykhallouni|bi5alouni|by5alouni|by5aluni|ykhalooni|ykhaluni|y5lony|y5aluni|bi5aloni|bykhaloni|bisibuni|raddi yesibni|radi ysebni|bykhallini|by5alini|y5alini) (a|e|o|i)?(tla3|mshi|mshy|5rog|khrog|rou7|rooh|roo7)',
    ],
    figurative: true,
  },
  {
    sign: 'person_near',
    say: [
      '(howe|huwa|howwa|huwe|hwe|howa|howwe) (wa2ef|wa2if|wagef|barra|bara|hon|hena|hina|henna) … (bab|beit|bet|beet|shibbak|barra)',
      '(metkhabbe|mtkhabi|mtkhabe|met5abi|met5abe|met5abye|mestakhabi|mesta5abi|mt5abi|mt5bi) (bel|fel|ta7t|wara|fi|b)(7ammam|hammam|7amam|khazane)?',
    ],
    figurative: true,
    deniable: true,
  },
  { sign: 'injury', say: [HIT, `(w|u|wa|f)${HIT}`, '(yisfa3ni|bysfa3ni)'], deniable: true },
  {
    sign: 'choked',
    say: [
      '(bi|by|be|ye|yi|y|b)?(khana2ni|khana2|5ana2ni|5n2ni|khan2ni|5an2ni|khane2ni|khanagni|5anagni|khno2ni|5no2ni)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'threats',
    say: [
      '(bi|by|be|ye|yi|y|b|m)?(hadded|haded|haddad|hadad|hdd|hddd|hadd|hadid)(ni|ny|na|neh)',
      '(ra7|rah|7a|ha|bado|baddo|biddo|bedo|3ayez|yureed) (yi|ye|y|yo|yu)?(2tel|2tol|2telni|2tolni|2tlni|dba7ni|dbahni|dbe7ni|mawetni|mawwetni|8tlni|qtelni)(ni)?',
      '(hay2telni|hay2tlni|haye2telni|hay2tolni|hymawetni|haymawetni|7aye2telni|hydba7ni)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'afraid_home',
    say: [
      '(khayef|khayfa|5ayef|5ayfa|khayf|5ayfe|khayfe|5ayf|kha2ef|b5af|bkhaf|akhaf|a5af) (a)?(rja3|rga3|erja3|erga3|arja3|arga3|rawe7|arawa7|rou7|aroo7) (3al|3ala|lel|lal|el|il|3a|al|lil)?-(bet|beit|beyt|bait|byt|beet)',
      '(ma|mesh|mish|msh) (bade|badi|biddi|3ayez|3ayza|3awez|areed|abi) (a)?(rja3|rga3|erja3|erga3) (3al|3ala|lel|lal|el|il|3a|al|lil)?-(bet|beit|beyt|bait|byt|beet)',
    ],
  },
  {
    sign: 'missing_now',
    say: [
      '(hrabt|harabt|hrbt|harbt|harban|sharadt) (men|min|mn) (el|il|al|l)?-(bet|beit|beyt|bait|byt|beet)',
    ],
    figurative: true,
  },
  {
    sign: 'threat_to_share',
    say: [
      '(bi|by|be|ye|yi|y|ha|hay|7a|7ay|sa)?(nshor|nshur|nshr|nshir|nzl|nazzel|nazel|b3at|sarreb) (el|il|kel|kol)? (sowar|swar|sowari|swari|sowary|swary|suwari|soari|pics|nudes)',
      '(bi|by|be|ye|yi|y|ha|hay|7a|7ay|bye)?(fda7|fdah|fd7|fde7|fdhah|fda7o)(ni|ny|ouni|ooni)',
      '(bi|by|be|ye|yi|y|bye|b)?(btazz|btaz|btz)(ni|ny|ouni|eni)',
    ],
    deniable: true,
  },
  {
    sign: 'asked_images',
    say: [
      '(byotlob|byetlob|yetlob|talab|talab|bitlob|bado|biddo|baddo|3ayez|3awez|yabi|yureed) (menni|meni|mini|minni)? (sowar|swar|soura|sora|sowari|swari|pics|nudes)',
    ],
    deniable: true,
  },
  {
    sign: 'force_used',
    say: [
      '(ye|yi|y|bi|by|hay|ha|bye)?(jawwez|jawez|gawwez|gawez|zawwej|zawej|jawz|gawz|zawj)(ouni|ooni|oni|uni|ni)',
      '(eghtasabni|eghtsabni|ightasabni|e8tasabni|ightsabni)',
    ],
    deniable: true,
  },
  {
    sign: 'no_food_heat',
    say: [
      '(ma fi|mafi|mafe|mafish|mafeesh|mako|maku|mfeesh) (akel|akl|2akl|2akel|akil) ((bel|bil|fel|fil|bl)-(bet|beit|beyt|bait|beet)|3enna|3ana|3anna|3andna)',
    ],
  },
  {
    sign: 'made_to_carry',
    say: [
      '(bi|by|be|ye|yi|y)?(khallouni|khalouni|khaloni|5aluni|5alouni|5aloni|jbrouni|jbroni) (a)?(7mel|hmel|wassel|wasel|bi3|bee3) … (drugs|weed|7ashish|hashish|package|mokhaddarat|mo5adarat)',
      '(bbi3|babi3|abi3|bwassel|bwasel) (drugs|weed|7ashish|hashish)',
    ],
    deniable: true,
  },
  {
    sign: 'pregnant',
    say: ['(ana|shakli|momken|yemken|yimkin) (yemken|momken|shakli)? (7amel|hamel|7amil|hamil)'],
    deniable: true,
  },
];
