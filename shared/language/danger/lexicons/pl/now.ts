// Danger at this moment: weapons, being held, someone near, a body that needs a doctor.
import type { Entry } from '../../lexicon.ts';

const WHO = '(mnie|nas|ją|go|ich|mamę|mame|siostrę|siostre|brata|dzieci)';
const HE =
  '(on|ona|oni|ojciec|ojczym|stary|macocha|mój ojciec|mój stary|ten facet|ten typ|ten gość|mamy chłopak|chłopak mamy|były)';
const DOOR = '(drzwiami|drzwi|domem|domu|oknem|okna|klatką|blokiem|furtką|bramą)';

export const NOW: readonly Entry[] = [
  {
    sign: 'needs_doctor',
    say: [
      '(nie oddycha|nie oddychają|przestał oddychać|przestała oddychać)',
      '(nie mogę|nie moge|nie może|nie moze|ledwo|nie mogła|nie mógł) (oddychać|oddycha|złapać oddechu)',
      '(nieprzytomny|nieprzytomna|nieprzytomne|nieprzytomnego|nieprzytomną)',
      '(stracił|straciła|traci|straciłem|straciłam) przytomność',
      '(zemdlał|zemdlała)',
      '(nie budzi się|nie budzi sie|nie chce się obudzić|nie chce sie obudzic|nie może się obudzić)',
      '(nie mogę|nie moge|nie możemy|nie da się|nie umiem) (jej|go|mamy|taty|ich)? (obudzić|dobudzić)',
      '(nie rusza się|nie rusza sie|nie reaguje)',
      '(mocno|bardzo|strasznie|ciągle) (krwawi|krwawię|krwawie)',
      '(krwawi|krwawię|krwawie) (mocno|bardzo|strasznie|ciągle|cały czas|z głowy|z brzucha)',
      '(dużo|pełno|mnóstwo|masa) krwi',
      'krew (mu|jej|mi|mamie)? leci … nie (przestaje|chce przestać)',
      '(leci|leje się) (mu|jej|mi|mamie)? (dużo|mocno)? krew z (głowy|brzucha|ręki|rąk|ucha|uszu)',
      '(wszędzie krew|krew wszędzie|krew jest wszędzie|krew nie przestaje)',
      '(dźgnięty|dźgnięta|postrzelony|postrzelona|ugodzony nożem)',
      '(potrzebuję|potrzebuje|potrzebna|potrzebny|wezwijcie|wyślijcie) (szybko)? (lekarza|lekarz|karetki|karetkę|karetka|pogotowie)',
    ],
  },
  {
    sign: 'weapon',
    say: [
      '(nóż|nuż|noża|nuża|nożem|nużem|nożami|noże|knife|knifes|maczetę|maczeta|maczetą|maczety|siekierę|siekierą|siekiera)',
      '(pistolet|pistoletem|pistoletu|giwera|giwerę|giwerą|spluwa|spluwę|spluwą|gun)',
      '(ma|mają|maja|miał|mieli|nosi|noszą|trzyma|wyjął|wyciągnął|przyniósł|kupił|ukrywa|biega z|łazi z|chodzi z) (zawsze|przy sobie|w domu|w plecaku|jakąś|tą)? (broń|bronią|gnata|gnatem|klamkę|klamką|kosę|kosa|kosą|kose|kastet|pałkę|kij bejsbolowy|bejsbola|blade)',
      '(z bronią|użyje broni|bronią palną|broń palną|broni palnej)',
      '(dźga|dźgnie|dźgnął|dźgnęli|dźgną|zadźga|zadźgam|zadźgają|zadźgał|potnie|pochlasta) (mnie|nas|cię|ją|go|ich|kogoś|mamę|mame)',
      '(mnie|nas|cię|ją|go|kogoś|mamę|mame) (dźgnie|dźgnął|dźgnęli|dźgną|zadźga|zadźgają|zastrzeli|zastrzelą)',
      '(zastrzeli|zastrzelą|postrzelił|postrzelili) (mnie|nas|cię|ją|go|ich|kogoś|mamę|mame)',
      '(strzela|strzelał|strzelali|strzelać|celuje|celował) (do|we|w) (mnie|nas|ludzi|niego|niej|nią)',
      '(obleje|obleją|oblać|oblał|chlusnął) … kwasem',
      '(konfident*|sprzedasz|wygadasz|powiesz|znajdziemy|dorwiemy|nie żyjesz|dead|snitch) … (🔪|🔫|🗡|⚔|💣)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'held',
    say: [
      `(zamyka|zamykają|zamykał|zamknął|zamknęła|zamkneła|zamknoł|zamknęli|zamkneli|zamkną) ${WHO} (w|na|od)`,
      `${WHO} (znowu|zawsze|ciągle)? (zamyka|zamykają|zamykał|zamknął|zamknęła|zamkneła|zamknoł|zamknęli|zamkneli)`,
      '(jestem|jesteśmy|siedzę|siedzimy) (zamknięty|zamknięta|zamknięci|zamknięte|uwięziony|uwięziona|uwięzieni)',
      `(nie wypuszcza|nie wypuści|nie wypuszczają|nie wypuszczą) ${WHO}`,
      `nie (chce|chcą) ${WHO} (stąd)? (wypuścić|puścić)`,
      'nie (chce|chcą) (wypuścić|puścić) (mnie|nas)',
      '(nie mogę|nie moge|nie możemy|nie mozemy) (stąd|stad|z domu|z pokoju|z mieszkania) (wyjść|uciec|się wydostać|odejść)',
      '(nie mogę|nie moge|nie możemy|nie mozemy) (wyjść|uciec|się wydostać|odejść) (stąd|stad|z domu|z pokoju|z mieszkania)',
      '(nie pozwala|nie pozwalają|nie wolno) (mi|nam|jej|mu) (wychodzić|wyjść|odejść|opuszczać) (z domu|z mieszkania|z pokoju|stąd|domu|od niego)',
      '(nie pozwala|nie pozwalają) (mi|nam) (nigdzie)? (wychodzić|wyjść)',
      '(zabrał|zabrała|zabrali|zabrano|ma|mają|trzyma|trzymają|schował|schowali|ukrył|ukryli) (mi|nam|mój|moj|moje|jej|mu|nasze) … (paszport*|dowód|dokumenty)',
      '(związał*|związali|przywiązał*|przywiązali|przetrzymuj*|więzi) (mnie|nas|ją|go)',
      '(mnie|nas) (związał*|związali|przywiązał*|przywiązali|przetrzymuj*|więzi)',
    ],
    figurative: true,
  },
  {
    sign: 'person_near',
    say: [
      `${HE} (już|teraz|tu|tutaj|znowu|zaraz|cały czas|wciąż)? (jest|są|siedzi|stoi|będzie) (już|teraz|znowu|tu)? (w domu|tu|tutaj|obok|blisko|na dole|na górze|za ścianą|w pokoju obok|w drugim pokoju|w kuchni|w salonie|pod (domem|drzwiami|szkołą)|za drzwiami|przed domem)`,
      `${HE} (już|teraz|znowu)? (tu|tutaj) (już|teraz)? jest`,
      '(jest|stoi|są|stoją) (teraz|już|znowu) (za|pod) drzwiami',
      `${HE} (zaraz|niedługo|zara) (wraca|wróci|wroci|będzie|przyjdzie|wrócą|przyjdą)`,
      '(tata|tato|mama|wujek|brat) (jest teraz|teraz jest|znowu jest) (w domu|tu|tutaj|obok|za drzwiami)',
      `(wali|walą|dobija się|dobijają się|łomocze|czai się|krąży|stoi|stoją) (mi|nam)? (teraz|znowu)? (pod|za|przed|do|w|u) (moim|moimi|moich|naszym|naszymi|naszych|moje)? ${DOOR}`,
      `${HE} (idzie|idą|jedzie|jadą|biegnie|przyjdzie|przyjdą) (zaraz|już|teraz)? (po mnie|po nas|do mnie|na górę)`,
      '(przyszli|przyjdą|idą) po mnie',
      '(chowam|chowamy|schował*|schowaliśmy|ukrywam|ukrywamy|zamknął*|zamknęł*|zamknełam) (się|sie) … (łazience|łazienki|kiblu|toalecie|szafie|łóżkiem|piwnicy|strychu|pokoju|przed nim|przed nią|przed nimi|przed tatą|przed ojcem)',
      '(jeździ|jezdzi) (ciągle|znowu)? za mną',
      '(idzie|chodzi|jedzie|szedł|łazi) za mną (do domu|teraz|cały czas|ciągle|od|wszędzie)',
      '(śledzi|śledził|śledzą) mnie',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'happening_now',
    say: [
      '(dzieje się|dzieje sie) (to)? (właśnie)? (teraz|w tej chwili|right now)',
      '(teraz|właśnie) (się|sie|to się|to sie) dzieje',
      '(się|sie) dzieje (to)? (właśnie)? (teraz|w tej chwili|right now)',
      '(właśnie teraz|w tej chwili|w tym momencie|w tym momęcie|w tej sekundzie|right now)',
      '(teraz|właśnie) (go|ją|mnie|nas|ich|mamę|mame)? (bije|leje|tłucze|szarpie|demoluje|krzyczy na|wali|wyzywa)',
      '(bije|leje|tłucze|szarpie|demoluje) … teraz',
      '(demoluje|rozwala) (dom|mieszkanie|całe mieszkanie|cały dom)',
      '(słyszę|slysze) (teraz)? jak (ją|go|mamę|mame|ich)? (bije|krzyczy|płacze|wali)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'missing_now',
    say: [
      '(nie wrócił*|nie wruci*|nie wrocil*|nie przyszedł|nie przyszła) (jeszcze)? (do domu|na noc|od wczoraj|ze szkoły|od piątku|od soboty)',
      '(uciekłem|uciekłam|uciekł|uciekła|uciekliśmy|uciekłyśmy|zwiał|zwiała|zwiałem|zwiałam) (wczoraj|dziś|dzisiaj|w nocy)? (z|od) (domu|chaty|bidula|taty|mamy|ojca|ojczyma|nich|niego|rodziny)',
      '(zaginął|zaginęła|zagineła|zaginoł|zaginęli|jest na gigancie|jestem na gigancie)',
      'nikt nie wie gdzie (ja)? (jestem|ona jest|on jest|jest)',
      '(nie wiadomo|nie wiemy|nie wiem) gdzie (teraz)? (jest|są) (mój|moja|moje|nasz|nasza) (syn|córka|dziecko|siostra|brat|kolega|koleżanka)',
      'nie ma (jej|go|ich) (w domu)? od (wczoraj|rana|dwóch|trzech|kilku|piątku|soboty|niedzieli)',
    ],
    figurative: true,
  },
  {
    sign: 'assault_24h',
    say: [
      '(zgwałcił*|zgwałcili|zgwałcono|wykorzystał mnie|wykorzystali mnie|molestował*|napastował*|obmacywał*) … (dziś|dzisiaj|wczoraj|w nocy|przed chwilą|wieczorem|rano|godzinę temu|last night)',
      '(dziś|dzisiaj|wczoraj|w nocy|przed chwilą|wieczorem|rano|godzinę temu) … (zgwałcił*|zgwałcili|wykorzystał mnie|wykorzystali mnie|molestował*|napastował*|obmacywał*)',
    ],
  },
  {
    sign: 'joke',
    say: [
      '(tylko|to tylko) (test|testuję|testuje|żart|żarty)',
      '(to|taki) żart',
      '(żartuję|żartuje|żartowałem|żartowałam|dla beki|dla jaj)',
      '(test|testuję) (lol|xd|haha)',
      '^ test',
    ],
    deniable: true,
  },
];
