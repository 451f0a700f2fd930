// How a report must be handled, whatever it is about.
import type { Rule } from '../rule.ts';
import { JUDGEMENT } from './parts.ts';

export const HANDLING: readonly Rule[] = [
  {
    id: 'R50',
    version: 1,
    when: { answer: 'about', in: ['advice'] },
    level: 'information',
    reason: 'They asked for advice only.',
    source: JUDGEMENT,
  },
  {
    id: 'R51',
    version: 1,
    when: { answer: 'reporter', in: ['professional'] },
    level: null,
    marks: ['professional'],
    reason:
      'A professional is reporting: they cannot be anonymous, and this does not fulfil a duty.',
    source: "Both front doors' published rules for professionals",
  },
  {
    id: 'R52',
    version: 1,
    when: { sign: ['joke'] },
    level: null,
    marks: ['two_person_close'],
    reason: 'It may be a joke or a test. It may also be a cry for help: two people close it.',
    source: JUDGEMENT,
  },
  {
    id: 'R53',
    version: 1,
    when: { any: [{ not: { answer: 'language', in: ['en'] } }, { sign: ['unclear'] }] },
    level: null,
    raised: { when: { nothingTapped: true }, to: 'urgent' },
    marks: ['translate'],
    reason:
      'The words need a human translation: keep the original. With nothing tapped, read it today.',
    source: 'Equal treatment: nobody waits longer for their language',
  },
  {
    id: 'R54',
    version: 1,
    when: { answer: 'area', in: ['elsewhere'] },
    level: null,
    routes: ['OTHERLA'],
    marks: ['outside_area'],
    reason: 'The child lives outside the area. Keep it until the other area has accepted it.',
    source: 'Cross-border practice: no bounce',
  },
  {
    id: 'R55',
    version: 1,
    late: true,
    when: { all: [{ outOfHours: true }, { levelAtLeast: 'urgent' }] },
    level: null,
    routes: ['EDT'],
    marks: ['out_of_hours'],
    reason: 'The team is closed and this cannot wait: the duty team and the police are the way.',
    source: JUDGEMENT,
  },
];
