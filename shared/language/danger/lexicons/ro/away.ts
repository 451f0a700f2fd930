// Being sent away, being in care, being pregnant.
import type { Entry } from '../../lexicon.ts';

const DAYS =
  '(azi|maine|poimaine|diseara|luni|marti|miercuri|joi|vineri|sambata|duminica|saptamana viitoare|weekendul asta|curand)';
const MARRY =
  '(marit|marite|maritata|casatoresc|casatoreasca|insor|insoare|nunta|nunta mea|logodna|logodesc|logodeasca|ceremonie)';

export const AWAY: readonly Entry[] = [
  {
    sign: 'travel_soon',
    say: [
      `(trimit|trimite|trimita|duce|duca|iau|ia|plecam|plec|pleaca|mergem|zburam|zbor) … (romania|moldova|tara|satul|strainatate|inapoi|avion) … ${MARRY}`,
      `(vor|vrea) (sa)? (ma|o|ne) (trimita|duca|ia|trimit) (inapoi)? (in|la) (romania|moldova|tara|alta tara|strainatate|sat) … ${DAYS}`,
      `${DAYS} … (ma|o) (trimit|trimite|ia|iau) (inapoi)? (in|la) (romania|moldova|tara|alta tara|strainatate|sat)`,
      `(ma|o) (trimit|trimite) (inapoi)? (in|la) (romania|moldova|tara|alta tara|strainatate|sat) … ${DAYS}`,
      'bilet (de avion)? (doar|numai)? dus (fara|pentru|pt)',
      'bilet (de avion)? (doar|numai) dus',
      'fara bilet de (intors|intoarcere)',
      `(plec|plecam|zburam) … ${DAYS} … (sa ma marit|sa ma marite|sa ma casatoresc|sa ma insoare|nunta mea)`,
    ],
  },
  {
    sign: 'in_care',
    say: [
      '(sunt|stau|traiesc|am ajuns|m-au pus) (in|la|intr-o|intr-un) (plasament|foster|foster care|grija statului|familie de plasament|centru de plasament|centru de copii|centru|orfelinat|casa de copii)',
      '(foster care|foster mum|foster mom|foster carer|foster family|centru de plasament)',
      '(mama|tata|parintii|familia) (foster|de plasament)',
    ],
  },
  {
    sign: 'pregnant',
    say: [
      '(sunt|e|cred ca sunt|ramas|as putea fi|s-ar putea sa fiu|poate-s) (insarcinata|gravida|pregnant)',
      '(test|testul) de sarcina',
      'nu mi-a (mai)? venit (ciclul|menstruatia)',
      'lasat(-o)? (gravida|insarcinata)',
      'm-a lasat (gravida|insarcinata)',
    ],
    deniable: true,
  },
];
