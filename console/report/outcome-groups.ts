// Outcomes in the order in which a front door thinks of them: a list of twenty-one is not read, four are.
import type { Outcome } from '../../shared/schema/codes.ts';

type Group = { group: string; outcomes: readonly Outcome[] };

export const OUTCOME_GROUPS: readonly Group[] = [
  {
    group: 'protect',
    outcomes: [
      'passed_999',
      'strategy_discussion',
      's17_assessment',
      'allocated_worker',
      'missing_procedure',
      'nrm',
      'lado',
      'prevent',
    ],
  },
  { group: 'police', outcomes: ['police_crime', 'police_intelligence', 'place_action'] },
  {
    group: 'support',
    outcomes: ['early_help', 'education', 'health', 'advice_given', 'other_area'],
  },
  {
    group: 'close',
    outcomes: [
      'linked',
      'professional_diverted',
      'not_enough_kept',
      'no_further_action',
      'suspected_joke',
    ],
  },
];
