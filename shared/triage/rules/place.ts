// Places and vehicles, with no child named.
import type { Condition } from '../condition.ts';
import type { Rule } from '../rule.ts';
import { JUDGEMENT } from './parts.ts';

const recent: Condition = { answer: 'when', in: ['now', 'last_24h', 'last_7d', 'last_28d'] };

export const PLACE: readonly Rule[] = [
  {
    id: 'R43',
    version: 1,
    when: { all: [{ answer: 'about', in: ['place'] }, recent] },
    level: 'soon',
    routes: ['DISR', 'POLINT'],
    reason: 'A place or vehicle where children may be harmed, within the last 28 days.',
    source: 'Contextual safeguarding: a place can be the subject of a report',
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
    reason: 'One sighting of a place or vehicle, more than 28 days ago. Keep it searchable.',
    source: JUDGEMENT,
  },
];
