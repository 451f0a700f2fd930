// Places and vehicles.
import type { Condition, Rule } from '../../schema/rule.ts';

const recent: Condition = { answer: 'when', in: ['now', 'last_24h', 'last_7d', 'last_28d'] };

export const PLACE: readonly Rule[] = [
  {
    id: 'R43',
    version: 1,
    when: { all: [{ answer: 'about', in: ['place'] }, recent] },
    level: 'soon',
    routes: ['DISR', 'POLINT'],
  },
  {
    id: 'R44',
    version: 1,
    when: {
      all: [
        { answer: 'about', in: ['place'] },
        { answer: 'when', in: ['older'] },
      ],
    },
    level: 'information',
    routes: ['POLINT'],
  },
  {
    id: 'R60',
    version: 1,
    late: true,
    when: { all: [{ answer: 'about', in: ['place'] }, { levelAtLeast: 'immediate' }] },
    level: null,
    marks: ['child_record'],
  },
];
