// A child who is missing.
import type { Condition, Rule } from '../../schema/rule.ts';
import { childUnder13, EXPLOITATION_SIGNS } from './parts.ts';

/** Missing and any of these: high risk (R08); none of these: R09. */
const missingHighRisk: Condition = {
  any: [
    childUnder13,
    { worry: ['CSE', 'CCE', 'ONL', 'TRF', 'SHS'] },
    { sign: EXPLOITATION_SIGNS },
    { sign: ['with_adult', 'disabled', 'suicidal', 'suicide_plan', 'out_of_character'] },
  ],
};

export const MISSING: readonly Rule[] = [
  {
    id: 'R08',
    version: 2,
    when: { all: [{ sign: ['missing_now'] }, missingHighRisk] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R09',
    version: 2,
    when: { all: [{ sign: ['missing_now'] }, { not: missingHighRisk }] },
    level: 'urgent',
    interrupt: true,
    routes: ['P999'],
  },
];
