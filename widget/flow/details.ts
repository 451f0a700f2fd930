// Which further signs are asked about for which worries, as data. Each one changes a level or a route (see the
// rules that name it in shared/triage); nothing is asked only to know more.
import type { Sign, Worry } from '../../shared/schema/codes.ts';

const ABUSE: readonly Worry[] = ['CSE', 'CCE', 'ONL', 'TRF', 'PHY', 'SEX', 'EMO', 'NEG', 'DA'];

/** In the order in which they are shown: the gravest first, who the child is last. */
const ASKED_FOR: readonly { sign: Sign; worries: readonly Worry[] }[] = [
  { sign: 'suicide_plan', worries: ['SHS'] },
  { sign: 'meet_soon', worries: ['ONL', 'CSE'] },
  { sign: 'threat_to_share', worries: ['IMG', 'ONL', 'COC'] },
  { sign: 'asked_images', worries: ['ONL', 'IMG', 'CSE', 'COC'] },
  { sign: 'force_used', worries: ['COC'] },
  { sign: 'drugs_inside', worries: ['CCE'] },
  { sign: 'debt_threat', worries: ['CCE', 'SUB'] },
  { sign: 'owes_money', worries: ['CCE', 'SUB'] },
  { sign: 'made_to_carry', worries: ['CCE', 'WPN'] },
  { sign: 'taken_places', worries: ['CSE', 'CCE', 'MIS', 'PLC'] },
  { sign: 'gifts', worries: ['CSE', 'CCE', 'MIS', 'PLC'] },
  { sign: 'second_phone', worries: ['CSE', 'CCE', 'MIS'] },
  { sign: 'far_from_home', worries: ['CCE', 'MIS', 'TRF'] },
  { sign: 'with_adult', worries: ['MIS'] },
  { sign: 'out_of_character', worries: ['MIS'] },
  { sign: 'choked', worries: ['DA', 'PHY'] },
  { sign: 'pregnant', worries: ['DA'] },
  { sign: 'travel_soon', worries: ['HBA'] },
  { sign: 'plan_to_hurt', worries: ['RAD', 'WPN'] },
  { sign: 'threats', worries: ['BUL', 'WPN'] },
  { sign: 'no_food_heat', worries: ['NEG'] },
  { sign: 'driving_or_passed_out', worries: ['SUB'] },
  { sign: 'abuser_has_access', worries: ['PHY', 'SEX', 'CSE', 'EMO', 'DA', 'POT', 'COC'] },
  { sign: 'works_here', worries: ['POT'] },
  { sign: 'in_care', worries: ABUSE },
  { sign: 'disabled', worries: ABUSE },
  { sign: 'alone_in_uk', worries: ABUSE },
];

/** The further signs to ask about, for the worries that were picked; none: the question is not asked. */
export const detailsFor = (worries: readonly Worry[]): Sign[] =>
  ASKED_FOR.filter((asked) => asked.worries.some((worry) => worries.includes(worry))).map(
    ({ sign }) => sign,
  );
