// Danger at this moment: weapons, being held, someone near, a body that needs a doctor.
import type { Entry } from '../../lexicon.ts';

export const NOW: readonly Entry[] = [
  {
    sign: 'needs_doctor',
    say: [
      '(nu|nu se) (se)? (mai)? trezeste',
      '(nu pot|nu putem|nu reusesc) (sa)? (o|il|l|trezesc) (trezesc|trezi|trezim|pe (mama|tata))',
      '(nu o|nu-l|nu il) (pot|putem) trezi',
      'nu (mai)? (respira|sufla)',
      'nu (mai)? (pot|poate) (sa)? (respir|respira|respire)',
      '(inconstient|inconstienta)',
      '(sangereaza|sangerez) (rau|mult|tare|foarte|si|din cap|de la cap|la cap|incontinuu)?',
      '(curge|curg|pierde|pierd) (mult|mult de tot|foarte mult|tare) sange',
      '(plin|plina) de sange',
      'nu se opreste (din sangerat|sangele|sangerarea)',
      '(fost|l-au|l-a|au|m-au|m-a) (injunghiat|injunghiata|impuscat|impuscata|taiat cu cutitul|stabbed)',
      '(nevoie|trebuie) (urgent)? (de|sa vina)? (o)? (ambulanta|salvare|salvarea)',
      '(am|are|avem) nevoie (urgent|urgenta)? de (un)? (doctor|medic)',
      '(chemati|trimiteti|sunati la) (o)? (ambulanta|salvarea)',
    ],
  },
  {
    sign: 'weapon',
    say: [
      '(cutit*|cutzit*|cuttit*|suriu|suriul|briceag|briceagul|maceta|macete|maceteta|machete|satar|satarul|pumnal|stilet)',
      '(pistol*|arma|arme|armele|pusca|gloante)',
      '(knife|knives|gun|guns|blade|shank|zombie knife)',
      '(injunghie|injunghi|injunghii|injunghiat|injunghiata|junghie|impusc|impusca|impuste|impuscat|impuscata)',
      '(cu|are|scos) (o|un) (bata|topor|ranga|lama|sabie|ciocan|sticla sparta)',
      '(esti mort|esti moarta|te gasim|te gasesc|te prind|vin dupa tine|ciripesti|spui la cineva|zici la cineva) … (🔪|🔫|🗡|⚔|💣)',
    ],
    figurative: true,
    deniable: true,
  },
  {
    sign: 'weapon',
    say: [
      '(arunca|arunce|arunc|toarna|toarne|da|dea) (cu)? acid',
      'acid (in|pe) (fata|ochi|mine|ea|el)',
    ],
    figurative: true,
  },
  {
    sign: 'held',
    say: [
      '(m-a|m-au|ma|ne|ne-a|ne-au|l-a|l-au|i-a|i-au|il|ii|o|pe mama|a|au) (mai)? (incuie|incuiat|incuiat-o|incuiata|sechestrat|sechestreaza)',
      '(m-a|m-au|ma|ne|ne-a|ne-au|l-a|l-au) (inchide|inchid|inchis) (in|cu cheia|pe afara) (casa|camera|baie|pivnita|beci|debara|apartament|dulap)?',
      '(ma|ne|o|il|ii) (mai)? (tine|tin) (inchis|inchisa|inchisi|inchise|incuiat|incuiata|incuiati|cu forta|legat|legata|sub cheie|captiv|captiva)',
      '(sunt|suntem|e|este) (inchis|inchisa|inchisi|incuiat|incuiata|incuiati|blocat|blocata) (in|aici|de (el|ea|ei|tata|mama))',
      'nu (ma|ne|o|il|ii) (mai)? (lasa|las) sa (plec|plecam|plece|ies din (casa|camera|apartament)|iesim din (casa|camera)|iasa din (casa|camera))',
      'nu (ma|ne|o|il|ii) (mai)? (lasa|las) (afara)? din (casa|camera|apartament)',
      'nu (pot|putem|poate) (sa)? (iesi|ies|iesim|scapa|scap|scapam|pleca|plec|plecam) (din (casa|camera|apartament|cladire)|de aici)',
      'sunt (legat|legata) de (pat|scaun|calorifer|teava)',
      'nu (am|avem|are) voie sa (ies|iesim|iasa) din (casa|camera|apartament)',
      'nu (mi|imi|ne|ii) (da|dau) voie (sa plec|(sa)? (ies|iesim|iasa)? (afara)? din (casa|camera|apartament))',
      '(mi-a|mi-au|ne-a|ne-au|i-a|i-au|imi|ne) (luat|ascuns|confiscat|tine|tin|ascunde|ascund) … (pasaport|pasaportul|pasapoartele|buletinul|actele)',
      '(pasaportul|actele|buletinul) (meu|mele|ei|lui|noastre) … (luat|ascuns|la (el|ea|ei|sefu|seful))',
      '(m-a|m-au|ma|l-au|ne) (legat|leaga) (de (pat|scaun|calorifer)|cu (sfoara|banda))',
    ],
    figurative: true,
  },
  {
    sign: 'person_near',
    say: [
      '(e|este|sta|stau|sunt|asteapta) (afara)? (la usa mea|la usa|la geam|in fata casei|in fata blocului|langa casa|in fata usii|in camera de langa|jos la scara)',
      '(e|este) (in casa|in camera) (cu mine|acum|chiar acum)',
      '(bate|bubuie|loveste|da) (tare)? (in|la|cu pumnii in) usa',
      '(ma ascund|sunt ascuns|sunt ascunsa|m-am ascuns|stau ascuns|stau ascunsa|ne ascundem) (in|sub|de|dupa|la) (el|ea|ei|tata|mama|baie|toaleta|dulap|pat|camera|debara|pod|garaj|tatal|unchiul)',
      '(ma|ne) (urmareste|urmaresc|urmareau) (pe strada|acasa|de la|acum|pana|peste tot|cu masina|mereu)',
      '(vine|vin) dupa (mine|noi) (acum|sa)?',
      '(ma asteapta|ma pandeste) (afara|la poarta|la colt|la iesire|in fata|la usa|dupa colt)',
      '(vine|ajunge) (imediat|acum|in curand) (acasa|sus|aici) (si)? (mi-e|imi e|mi e) frica',
    ],
    figurative: true,
  },
  {
    sign: 'happening_now',
    say: [
      '(se intampla|se intampla chiar) (chiar)? (acum|acuma)',
      '(chiar acum|chiar acuma|in momentul asta|in clipa asta|cat scriu asta|right now)',
    ],
    figurative: true,
  },
  {
    sign: 'missing_now',
    say: [
      '(n-a|nu a|n-au|nu au) (mai)? (venit|ajuns|dormit|dat|fost) (inapoi)? acasa',
      '(nu s-a|nu s-au) (mai)? (intors|intos) (acasa|de (ieri|aseara|alaltaieri|luni|vineri|sambata)|inca)',
      'a disparut (de (acasa|ieri|aseara|alaltaieri|luni|vineri|sambata|la scoala)|sora|fratele|fratiorul|surioara|prietena|prietenul|un copil|o fata|un baiat|azi-noapte)',
      '(sora|fratele|prietena|prietenul|fata|baiatul|copilul|verisoara|verisorul) (mea|meu)? a disparut',
      '(am|a|au) fugit (de acasa|din centru|de la centru|din plasament)',
      '(sunt|e) (fugit|fugita) (de acasa)?',
      '(nu stie nimeni|nimeni nu stie) unde (sunt|e|este)',
      'lipseste (de acasa|de ieri|de aseara|de alaltaieri)',
    ],
    figurative: true,
  },
  {
    sign: 'assault_24h',
    say: [
      '(violat|violata|abuzat|abuzata|agresat|agresata|pipait|pipaita|obligat sa fac sex) … (azi|astazi|ieri|aseara|azi-noapte|dimineata|noaptea trecuta|acum o ora|adineauri|mai devreme)',
      '(azi|astazi|ieri|aseara|azi-noapte|dimineata|noaptea trecuta|adineauri) … (violat|violata|abuzat|abuzata|agresat sexual|agresata sexual|pipait|pipaita)',
    ],
  },
  {
    sign: 'joke',
    say: [
      '(test|testt) (lol|haha)',
      '(doar|numai) (testez|un test|o gluma)',
      '(asta)? (e|este|era) (un test|o gluma)',
      '(glumesc|glumeam|gluma) (lol|haha|xd)',
      '^ test',
    ],
  },
];
