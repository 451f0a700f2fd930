// Images, blackmail, meeting someone, and a plan to hurt others.
import type { Entry } from '../../lexicon.ts';

const PICS =
  '(zdjęcie|zdjęcia|zdjecia|zdjęć|zdjec|fotkę|fotke|fotki|fotek|foty|fotę|fote|foto|pics|filmik|filmiki|nagranie|nagrania|nudes|nudesy|nudesów|screeny)';
const NAKED =
  '(nagie|nagiego|nagich|nago|na golasa|rozbierane|rozbieranych|intymne|intymnych|bez ubrania|bez ubrań|bez bluzki|bez stanika|w bieliźnie|nudes|nudesy|nudesów|nudesa|nudeska|nudeski)';
const WHEN =
  '(dziś|dzisiaj|jutro|wieczorem|po szkole|w nocy|w piątek|w sobotę|w niedzielę|w weekend|zaraz|tonight|za godzinę)';
const STRANGER =
  '(z nim|z facetem|z typem|z gościem|z kolesiem|z kimś|z takim chłopakiem|z chłopakiem z)';
const NET =
  '(z internetu|z neta|w necie|przez internet|przez neta|z discorda|ze snapa|z insta|z tiktoka|z robloxa|z gry|online)';
const MINE = '(mojej|moim|całej)? (mamie|tacie|rodzicom|wszystkim|znajomym|szkole|klasie|rodzinie)';
const SHARE =
  '(wyśle|wysle|wyślą|roześle|rozesle|rozsyła|rozesłał|udostępni|wrzuci|wrzucą|wstawi|opublikuje|upubliczni|pokaże|pokarze|pokaze|puści|wyciekną|leaknie)';
const KILL = '(zabić|zastrzelić|zadźgać|pozabijać|wystrzelać|zaatakować|podpalić|wysadzić|spalić)';

export const ONLINE: readonly Entry[] = [
  {
    sign: 'asked_images',
    say: [
      `(prosi|prosił|chce|chciał|każe|kazał|karze|żąda|błaga|namawia|naciska|wymusza|pyta) … ${NAKED}`,
      `(prosi|prosił|błaga|pyta|męczy|naciska) (mnie|mi|ją|go)? (ciągle|cały czas|znowu)? o (moje)? ${PICS}`,
      `(wyślij|wyśli|wyslij|wysłać|wysyłam|wysłałam|wysłałem|wysyłać|send) … ${NAKED}`,
      `${NAKED} ${PICS}`,
      `(moje|swoje|jej|mojej|swojej)? ${PICS} ${NAKED}`,
      '(nudes|nudesy|nudesów|nudeska|nudeski|nudsy)',
    ],
    deniable: true,
  },
  {
    sign: 'threat_to_share',
    say: [
      `${SHARE} (to|je|te|moje|mój|moją|nasze|jej|jego|wszystkim|innym) (te|moje|nagie|jej|intymne)? ${PICS}`,
      `${PICS} … ${SHARE} … (wszystkim|rodzicom|mamie|szkole|klasie|znajomym|rodzinie)`,
      `${SHARE} ${PICS} ${MINE}`,
      `(jak|jeśli|jeżeli|jesli) (mu|jej|im)? nie (wyślę|wysle|wyśle|zapłacę|zapłace|dam|zrobię|zrobie|pokażę|spotkam) … ${SHARE}`,
      `(albo|inaczej|bo) (on|ona|oni)? (to|je|wszystko)? ${SHARE} (to|je|moje|wszystko|wszystkim|mamie|rodzicom)`,
      `${SHARE} (to|je|wszystko) (wszystkim|całej szkole|moim rodzicom|moim znajomym|mojej mamie|do neta|w necie|na grupie|całej klasie)`,
      '(szantażuj*|szantażował*|szantaż|szantażem|szantazuj*|blackmail*|sextortion)',
      '(nagrał|nagrała|nagrywał|zescreenował) (mnie|nas|naszą rozmowę|rozmowę|kamerkę|ekran) … (wyśle|grozi|kas*|hajs*|pokaże|bez)',
      `(chce|żąda|chcą|żądają|mam wysłać) … (kasy|kasę|hajsu|hajs|pieniędzy|blik*|karty podarunkow*|kartę podarunkową|gift card*|paysafe*) … (zdjęcia|zdjęć|nudes*|filmik|wyśle|pokaże|wrzuci)`,
    ],
    deniable: true,
  },
  {
    sign: 'meet_soon',
    say: [
      `(spotykam|spotkam|spotkać|umówiłem|umówiłam|widzę|umuwilam|umówić) (się|sie) … ${STRANGER} … ${WHEN}`,
      `(spotykam|spotkam|spotkać|umówiłem|umówiłam|widzę|umuwilam|umówić) (się|sie) ${WHEN} … ${STRANGER}`,
      `${WHEN} … (spotykam|spotkam|spotkać|widzę) (się|sie) ${STRANGER}`,
      `${WHEN} (się|sie) (spotykam|spotkam|widzę) ${STRANGER}`,
      `(spotykam|spotkam|spotkać|umówiłem|umówiłam|umówić) (się|sie) … ${NET}`,
      `chce (się|sie) (ze mną|z nią)? (spotkać|zobaczyć) (ze mną)? (sam na sam|w realu|na żywo|irl|${WHEN})`,
      `chce (żebym|zebym) … (przyszedł|przyszła|przyjechał|przyjechała|wyszła|wyszedł) … ${WHEN}`,
    ],
    deniable: true,
  },
  {
    sign: 'plan_to_hurt',
    say: [
      `(chce|chcę|chcą|planuje|planuję|planują|zamierza|zamierzam|mam zamiar|mówi że chce) (kogoś|wszystkich|go|ją|ich|ludzi)? ${KILL} (szkołę|szkołe|szkole|wszystkich|ludzi|nauczyciel*|kolegę|kolege|klasę|kogoś|go|ją|ich|ojca|tatę|ojczyma|dom)`,
      `(chce|chcę|chcą|planuje|planuję|planują|zamierza|zamierzam) (kogoś|wszystkich|ich|ludzi) ${KILL}`,
      '(zabiję|zabije|zadźgam|zastrzelę|zastrzele|wysadzę|wysadzi|wysadze|podpali|podpalę) (go|ich|ludzi|wszystkich|kogoś|ojca|ojczyma|starego|nauczyciel*|szkołę|szkołe|klasę)',
      '(przyniesie|przyniosę|przyniose|przynosi|przyniósł|weźmie|wezmę|bierze|wniesie) … (nóż|noża|nożem|kosę|kose|broń|pistolet|bombę|maczetę|knife) … (do szkoły|do szkoly|na lekcje|do budy|to school)',
      '(strzelaninę w szkole|strzelanine w szkole|strzelaninę w naszej szkole|zamach na szkołę|lista do zabicia|listę do zabicia)',
    ],
    figurative: true,
    deniable: true,
  },
];
