// Being sent away or married off, living in care, expecting a baby.
import type { Entry } from '../../lexicon.ts';

export const AWAY: readonly Entry[] = [
  {
    sign: 'travel_soon',
    say: [
      '(wywiozą|wywiezie|wywieźć|wywożą|wywozi|wysyłają|wysyła|wyślą|wyśle|wysłać|odeślą|odsyłają) (mnie|ją|nas|siostrę|siostre|go) … (dziś|dzisiaj|jutro|pojutrze|w piątek|w sobotę|w niedzielę|w poniedziałek|za tydzień|w tym tygodniu|na zawsze|za granicę|z kraju|z powrotem)',
      '(mnie|ją|nas|siostrę|siostre) (dziś|dzisiaj|jutro|pojutrze|w piątek)? (wywiozą|wywiezie|wywieźć|wywożą) … (z kraju|za granicę|jutro|na ślub|do ciotki)',
      '(chce|chcą|mają) (mnie|ją|nas|siostrę|siostre|go) (wywieźć|wysłać|odesłać) … (do|za|z)',
      '(mnie|ją|siostrę) (chce|chcą) (wywieźć|odesłać)',
      '(mnie|ją|siostrę) (wywiozą|wywiezie)',
      '(zabierają|zabiorą|zabiera|zabierze|lecimy|lecę|wylatujemy|jedziemy|wyjeżdżamy|polecę|biorą) … (wydać|na mój ślub|na jej ślub|mój ślub|zaręczyny|za mąż|obrzeza*|wyszła za|wyszłam za)',
      '(bilet|bilety|lot) (tylko)? w (jedną|jedna) stronę',
    ],
    deniable: true,
  },
  {
    sign: 'in_care',
    say: [
      '(w|z|do) (domu dziecka|bidulu|bidula|pieczy zastępczej|fosterze|foster care)',
      '(rodzina|rodzinie|rodziny|mama|tata|rodzice) (zastępcza|zastępczej|zastępczy)',
    ],
  },
  {
    sign: 'pregnant',
    say: [
      '(jestem|jest|mogę być|moge byc|chyba jestem|być) (chyba|już|teraz)? w ciąży',
      '(zaszłam|zaszła|zajść) w ciążę',
      '(w ciąży) (jestem|jest)',
      '(spóźnia mi się okres|okres mi się spóźnia|nie mam okresu|test ciążowy)',
    ],
    deniable: true,
  },
];
