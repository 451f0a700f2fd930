// Harm at home and by people who are known: hurt, fear, neglect, control, being sent away.
import type { Entry } from '../../lexicon.ts';

const FEAR =
  '(mi-e|imi e|mie|imi este|mi-i|imi era) (tare|foarte|asa|prea)? (frica|frik|frika|teama|groaza)';
const BEAT =
  '(bate|bat|loveste|loveshte|lovesc|plesneste|pocneste|palmuieste|snopeste|caftesc|cafteste|mardeste|mardesc|altoieste|arde cu tigara|trage de par)';
const BEATEN =
  '(batut|batuta|batut-o|lovit|lovita|lovit-o|plesnit|pocnit|palmuit|snopit|caftit|mardit|altoit|cotonogit|tras de par)';
const HARM_ME =
  '(omoare|omoara|ucida|ucide|bata|taie|rupa|injunghie|impuste|dea foc|faca rau|loveasca|gaseasca)';

export const HOME: readonly Entry[] = [
  {
    sign: 'afraid_home',
    say: [
      `${FEAR} (sa|de|sa ma|sa mai|cand) (merg|duc|mai merg|intorc|plec|mers|ajung|ma duc|ma intorc) (inapoi)? (acasa|la (tata|mama|el|ei))`,
      `${FEAR} (acasa|sa stau acasa|sa dorm acasa|sa fiu acasa)`,
      'nu (mai)? vreau (sa)? (ma)? (mai)? (merg|duc|intorc|mearga) (inapoi)? acasa',
      'nu (sunt|suntem|ma simt|ma mai simt|e|este) (in siguranta|safe|sigur) acasa',
      'acasa nu (sunt|ma simt|e|este|suntem) (in siguranta|safe|sigur)',
      'ii e frica (sa|de) (se)? (mearga|duca|intoarca|mers) (inapoi)? acasa',
      'darav te (dzav|djav|jav|dzav) khere',
    ],
  },
  {
    sign: 'must_go_home',
    say: [
      `(trebuie sa|ma obliga sa|ma pun sa) (merg|ma duc|ma intorc) (inapoi)? (acasa|la el|acolo) … (frica|teama|groaza)`,
    ],
  },
  {
    sign: 'injury',
    say: [
      `(ma|ne|il|ii|o) (mai|tot|mereu)? ${BEAT}`,
      `(m-a|m-au|ne-a|ne-au|l-a|l-au|i-a|i-au) (mai|tot)? ${BEATEN}`,
      '(e|este|sunt|suntem) (batut|batuta|batuti|batute) (de (parinti|tata|mama|frate|unchiul|sot|iubit|el|ei)|acasa|cu (cureaua|bata)|mereu|rau|des)',
      `(a|au) ${BEATEN} (pe)? (mama|mami|pe mama|sora|fratele|copiii|pe frate-miu|pe sor-mea|fratiorul|surioara)`,
      '(bate|loveste) (pe)? (mama|mami|sora|fratele|copiii|copilul|fratiorul|surioara|frate-miu|sor-mea)',
      '(imi|mi-a|mi-au|ne|ne-a|ii|i-a|le|mi) (mai|tot)? (da|dat|dau|tras|trage) (o|un|cateva|doua)? (palma|palme|pumn|pumni|sut|suturi|bataie|cu (cureaua|curea|bata|papucul|furtunul|pumnul|palma|batul|facaletul|cablul))',
      '(da|a dat|dau) in (mine|noi|mama|frati|fratele|sora)',
      '(iau|luam|am luat|am mancat|mananc|imi iau|mi-am luat|a luat) (iar|des|mereu|o)? bataie',
      '(m-a|m-au|ma|ne) (luat|ia|iau) la (bataie|palme|pumni)',
      '(vanatai|vanataie|vanatae)',
      '(ochi|ochiul|obrazul) vanat',
      '(semne|urme|arsuri|taieturi|rani) (pe|de) (corp|tot corpul|mana|maini|spate|picioare|gat|fata|curea|bataie|tigara|degete)',
      '(ma|m-a|m-au) (arde|ars) cu (tigara|fierul|bricheta)',
      'imi face rau (el|tata|mama|iubitul|unchiul|fratele)?',
      '(tata|mama|unchiul|iubitul|tatal vitreg|el|ea) (imi|mi-a) (face|facut) rau',
      '(marel|mardel) man',
    ],
  },
  {
    sign: 'baby_hurt',
    say: [
      '(a|l-a|au|il|o|tot) (zguduit|scuturat|lovit|scapat|batut|scutura|zguduie|loveste|zgaltait|zgaltaie|trantit) (pe)? (bebe|bebelus|bebelusul|bebelusa|copilasul)',
      '(bebe|bebelusul|bebelusa) … (vanatai|vanataie|arsura|arsuri|urme|un semn|semne)',
    ],
  },
  {
    sign: 'choked',
    say: [
      '(strans|stranse|strange|strangea|apucat|apuca|prins|tinut|tine|luat) (pe)? (mama|sora|fratele|tare|rau)? de gat',
      '(strans|strange|apucat|prins) … de (gat|beregata)',
      '(strangulat|stranguleaza|sugrumat|sugruma|sugrumata|strangulata|sufocat cu perna|sufoca cu perna)',
      '(mana|mainile|cureaua|sfoara|cablul) (pe|in jurul|la|dupa) (gatul|gat|gatu|gatului)',
    ],
    figurative: true,
  },
  {
    sign: 'alone_now',
    say: [
      '(m-a|m-au|ma|ne|ne-a|ne-au|i-a|i-au|ii|l-au|il) (lasat|lasa|las) (acasa)? (singur|singura|singuri|singure) … (noaptea|toata ziua|noapte|zile|ieri|weekend*|saptamana|ore)',
      '(plecat|plecata|plecati) … (romania|moldova|germania|italia|spania|strainatate|alta tara) … (singur|singura|singuri|singure)',
      '(copiii|copii|cei mici|bebe|bebelusul|fratii|fratiorul|surioara) (sunt|e|stau|sta|raman|au ramas|a ramas|lasati|lasat) (acasa)? (singuri|singur|singura|singure)',
      '(suntem|sunt) (singuri|singur|singura|singure) acasa de (ieri|alaltaieri|doua zile|2 zile|trei zile|3 zile|vineri)',
    ],
  },
  {
    sign: 'no_food_heat',
    say: [
      '(nu|n-) (mai)? (avem|am|are|au|e|este|exista) (nimic)? (de mancare|de mancat|ce manca|ce sa mananc|ce mananca|ce sa mancam|mancare|caldura|curent|incalzire|gaz|apa calda|lapte praf|lapte pt bebe)',
      '(frigiderul|frigideru|dulapurile) (e|este|sunt) (gol|goale|mereu gol)',
      '(n-am|nu am|n-a|nu a|n-au|n-am mai|nu am mai) mancat (nimic)? (de|din) (ieri|alaltaieri|2 zile|3 zile|doua zile|trei zile|luni|marti|miercuri|joi|vineri|sambata|zile)',
      'nu (imi|ne|ii|le|i) (mai)? (da|dau) (nimic)? (de mancare|mancare|sa mananc|sa mancam|de mancat|sa manance)',
      '(imi e|mi-e|ne e) (mereu)? foame (si)? (nu avem|n-avem|nu e|nimic)',
      'e (foarte)? frig (in casa|acasa) (si)? (nu avem|n-avem|nu merge|fara)',
    ],
  },
  {
    sign: 'driving_or_passed_out',
    say: [
      '(conduce|condus|conducea|la volan|sofeaza) (mereu)? (masina|cu noi|cu mine)? (beat|beata|baut|bauta|drogat|drogata|dupa ce bea|dupa ce a baut)',
      '(beat|beata|baut|bauta|drogat|drogata) … (conduce|condus|la volan|sofeaza|urcat in masina)',
      '(lesinat|cazut|adormit) … (beat|beata|de la bautura|de la pastile|de la droguri|baut)',
      '(lesina|cade) (mereu)? (de la bautura|de beat|beat|beata)',
      '(mort|moarta|lat|lata) de (beat|beata)',
    ],
  },
  {
    sign: 'threats',
    say: [
      '(ma|ne|o|il|ii|m-a|m-au|ne-a|ne-au|mi-a|i-a|l-au) (tot|mai|mereu)? (ameninta|amenintat|amenintata|amenintza|amenintzat|amenita|amenintari)',
      '(amenintari|amenintarile) (cu (moartea|bataia)|de la|pe)',
      `(o sa|am sa|are sa|va|vor) (ma|ne|o|il|i|il|mi) ${HARM_ME}`,
      `(o sa|va|vor|zice ca|a zis ca|mi-a zis ca|spune ca|zice|a zis) (o sa|va|vor|sa)? (ma|ne|o|il|imi|ne) ${HARM_ME}`,
      '(ma|ne|o|il) (omoara|ucide|injunghie|impusca)',
      '(ma|ne|o|il) (va|vor) (omori|ucide|bate|injunghia|taia|gasi|impusca)',
      '(ma|ne) (omor|ucid) (ei|astia|aia|baietii|daca (zic|spun|vorbesc|afla|fug))',
      '(mudarel|mudaren) man',
    ],
    figurative: true,
  },
  {
    sign: 'abuser_has_access',
    say: [
      '(imi|ne|ii) (tot|mereu)? (verifica|citeste|controleaza|cauta|umbla|se uita) (tot timpul|mereu|in|prin|toate)? (telefonul|telefonu|telefon|mesajele|conversatiile|locatia|chatul)',
      '(imi|ne) (stie|are|vede) (parola|parolele|codul|locatia|ecranul|mesajele)',
      '(ma) (urmareste|localizeaza|spioneaza) (pe|prin|cu) (telefon|gps|locatie|life360|snap map)',
    ],
  },
];
