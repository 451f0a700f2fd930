// How a report must be handled, whatever it is about.
import type { Worry } from '../../schema/codes.ts';
import type { Condition, Rule } from '../../schema/rule.ts';

/** Worries and signs only ever add, so what they say leaves this as it is: to name a harm must not lower. */
const nothingAnswered: Condition = {
  all: [
    { answer: 'safe', in: ['unsaid'] },
    { answer: 'when', in: ['unsaid'] },
    { answer: 'reporter', in: ['unsaid'] },
    { answer: 'about', in: ['unsaid'] },
  ],
};

/** Harm too grave to wait until somebody whom nobody can reach comes back of their own accord. */
const HIGH_HARM: readonly Worry[] = [
  'CSE',
  'CCE',
  'ONL',
  'TRF',
  'MIS',
  'PHY',
  'SEX',
  'DA',
  'HBA',
  'SHS',
];

export const HANDLING: readonly Rule[] = [
  {
    id: 'R50',
    version: 1,
    when: { answer: 'about', in: ['advice'] },
    level: 'information',
  },
  {
    id: 'R51',
    version: 1,
    when: { answer: 'reporter', in: ['professional'] },
    level: null,
    marks: ['professional'],
  },
  {
    id: 'R52',
    version: 1,
    when: { sign: ['joke'] },
    level: null,
    marks: ['two_person_close'],
  },
  {
    id: 'R53',
    version: 2,
    when: { any: [{ not: { answer: 'language', in: ['en'] } }, { sign: ['unclear'] }] },
    level: null,
    raised: { when: nothingAnswered, to: 'urgent' },
    marks: ['translate'],
  },
  {
    id: 'R54',
    version: 1,
    when: { answer: 'area', in: ['elsewhere'] },
    level: null,
    routes: ['OTHERLA'],
    marks: ['outside_area'],
  },
  {
    id: 'R55',
    version: 1,
    late: true,
    when: { all: [{ outOfHours: true }, { levelAtLeast: 'urgent' }] },
    level: null,
    routes: ['EDT'],
    marks: ['out_of_hours'],
  },
  {
    id: 'R56',
    version: 1,
    when: {
      all: [
        { worry: HIGH_HARM },
        { answer: 'wantsReply', in: ['no', 'unsaid'] },
        { answer: 'area', in: ['unsaid'] },
      ],
    },
    level: 'urgent',
  },
];
