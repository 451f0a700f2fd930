// Harmless Romanian sayings that hold a dangerous word, and what is plainly denied. Each is blanked before hearing.
const KIN =
  '(mama|mami|mamaie|tata|tati|bunica|bunicul|bunicii|buni|parintii|ai mei|nasa|nasul|matusa|matusa mea)';
const GAMES =
  '(sah|fifa|table|remi|uno|carti|ping pong|tenis|fotbal|baschet|cs|fortnite|roblox|minecraft|mario kart|monopoly|skanderbeg|alergat|curse|jocul asta)';
const SCHOOL =
  '(tema|temele|teme|teza|testul|test|examen|examenul|nota|note|4|3|corigent|corigenta|mate)';
const CLITIC = '(ma|m-a|m-au|ne|ne-a|ne-au|il|l-a|l-au|o|ii|i-a|i-au|te|imi|mi-a|mi-au|pe)';

export const IDIOMS: readonly string[] = [
  // denied, word by word
  `(nu|nici nu) ${CLITIC} (mai)? (bate|bat|loveste|lovesc|batut|lovit|ameninta|amenintat|omoara|atins|obliga|obligat|santajeaza|urmareste|violat|incuie|incuiat|verifica|pipait|strans) (nimeni|niciodata)?`,
  '(nu am|nu are|nu avea|nu aveam|nu au|nu e|nu este|nu exista|nu era|n-am|n-are|n-avea|n-au) (niciun|nicio|vreun|vreo|nici un|nici o)? (cutit*|pistol*|arma|arme|knife|gun)',
  'nu (sunt|e|este) (insarcinata|gravida)',
  'nu (vand|vinde|vindem|car) (droguri|iarba|marfa)',
  'nu se intampla (nimic)? (chiar)? (acum|acuma)',
  'nu (imi|mi-a|mi-au) (cere|cerut|verifica|citeste) (nimic|poze|bani|telefonul|mesajele|temele)',
  // dying of something small
  '(mor|muream|moream|muri|mor|sa mor|omor|sa ma omor) (de|dupa) (ras|rusine|plictiseala|foame|sete|cald|caldura|frig|somn|curiozitate|oboseala|nerabdare|drag|pizza|ciocolata|inghetata|emotii|cringe)',
  '(vreau|vrau|imi vine|as vrea) sa mor de (ras|rusine|plictiseala|foame|sete|cald|caldura|frig|somn|cringe|jena)',
  '(ma omor|sa ma omor|m-am omorat|nu ma omor) (cu|dupa) (invatatul|invatatu|tema|temele|mate|munca|curatenia|desenele)',
  '(ma omoara|ma ucide|ne omoara) (cu zilele|cu bancurile|caldura|plictiseala|capul|spatele|picioarele|dintii|maseaua|burta|tema|temele|mate|mata|matematica|cearta pe nimic|durerea|curiozitatea|bancurile|glumele|pantofii|adidasii|tocurile|jocul asta)',
  `(ma omoara|ma ucide|ma omoara cu totul) (${KIN})? (daca|ca|cand) … ${SCHOOL}`,
  `${KIN} (o sa)? (ma omoara|ma omoare|ma ucide) (daca|ca|cand) … (${SCHOOL}|camera|dezordine)`,
  'nu mai pot (respira)? de (ras|frig|cald|somn|foame|rusine)',
  'nu (mai)? (pot|puteam) (sa)? (respir|respira) de (ras|emotie|emotii|nas)',
  'nu (pot|puteam) (sa)? (respir|respira) pe nas',
  '(imi|mi-a|mi) (curge|curs) sange din nas',
  'nu se (mai)? trezeste (la timp|devreme|la alarma|pentru scoala)',
  '(nu|nu mai) vreau sa ma (mai)? trezesc (devreme|la 6|la 7|asa devreme|pentru scoala|pt scoala|dimineata)',
  'nu vreau sa (fiu|mai fiu) aici la (mate|ore|ora|scoala|meditatii)',
  '(luat|iau|ia) (o|pastila|pastilele|pastile|un|niste)? (pastile|pastila|pastilele|medicament|medicamentele|paracetamol|nurofen|ibuprofen|antibiotic)? (de|pt|pentru|contra) (alergie|alergii|raceala|gripa|tuse|durere de cap|cap|febra|rau de masina|astm|durerea de cap|gat|vitamine|adhd)',
  '(luat|baut) (un paracetamol|o pastila|un nurofen)',
  '(ramas-bun|adio) (la aeroport|la gara|de la profesori|de la tabara|inainte de vacanta|vacantei)',
  // objects
  '(cutit|cutite|cutitul|cutitele) (si|cu) (furculita|furculite|furculitele|lingura)',
  '(furculita|furculite|lingura) si (cutit|cutite|cutitul)',
  '(cutit|cutitul|cutite) (de|pt|pentru) (unt|paine|plastic|bucatarie|pizza)',
  '(la cutite|chefi la cutite|cutitul la os|cutitele in masina de spalat|cutitele pe masa)',
  '(pistol|pistolul|pistoale) (de|cu) (apa|lipit|jucarie|bile|silicon|nerf|vopsit|baloane)',
  '(pistol|pistolul) nerf',
  '(nerf|water|glue|top) gun',
  '(arma|armele|arme) (secreta|secrete|chimice|nucleare|albe din muzeu)',
  '(impuscat|impusca|impusti) (doi iepuri|luna|francul)',
  'doi iepuri dintr-o impuscatura',
  '(acid|acidul) (citric|clorhidric|sulfuric|azotic|lactic|folic)',
  // beating that is a game, a saying or nobody's doing
  `(ma|ne|il|o|ii|m-a|m-au|ne-a|ne-au|l-a|l-au|i-am|l-am|am) (tot|mereu|mai)? (bate|bat|batut|batem) (mereu|iar|rau|usor)? (la|in|cu) (${GAMES}|(1|2|3|4|5|6) (la|0|1|2))`,
  `(am luat|iau|luam|am mancat|a luat) bataie (la|in) ${GAMES}`,
  '(ne-a|ne-au|m-a|m-au|i-am|i-au|l-am) batut (3|2|4|5|1)',
  '(ma|il|o|te|ne) (tot)? bate (la cap|gandul|vantul|soarele|cineva la cap|ploaia|la ochi)',
  '(ma|m-a|il) (loveste|lovit) (mingea|un gand|o idee|foamea|somnul|raceala|nostalgia|valul|o minge|pofta)',
  '(m-a|ma) (pocnit|pocneste) (rasul|ideea)',
  'bataie (cu|de) (bulgari|zapada|perne|baloane|apa|joc)',
  '(mi-a|i-a) dat (o)? palma (peste umar|prieteneasca)',
  '(vanatai|vanataie) (de la|din) (fotbal|rugby|handbal|trambulina|bicicleta|role|skateboard|sala|hochei)',
  '(bate|bat|batut) (la|in) usa (vecinul|postasul|bunica|curierul|vecina)',
  '(e|este) la usa (curierul|postasul|vecina|vecinul|pizza)',
  'sunt la usa (clasei|magazinului|scolii)',
  // kin and friends do these every day
  `${KIN} (mereu|tot)? (imi|mi-a|ne|mi-au|ne-a) (da|dau|cumpara|aduce|luat|cumparat|dat|adus|ia) (multi|niste|mereu)? (bani|haine|cadouri|adidasi|bijuterii|chestii|telefon nou)`,
  `(mi-a|mi-au|imi) (dat|cumparat|luat|da|cumpara|ia) (niste)? (bani|haine|cadouri|adidasi) (de|pt|pentru) (ziua mea|craciun|paste|mos nicolae|aniversare|scoala|excursie|pranz|inghetata)`,
  `${KIN} (mereu)? (ma|ne) (ia|iau|duce) (cu masina)? (de la|la|cu) (scoala|masina|fotbal|dans|inot|film|mall)`,
  `(vine|vin) ${KIN} sa (ma|ne) (ia|iau) de la (scoala|fotbal|dans|inot)`,
  'autobuzul (ma|ne) ia',
  '(ma|ne) urmareste pe (insta|instagram|tiktok|snap|youtube|twitch)',
  '(ma ascund|m-am ascuns) (sub|in) (plapuma|pat|dulap) (ca|cand) (ne jucam|joc|jucam)',
  'nu (ma|ne) lasa sa (plec|plecam|ies|iesim) (in excursie|in tabara|la (film|petrecere|mall|toaleta|meci|joaca|baie)|cu (prietenii|fetele|baietii|bicicleta)|afara cu|in oras|pana nu (termin|terminam)|mai devreme)',
  '(incuiat|inchis) (bicicleta|masina|casa|garajul|dulapul|magazinul)',
  '(profa|profesoara|doamna|invatatoarea|matusa|mama|verisoara|vecina|pisica|catelusa|catea|sefa) (mea|noastra|de (mate|romana|engleza|sport))? (e|este|a ramas) (iar|din nou)? (insarcinata|gravida)',
  '(mi-a|imi|ne-a|mi) (cerut|cere|ceri) (o|niste)? (poza|poze|pozele) (cu|de la|din|pt|pentru|de) (tema|temele|caiet|lectie|catel|catelul|pisica|excursie|buletin|legitimatie|proiect|notite)',
  '(poza|poze|pozele|filmul|filmuletul|video) (de la|din|cu|de) (excursie|serbare|tema|temele|catelul|pisica|proiect|proiectul)',
  '(poze|poza) (la|cu) gol',
  'gift card (de|pt|pentru) (ziua|craciun|profa|bunica)',
  '(nu e|nu este|nu mai e) mancare (buna|la cantina|romaneasca)',
  '(nu am|n-am) (nimic)? (de mancare|mancare|ce manca) (la (pachet|mine la scoala|ora|scoala))',
  '(e|asa|super|foarte|cea mai|ce) marfa',
  '(muzica|piesa|melodie|beat|beaturi|artist) trap',
  '(iarba|frunze) (din|de pe) (curte|gradina|teren|parc)',
  '(teme|tema|temele|scoala|lectia|ora|mananc|joc|film|emisiunea) … chiar acum',
  'chiar acum (fac|mananc|ma uit|invat|scriu|ma joc|am|incepe) (tema|teme|temele|pizza|la (film|meci|tv)|pentru|pt|o tema|ora|filmul|meciul)?',
  'a disparut (internetul|netul|pixul|telecomanda|ghiozdanul|stiloul|semnalul|postarea|mancarea|sandwichul)',
  'fugit de (la ora|la mate|ploaie|caine|la sport)',
];
