// Harm to a child, and how recent.
import type { Rule } from '../../schema/rule.ts';
import { childUnder13 } from './parts.ts';

export const HARM: readonly Rule[] = [
  {
    id: 'R12',
    version: 1,
    when: { sign: ['afraid_home'] },
    level: 'urgent',
  },
  {
    id: 'R16',
    version: 1,
    when: { all: [{ worry: ['SEX'] }, { answer: 'when', in: ['last_7d'] }] },
    level: 'urgent',
    routes: ['SARC'],
  },
  {
    id: 'R27',
    version: 1,
    when: { all: [{ worry: ['CSE', 'ONL', 'IMG', 'SEX', 'COC'] }, childUnder13] },
    level: 'urgent',
  },
  {
    id: 'R29',
    version: 1,
    when: { sign: ['injury'] },
    level: 'urgent',
  },
  {
    id: 'R58',
    version: 1,
    when: {
      all: [
        { sign: ['few_words'] },
        {
          worry: ['CSE', 'CCE', 'ONL', 'IMG', 'TRF', 'MIS', 'PHY', 'SEX', 'EMO', 'NEG', 'DA'],
        },
      ],
    },
    level: 'soon',
  },
];
