// Harm to a child, and how recent.
import type { Rule } from '../rule.ts';
import { childUnder13, JUDGEMENT } from './parts.ts';

export const HARM: readonly Rule[] = [
  {
    id: 'R12',
    version: 1,
    when: { sign: ['afraid_home'] },
    level: 'urgent',
    reason: 'They are afraid to go home. Act before they return.',
    source: JUDGEMENT,
  },
  {
    id: 'R15',
    version: 1,
    when: {
      any: [
        { sign: ['assault_24h'] },
        { all: [{ worry: ['SEX'] }, { answer: 'when', in: ['now', 'last_24h'] }] },
      ],
    },
    level: 'immediate',
    interrupt: true,
    routes: ['P999', 'SARC'],
    reason: 'A sexual assault in the last 24 hours: safety, health and evidence.',
    source: JUDGEMENT,
  },
  {
    id: 'R16',
    version: 1,
    when: { all: [{ worry: ['SEX'] }, { answer: 'when', in: ['last_7d'] }] },
    level: 'urgent',
    routes: ['SARC'],
    reason:
      'A sexual assault in the last 7 days: there is still time for health care and evidence.',
    source: JUDGEMENT,
  },
  {
    id: 'R27',
    version: 1,
    when: { all: [{ worry: ['CSE', 'ONL', 'IMG', 'SEX', 'COC'] }, childUnder13] },
    level: 'urgent',
    reason: 'It may be sexual and the child is under 13.',
    source: 'A child under 13 cannot consent in law: Sexual Offences Act 2003 ss.5–8',
  },
  {
    id: 'R29',
    version: 1,
    when: { sign: ['injury'] },
    level: 'urgent',
    reason: 'Someone has left a mark or an injury.',
    source: 'Children Act 1989 s.47',
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
    reason: 'Very few words, and a serious worry was chosen. Many children hint.',
    source: 'Research on how children tell',
  },
];
