// Images, blackmail, meeting someone, and a plan to hurt others.
import type { Entry } from '../../lexicon.ts';

const NAKED =
  '(goala|gol|nud|dezbracat|dezbracata|fara haine|in chiloti|in lenjerie|sexy|intime|nude)';
const IMAGE =
  '(poza|poze|pozele|nuduri|nudurile|nudes|nude|pics|video|videoul|video-ul|filmulet|filmulete|filmuletul|filmul|clipul|ss-uri)';
const TO_ALL =
  '(la toti|la toata|tuturor|pe net|pe internet|pe insta*|pe tiktok|pe snap*|pe grup|pe grupul|la scoala|parintilor|la parinti|mamei|lu mama|alor mei|familiei|prietenilor|colegilor|la ai mei)';
const WHEN =
  '(azi|astazi|diseara|deseara|la noapte|maine|vineri|sambata|duminica|dupa scoala|weekend*|tonight|in seara asta)';
const STRANGER =
  '(el|ei|un tip|un baiat|tipul|tipu|baiatul ala|omul ala|barbatul|un barbat|un nene|un om|cineva|o persoana|prietenul de pe (net|snap|insta|discord|roblox|tiktok))';
const HURT_THEM =
  '(impusc|impuste|arunc in aer|arunce in aer|dau foc|dea foc|atac|atace|injunghii|injunghie|omor|omoare|ucid|ucida)';

export const ONLINE: readonly Entry[] = [
  {
    sign: 'asked_images',
    say: [
      `(imi|ne|ii|mi-a|mi-au|i-a) (tot|mai|mereu)? (cere|cer|cerut|cerea|ceruse) … ${IMAGE}`,
      `(vrea|vor|vroia|zice|insista) (sa (ii|i|le)? (trimit|fac))? (niste)? (poze cu mine|nuduri|nudes|nude|poze ${NAKED})`,
      `(sa)? (ii|i|le|mi)? (trimit|trimite|trimita) (niste|si eu)? (nuduri|nudes|nude|poze cu corpul)`,
      '(ma|m-a|m-au) (filmeaza|filmat|pozat|pozeaza|fotografiat|fotografiaza) … (goala|dezbracata|dezbracat|la dus|fara haine)',
      `(poza|poze|filmulete|video|pics) (cu mine)? ${NAKED}`,
    ],
  },
  {
    sign: 'threat_to_share',
    say: [
      `(trimit|trimite|trimita|posteaza|posteze|da|dea|arata|arate|publica|publice|pune|puna|distribuie|urca|urce) … ${IMAGE} … ${TO_ALL}`,
      `${IMAGE} (mele|mea|cu mine) … (trimite|trimita|posteaza|posteze|dea|arate|publice|puna) … ${TO_ALL}`,
      `(o sa|va|vor|daca nu) … (le|o) (trimite|trimita|posteaza|posteze|dea|da|arate|publice|puna) ${TO_ALL}`,
      `(posteaza|posteze|publica|publice|leak|leakuit|leakuieste) (pozele|nudurile|poza) (mele|mea|cu mine)?`,
      '(santaj|santajul|santajeaza|shantajeaza|santajat|santajata|santajaza|blackmail|sextortion)',
      '(ma|o) (expune|expuna|da in vileag|face de ras pe net)',
      '(m-a|a) (inregistrat|filmat) (ecranul|apelul|dezbracat|dezbracata|goala|pe cam|pe camera web|fara haine|in dus|la dus)',
      '(vrea|cere|cer|vor|trimit|ceara) … (gift card|gift card-uri|gift carduri|steam card|paysafe|paysafecard|bitcoin)',
    ],
  },
  {
    sign: 'meet_soon',
    say: [
      `(ma intalnesc|ma vad|ies|ma duc) (cu|la) ${STRANGER} … ${WHEN}`,
      `${WHEN} … (ma intalnesc|ma vad|ma duc sa ma intalnesc) (cu|la) ${STRANGER}`,
      `(vrea|insista|cere|mi-a zis|mi-a cerut|zice) (sa|ca) (ne vedem|ne intalnim|vin la el|ma duc la el|ma ia|ies cu el|ne vedem|fug cu el) … ${WHEN}`,
    ],
  },
  {
    sign: 'plan_to_hurt',
    say: [
      `(vreau|vrea|planuieste|planuiesc|vor|o sa|va|are de gand|am de gand|zice ca) (ca)? (sa|o sa)? ${HURT_THEM} (la|in)? (scoala|toata scoala|pe toti|toata lumea|pe toata lumea|liceul|un profesor|profesorul|profa|profu|pe profu|biserica|moscheea|oameni|colegii|pe colegi|clasa|pe cineva|pe tatal vitreg|pe tata)`,
      `(vreau|vrea|planuiesc|planuieste|am de gand|are de gand) sa (il|o|ii|le|i) ${HURT_THEM}`,
      '(aduce|aduc|adus|aduca|vine|vina|venit|are|ia) (cu)? (un|o)? (cutit*|cutzit*|pistol*|arma|knife|gun|blade|bomba|suriu) (la|in|cu el la) (scoala|liceu|clasa|ghiozdan|college)',
      '(atac|bomba|impuscaturi) (la|in) scoala',
    ],
    figurative: true,
  },
];
