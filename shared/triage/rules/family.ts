// Harm at home and in the family, and what makes it graver.
import type { Condition, Rule } from '../../schema/rule.ts';

const baby: Condition = { answer: 'age', in: ['under_5'] };

export const FAMILY: readonly Rule[] = [
  {
    id: 'R28',
    version: 1,
    when: { sign: ['abuser_has_access'] },
    level: 'urgent',
  },
  {
    id: 'R31',
    version: 1,
    when: { worry: ['DA'] },
    level: 'soon',
    raised: {
      when: { sign: ['injury', 'pregnant', 'baby_hurt', 'needs_doctor'] },
      to: 'urgent',
    },
  },
  {
    id: 'R35',
    version: 1,
    when: { worry: ['HBA'] },
    level: 'urgent',
    marks: ['no_family_contact'],
  },
  {
    id: 'R45',
    version: 1,
    when: { worry: ['NEG'] },
    level: 'soon',
    raised: { when: { any: [baby, { sign: ['no_food_heat', 'needs_doctor'] }] }, to: 'urgent' },
  },
  {
    id: 'R47',
    version: 1,
    when: { worry: ['SUB'] },
    level: 'soon',
    raised: { when: { any: [baby, { sign: ['driving_or_passed_out'] }] }, to: 'urgent' },
  },
];
