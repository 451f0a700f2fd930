// Who is harmed, who harms, and what that asks for.
import type { Condition, Rule } from '../../schema/rule.ts';
import { EXPLOITATION_SIGNS } from './parts.ts';

const exploitationOrAbuse: Condition = {
  any: [
    { worry: ['CSE', 'CCE', 'ONL', 'IMG', 'TRF', 'PHY', 'SEX', 'EMO', 'NEG', 'DA', 'COC', 'HBA'] },
    { sign: EXPLOITATION_SIGNS },
  ],
};

export const PEOPLE: readonly Rule[] = [
  {
    id: 'R32',
    version: 1,
    when: { worry: ['POT'] },
    level: 'urgent',
    routes: ['LADO'],
    marks: ['hide_from_organisation'],
  },
  {
    id: 'R33',
    version: 1,
    when: { sign: ['works_here'] },
    level: null,
    marks: ['bypass_host', 'hide_from_organisation'],
  },
  {
    id: 'R37',
    version: 1,
    when: { worry: ['RAD'] },
    level: 'soon',
    routes: ['PREV'],
  },
  {
    id: 'R39',
    version: 1,
    when: {
      all: [{ worry: ['COC'] }, { sign: ['force_used', 'threat_to_share', 'asked_images'] }],
    },
    level: 'urgent',
  },
  {
    id: 'R41',
    version: 1,
    when: {
      all: [{ sign: ['in_care', 'disabled', 'alone_in_uk'] }, exploitationOrAbuse],
    },
    level: 'urgent',
  },
  {
    id: 'R46',
    version: 1,
    when: { worry: ['BUL'] },
    level: 'soon',
    raised: { when: { any: [{ sign: ['threats', 'weapon'] }, { worry: ['SHS'] }] }, to: 'urgent' },
  },
  {
    id: 'R48',
    version: 1,
    when: { all: [{ answer: 'reporter', in: ['survivor'] }, { sign: ['abuser_has_access'] }] },
    level: 'urgent',
  },
  {
    id: 'R49',
    version: 1,
    when: {
      all: [{ answer: 'reporter', in: ['survivor'] }, { not: { sign: ['abuser_has_access'] } }],
    },
    level: 'soon',
  },
];
