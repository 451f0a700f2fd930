// Harm at home and by people who are known: hurt, fear, neglect, control, being sent away.
import type { Entry } from '../../lexicon.ts';

const WHO =
  '(mnie|nas|ją|go|ich|mamę|mame|mamusię|mamusie|matkę|matke|tatę|tate|siostrę|siostre|brata|dzieci|dziecko|dzieciaki|syna|córkę|corke|synka|córeczkę|młodszego|młodszą|małego|małą|wszystkich w domu)';
const HITS =
  '(bije|bijom|biją|bijąc|bił|biła|bili|pobił|pobiła|pobili|zbił|zbiła|zbili|leje|leją|lał|tłucze|tłukł|uderza|uderzył|uderzyła|udeżył|udeżyła|uderzyli|kopie|kopał|kopnął|kopnęła|kopnoł|kopią|skopał|skopali|szarpie|szarpał|popycha|popchnął|popchnęła|przypala|przypalał|oparzył|spoliczkował|katuje|maltretuje|walnął|walnęła|walnoł|napierdala|napieprza|krzywdzi|krzywdził|krzywdziła|krzywdzą)';
const OFTEN =
  '(znowu|znów|ciągle|zawsze|często|wczoraj|dzisiaj|dziś|codziennie|tak|też|czasem|czasami|mocno|strasznie|nadal|dalej|już|bardzo|stale)';
const KILL =
  '(zabije|zabiją|zabija|zatłucze|zatłuką|zamorduje|zajebie|zajebią|ukatrupi|dojedzie|dojadą|dorwie|dorwą|pobiją|pobije|skrzywdzi|skrzywdzą|połamie|połamią)';
const NEEDS =
  '(jedzenia|co jeść|nic do jedzenia|prądu|ogrzewania|gazu|ciepłej wody|pieniędzy na jedzenie|food)';
const DRUNK =
  '(pijany|pijana|pijani|po pijaku|po pijanemu|po alkoholu|po wódce|po piwie|po piwach|naćpany|naćpana|najebany|najebana|nawalony|nawalona|drunk)';
const DRIVES =
  '(jeździ|jezdzi|jeżdżą|jedzie|jechał|jechała|prowadzi|prowadził|prowadziła|wozi|wiezie|wiózł|wiozła|za kierownicą|siada za kółko)';

export const HOME: readonly Entry[] = [
  {
    sign: 'afraid_home',
    say: [
      '(boję|boje|boji|boi|bojem|bałam|bałem) (się|sie|siem) (dzisiaj|dziś|teraz)? (wracać|wrócić|wrucić|wruci|iść|isc|pójść|jechać|być|spać) (dzisiaj|dziś|sam|sama)? (do domu|do chaty|w domu|home)',
    ],
  },
  {
    sign: 'afraid_home',
    say: [
      '(boję|boje|boi) (się|sie) (taty|ojca|mamy|matki|ojczyma|macochy|starego|rodziców|partnera mamy|chłopaka mamy|męża)',
      '(boję|boje|boi) (się|sie) w domu',
      'w domu (ciągle|zawsze)? (się|sie)? (ciągle)? (boję|boje) (się|sie)?',
      '(boję|boje|boi) (się|sie) (dziś|dzisiaj|tam)? (wrócić|wracać)',
    ],
    deniable: true,
  },
  {
    sign: 'afraid_home',
    say: [
      'nie (chcę|chce|chcem|mogę|moge) (już|dzisiaj|dziś)? (wracać|wrócić|wrucić|iść) (dzisiaj|dziś)? (do domu|do chaty)',
      'nie (czuję|czuje) (się|sie) (już)? (w domu)? (bezpiecznie|bezpieczna|bezpieczny) (w domu)?',
    ],
  },
  {
    sign: 'injury',
    say: [
      `${HITS} ${OFTEN}? (moją|moja|mojego|moje|swoją|swoje|swojego|naszą|nasze)? ${WHO}`,
      `${WHO} ${OFTEN}? ${HITS}`,
      '(bije|leje|lał|zbił|zbiła|uderzył|uderzyła|bił) … (pasem|kablem|kijem|wieszakiem|pięścią|pięściami)',
      '(dostaję|dostaje|dostałem|dostałam|dostanę) (znowu|od niego|od taty|od ojca|od mamy)? (w twarz|po twarzy|po głowie|pasem|kablem|lanie|wpierdol|łomot|manto|klapsa|klapsy|z liścia)',
      '(dostała|dostaje|dostał) od (niego|niej|taty|ojca|ojczyma|męża) … (w twarz|po twarzy|w głowę|pasem|lanie)',
      '(rzucił|rzuciła|rzuca|rzucał) (we|w|czymś we|czymś w) (mnie|nas|mamę|mame|brata|siostrę)',
      '(rzucił|rzuciła|rzuca|rzucał) (mną|mamą|bratem|siostrą) o (ścianę|podłogę|ziemię)',
      '(spuścił|spuściła|spuszcza|sprawił) (mi|nam|jej|mu) (lanie|łomot|manto)',
      '(przywalił|przywaliła|przyłożył|przyłożyła|dowalił|przyjebał) (mi|nam|mamie|jej)',
      '(siniak|siniaki|siniaków|siniakach|siniakami|sińce|siniec)',
      '(podbite oko|podbił mi oko|podbił jej oko|limo pod okiem|śliwa pod okiem)',
      '(ślady|ślad|blizny|rany) po (pasie|biciu|kablu|papierosach|przypalaniu)',
      '(jestem|jesteśmy|byłem|byłam) (bity|bita|bici)',
      '(przemoc|przemocy) (domowa|domowej|w domu|fizyczn*)',
      '(znęca|znęcał|znęcała|znęcają) (się|sie)',
    ],
    deniable: true,
  },
  {
    sign: 'baby_hurt',
    say: [
      '(potrząsa|potrząsał|potrząsnął|potrząsnęła|trzęsie|trząsł) (naszym|małym)? (dzieckiem|niemowlęciem|dzidziusiem|bobasem|małym|małą|bratem)',
      '(uderzył|uderzyła|bije|upuścił|upuściła|rzucił|rzuciła|szarpie) … (niemowlę|niemowlęciem|noworodka|dzidziusia|dzidziusiem|bobasa|bobasem)',
      '(niemowl*|dzidziuś|dzidzia|bobas|noworodek|maluszek|małe dziecko) … (siniak*|oparzeni*|poparzeni*|poparzon*|ślady)',
    ],
    deniable: true,
  },
  {
    sign: 'choked',
    say: [
      '(dusi|dusił|dusiła|poddusza|podduszał|poddusił|przyduszał|przydusił|udusić) (mnie|nas|mamę|mame|ją|go|siostrę|brata)',
      '(mnie|nas|mamę|mame|ją|siostrę|brata) (znowu|wczoraj|prawie)? (dusi|dusił|dusiła|poddusza|podduszał|poddusił|przydusił|udusił)',
      '(złapał|złapała|chwycił|chwyciła|ścisnął|ścisnęła|ściskał|trzymał|trzymała|łapie|chwyta|ściska|trzyma) (mnie|ją|mamę|mame|go|nas|brata|siostrę) (mocno)? za (szyję|szyje|gardło)',
      '(ręce|rękę|pasek|sznur) (na|wokół) (mojej|mojej|jej|mamy)? (szyi|szyję|gardle)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'alone_now',
    say: [
      '(zostawił*|zostawia|zostawiają|zostawili) (mnie|nas|ich|dzieci|małych|go|ją|rodzeństwo) (znowu|często|zawsze)? (samych|samą|samego|same|bez opieki)',
      '(mnie|nas|ich) (znowu|często|zawsze)? (zostawił*|zostawia|zostawiają|zostawili) (samych|samą|samego|same|bez opieki)',
      '(jestem|jesteśmy|siedzimy|siedzę) (całkiem|zupełnie)? (sam|sama|sami|same) (w domu)? (od|przez|całą|cały) (wczoraj|rana|noc|nocy|weekend|kilka dni|dwa dni|dwóch dni|trzy dni)',
      '(dzieci|dzieciaki|maluchy) (są|siedzą|zostają) (w domu)? same (w domu|w nocy|na noc|całą noc|od)',
    ],
  },
  {
    sign: 'no_food_heat',
    say: [
      `(w domu|u nas|w lodówce) (już)? (nie ma|nie mamy|niema) (już|nic)? ${NEEDS}`,
      `nie ma (już|nic)? ${NEEDS} (w domu|u nas|dla dzieci|od)`,
      `(nie mamy|nie mam|niemamy) (już|w domu|dziś|dzisiaj)? ${NEEDS}`,
      'nie (jadłem|jadłam|jedliśmy|jadł|jadła|jedli) (już)? (nic)? od (wczoraj|przedwczoraj|dwóch|trzech|2|3|kilku|piątku|soboty|niedzieli|poniedziałku)',
      '(siedzimy|jesteśmy|mieszkamy|żyjemy) bez (prądu|ogrzewania|gazu|jedzenia|wody)',
      '(pusta lodówka|lodówka jest pusta|lodówka pusta)',
      '(głodujemy|głodują|głodzi nas|głodzi mnie|chodzimy głodni|jesteśmy głodni bo)',
      '(nie daje|nie dają|nie dał|nie dała) (mi|nam|im|dzieciom) (nic)? (jeść|jedzenia|do jedzenia)',
    ],
  },
  {
    sign: 'driving_or_passed_out',
    say: [
      `${DRIVES} … ${DRUNK}`,
      `${DRUNK} … ${DRIVES}`,
      '(leży|leżą|śpi|padł|padła|zasnął|zasnęła) (pijany|pijana|pijani|najebany|najebana|naćpany|naćpana|nawalony|nawalona)',
      '(zaliczył|zaliczyła|zalicza|ma) zgon*',
      '(urwał mu się|urwał jej się) film',
    ],
    deniable: true,
  },
  {
    sign: 'threats',
    say: [
      `${KILL} (mnie|nas|mamę|mame|ją|moją rodzinę|moich|siostrę|brata|mi (nogi|ręce))`,
      `(mnie|nas) (wszystkich)? ${KILL}`,
      '(mówi|mówił|mówiła|mówią|powiedział|powiedziała|powiedzieli) że (mnie|nas) (znajdzie|znajdą|potnie|potną|skrzywdzi|skrzywdzą)',
      '(zabiję|zabije|zabijemy|zajebie) (cię|cie|was) (jak|jeśli|jeżeli) (komuś|komukolwiek|coś)? (powiesz|wygadasz|się wygadasz|doniesiesz)',
      '(potnie|potną) (mnie|nas|mamę|mame)',
      '(mnie|nas) (potnie|potną)',
      '(zrobi|zrobią|zrobić) (mi|nam|jej|mu|mamie) (krzywdę|krzywde|coś złego)',
      '(grozi|groził|groziła|grożą|grozili|odgraża się) (mi|nam|jej|mu|mamie|że|nożem)',
      '(mi|nam|jej|mamie) (ciągle|znowu)? (grozi|groził|groziła|grożą|grozili)',
      '(zastrasza|zastraszają|zastraszał) (mnie|nas|ją|mamę|mame)',
    ],
    figurative: true,
    deniable: true,
  },
  // "kiedyś" denies a past ("he used to hit me") but not a threat
  { sign: 'threats', say: [`kiedyś (mnie|nas|ją|mamę|mame) ${KILL}`], figurative: true },
  {
    sign: 'abuser_has_access',
    say: [
      '(sprawdza|czyta|przegląda|kontroluje|przeszukuje|monitoruje) (ciągle|zawsze|cały czas)? (mi|mój|moj|moje|moją|nasze|wszystkie moje|nam) (telefon|tel|wiadomości|smsy|lokalizację|lokalizacje|czaty|messengera|whatsappa)',
      '(wchodzi|przychodzi) (mi)? (ciągle)? (do mojego|do mojej|do mego) (pokoju|łóżka|sypialni) (w nocy|nocą|jak śpię|gdy śpię|kiedy śpię)',
      '(wchodzi|przychodzi) (w nocy|nocą) do (mojego|mojej|mnie) (pokoju|łóżka|do łóżka)?',
      '(zna|widzi|ma) (mój|moj|moje|moją|nasze) (hasło|hasła|hasla|ekran|lokalizację|lokalizacje)',
      '(śledzi|namierza) (mnie|mój telefon) (przez|po|telefon*|gps*|na mapie|aplikacj*)',
      '(nadal|dalej|wciąż|ciągle) (mieszka z nami|do nas przychodzi|przychodzi do nas|ma do mnie dostęp)',
    ],
    deniable: true,
  },
];
