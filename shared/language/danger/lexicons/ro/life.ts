// Wanting to die, and having taken something. Nothing here is ever a figure of speech or denied.
import type { Entry } from '../../lexicon.ts';

const WANT = '(vreau|vrau|vreu|vr|as vrea|imi vine|imi doresc|am de gand|ma gandesc)';
const WHEN =
  '(azi|astazi|diseara|deseara|la noapte|maine|in seara asta|in noaptea asta|dupa scoala|weekendul asta)';
const KILL_ME =
  '(ma omor|m-omor|ma sinucid|ma spanzur|imi iau viata|mi-iau viata|termin cu viata|termin cu viata mea)';
const PILLS =
  '(pastile|pastilele|pastilili|pilule|pilulele|tablete|tabletele|medicamente|medicamentele|somnifere|antidepresive|antidepresivele|paracetamol|paracetamoale|ibuprofen|nurofen|pills)';

export const LIFE: readonly Entry[] = [
  {
    sign: 'took_something',
    say: [
      `(luat|inghitit|inghititt|baut|luai) (niste|multe|mult|toate|prea multe|o gramada de|un pumn de|o cutie de|o folie de|cutia de|o groaza de|20 de|30 de|10|15|20|30) … ${PILLS}`,
      `(luat|inghitit) (niste|multe|toate|prea multe|o gramada de|un pumn de|o cutie de|o folie de|cutia de|o groaza de|20 de|30 de|10|15|20|30)? ${PILLS}`,
      '(supradoza|supradoze|overdose|supradozat)',
      '(am|a) baut (niste)? (clor|inalbitor|domestos|bleach|antigel|detergent|otrava)',
      'luat (otrava|ceva rau ca sa mor)',
    ],
  },
  {
    sign: 'suicide_plan',
    say: [
      '(mi-am|si-a|mi am) luat (ramas-bun|adio) (de la (toti|toata lumea|prieteni|ai mei|colegi|mama|tata|frati))?',
      '(scrisoare|scrisoarea|bilet|biletul|mesaj|mesajul) de (adio|ramas-bun)',
      `(sa)? ${KILL_ME} ${WHEN}`,
      `${WHEN} (o sa|am sa|vreau sa)? ${KILL_ME}`,
      `termin cu tot ${WHEN}`,
      `${WHEN} termin cu tot`,
      `(stiu|am planuit|am plan|am un plan|m-am gandit|caut) (deja)? (cum|cum o sa|cum sa|sa) ${KILL_ME}`,
      '(am un plan|stiu cum) (ca)? (sa|o sa) mor',
      `(cum|moduri) sa ${KILL_ME}`,
      '(sar|ma arunc) (de pe|din|in fata|sub) (pod|podul|bloc|un pod|un bloc|acoperis|tren|trenului|unui tren|geam|masini)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      KILL_ME,
      `${WANT} (sa)? (mor|muri|fiu mort|fiu moarta|nu mai fiu|nu mai exist|nu ma mai trezesc|termin cu tot|dispar de tot|dispar pt totdeauna|dispar pentru totdeauna|ma duc de pe lumea asta)`,
      '(sinucid|sinucis|sinuc) (pe mine)?',
      '(ganduri|gandu|gandul|gandurile) (de|la) (sinucidere|suicid|moarte)',
      'nu (mai)? (vreau|vrau|vreu|vr) sa (mai)? (traiesc|exist|fiu aici|fiu in viata|fiu pe lumea asta|ma trezesc)',
      'nu (mai)? vreau sa ma mai trezesc',
      'nu mai (am|e|este) (de ce|pt ce|pentru ce|rost|niciun rost) (sa)? (traiesc|trai|sa traiesc)',
      'nu (mai)? are (niciun)? (rost|sens) (sa)? (mai)? (traiesc|sa mai traiesc|viata mea)',
      '(mai bine|mai bn) (mor|muream|as muri|as fi mort|as fi moarta|sa mor|nu ma nasteam)',
      '(as vrea|imi doresc) sa (fiu mort|fiu moarta|nu ma fi nascut|nu exist)',
      'sa nu ma fi nascut',
      '(toata lumea|toti|le-ar fi|ar fi|mama ar fi) … mai bine fara mine',
      'nimeni nu (mi-ar|ar) (duce dorul|observa|simti lipsa) (daca)? (as muri|mor|n-as mai fi)?',
      '(m-am saturat|ms am saturat|sunt satul|sunt satula) (de|sa) (viata|viata asta|traiesc|mai traiesc)',
      'nu mai (pot|rezist|suport) (asa|sa traiesc|trai|viata|viata asta|sa mai traiesc|sa continui|continua)',
      '(kms|suicidal|suicidala|unalive)',
      'mudarav man',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      '(ma tai|ma taiam) (pe|iar|din nou|singur|singura|cu lama|cu o lama|in fiecare|cand (sunt|ma simt)|de (ceva|mult|cateva))',
      '(m-am taiat|s-a taiat) (pe (maini|brate|picioare|incheieturi|vene|bratul)|la (vene|incheieturi)|iar|din nou|cu lama|intentionat)',
      '(se taie|sa ma tai) (pe (maini|mana|brate|picioare|incheieturi)|singur|singura|cu lama)?',
      '((imi|sa-mi|sa imi|mi) fac|(isi|sa-si|sa isi) (face|faca)) rau (singur|singura)?',
      'sa nu ma mai trezesc',
      '(ma ranesc|ma lovesc|ma ard) (singur|singura|intentionat|pe mine)',
      '(autoranire|autoranesc|automutilare|self-harm)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      '(vrea|vroia|zice ca vrea|spune ca vrea) sa (moara|se omoare|se sinucida|isi ia viata|isi ia zilele)',
      '(o sa|va|vor) (se omoare|se sinucida)',
      'nu mai (vrea|vroia) sa (traiasca|fie aici|fie in viata)',
    ],
  },
];
