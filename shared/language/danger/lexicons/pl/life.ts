// Wanting to die, and having taken something. Nothing here is ever a figure of speech or denied.
import type { Entry } from '../../lexicon.ts';

const SIE = '(się|sie|siem|siebie)';
const TOOK =
  '(wziąłem|wzięłam|wziołem|wziołam|wziąłam|wziął|wzięła|wzieli|zażyłem|zażyłam|zażył|zażyła|połknąłem|połknęłam|połknąłam|połknął|połknęła|łyknąłem|łyknęłam|łyknął|łyknęła|nałykał*|najadł*|nażarł*|zjadłem|zjadłam|zjadł|zjadła|wypiłem|wypiłam|wypił|wypiła)';
const PILLS =
  '(tabletek|tabletki|tabsów|tabsy|tablets|pills|prochów|prochy|pigułek|pigułki|leków|leki|paracetamol*|apap*|ibuprofen*|ibupromu|xanax*|antydepresant*|nasenne|nasennych|przeciwbólowe|przeciwbólowych|wybielacz*|domestos*)';
const WHEN = '(dziś|dzisiaj|jutro|w nocy|wieczorem|po szkole|w weekend|tonight)';
const WANT =
  '(chcę|chce|chcem|hce|chciałbym|chciałabym|chciałem|chciałam|wolę|wolałbym|wolałabym|mam ochotę)';

export const LIFE: readonly Entry[] = [
  {
    sign: 'took_something',
    say: [
      `${TOOK} … ${PILLS}`,
      `(za dużo|całe opakowanie|cały listek|garść) ${PILLS}`,
      '(jestem|jest) po (tabletkach|prochach|lekach)',
      `(napił*|napić) ${SIE} (domestos*|wybielacz*|płynu do|kreta)`,
      'przedawkow*',
      `(otruł*|otruć) ${SIE}`,
      `${SIE} (otruł*|otruć)`,
    ],
  },
  {
    sign: 'suicide_plan',
    say: [
      `(pożegnał*|pożegnać) ${SIE}`,
      `${SIE} (już|ze wszystkimi)? pożegnał*`,
      '(list|listy|liście|liscie) pożegnaln*',
      '(skoczę|skoczyć|skoczy|rzucę się|rzucić się) (z|pod) (mostu|dachu|okna|balkonu|bloku|wiaduktu|pociąg|auto|samochód|tramwaj)',
      `(zabiję|zabije|powieszę|powiesze) ${SIE} ${WHEN}`,
      `${WHEN} (się|sie) (zabiję|zabije|powieszę|powiesze)`,
      `${WHEN} (to|z tym|ze sobą)? (skończę|skończe|kończę) (to|z tym|ze sobą)`,
      `(skończę|skończe|kończę) (to|z tym|ze sobą) ${WHEN}`,
      '(mam plan|planuję|planuje|wiem|myślę) (jak)? (się|sie) (zabić|powiesić|otruć)',
      '(jak|planuję|planuje) (ze sobą skończyć|skończyć ze sobą|popełnić samobójstwo|samobójstwo)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      `${WANT} (mi się|mi sie)? (już|tylko|po prostu|teraz|czasem|czasami)? (umrzeć|umżeć|umżec|zdechnąć|zginąć|nie żyć|być martwy|być martwa|die|zniknąć|zniknac)`,
      '(nie chcę|nie chce|nie chcem|nie hce) (mi się|mi sie)? (już)? (żyć|zyc|rzyć|istnieć|tu być|być na świecie)',
      '(myślę|myśle|myśli) (ciągle|często|tylko)? o (śmierci|samobójstwie|tym żeby umrzeć)',
      '(mam|ma) (już)? (dość|dosyć|dosc) (tego|mojego|swojego)? życia',
      '(lepiej|najlepiej|oby|wolę) (by było)? (żebym|bym) (już)? (umarł|umarła|nie żył|nie żyła|zniknął|zniknęła|zdechł|zdechła)',
      '(odechciało|odechciewa) (mi)? się (mi)? żyć',
      '(nie chcę|nie chce|wolę|wolałbym|wolałabym) (już)? (się)? (już)? (nie)? (rano)? obudzić',
      `(zabiję|zabije|zabić|zabijać|powieszę|powiesze|powiesić|zajebię|zajebie) ${SIE}`,
      `${SIE} (zabiję|zabije|zabić|powieszę|powiesze|powiesić|zajebię|zajebie)`,
      '(skończę|skończe|skończyć|skończy|kończę) (ze sobą|ze soba|z życiem|z tym wszystkim)',
      '(ze sobą|ze soba|z życiem|z tym wszystkim) (skończę|skończe|skończyć|skończy)',
      '(odbiorę|odbiore|odebrać|odbierze|odebrał|odebrała) sobie życie',
      'targnąć się na (swoje)? życie',
      '(samobójstw*|samobujstw*)',
      '(myśli|myśl|myślach|próba|próbę|próby|prób) (samobójcz*|samobujcz*|s)',
      '(samobójcze|samobójczych) myśl*',
      'lepiej (by)? (było|będzie|byłoby) (im|wszystkim|wam)? beze mnie',
      'lepiej (im|wszystkim)? (będzie|byłoby|by było)? beze mnie',
      '(gdyby|żeby|oby) mnie (już)? nie było',
      '(żałuję|żałuje|szkoda) że (się|w ogóle się) (urodziłem|urodziłam)',
      'po co (ja)? (w ogóle)? (ja)? żyję',
      '(nie mam|nie ma|nie widzę) (już)? (po co|sensu|siły|powodu) (już)? (dalej)? (żyć|życia|żeby żyć)',
      '(życie|moje życie) nie ma (już)? sensu',
      '(nie daję|nie daje|nie dam) (sobie)? już (dłużej)? rady',
      '(nie wytrzymam|nie wytrzymuję|nie wytrzymuje) (już|tego|tego już|już tego) (dłużej|psychicznie)',
    ],
  },
  {
    sign: 'suicidal',
    say: [
      `(tnę|potnę|ciąłem|cięłam|ciełam|pociąłem|pocięłam|pociełam|pociąć|ciąć|okalecza*|samookalecza*) ${SIE}`,
      `${SIE} (znowu|czasem|czasami|już|od)? (tnę|tne|potnę|ciąłem|cięłam|ciełam|pociąłem|pocięłam|pociełam|pociąć|okalecza*)`,
      '(ona|on|koleżanka|kolega|siostra|brat|przyjaciółka|przyjaciel|córka|syn) (się|sie) (znowu)? (tnie|cięła|ciął)',
      '(ona|on|koleżanka|kolega|siostra|brat|przyjaciółka|przyjaciel|córka|syn) (znowu)? tnie (się|sie|ręce)',
      '(ona|on|mama|tata|koleżanka|kolega|siostra|brat|przyjaciółka|przyjaciel|córka|syn) (się|sie) (znowu)? (pocięła|pocieła|pociął)',
      '(samookalecz*|self-harm*|selfharm)',
      '(tnę|ciąłem|cięłam) (sobie)? (ręce|rękę|nogi|uda|żyły|nadgarst*)',
      '(robię|robie|zrobię|zrobie|zrobić|robi) sobie (coś|krzywdę|krzywde)',
      '(coś|krzywdę|krzywde) sobie (zrobię|zrobie|zrobić|zrobi|robię|robie)',
    ],
  },
];
