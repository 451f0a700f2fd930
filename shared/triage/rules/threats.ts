// Danger from others: help is shown at once for all of it. For R18 too, although it is Urgent and interrupts nothing at
// the front door: what to do about blackmail with a picture cannot wait.
import type { Rule } from '../../schema/rule.ts';

export const THREATS: readonly Rule[] = [
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
  },
  {
    id: 'R17',
    version: 1,
    when: {
      all: [
        { sign: ['threat_to_share'] },
        { any: [{ sign: ['suicidal', 'suicide_plan', 'took_something'] }, { worry: ['SHS'] }] },
      ],
    },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R18',
    version: 1,
    when: { sign: ['threat_to_share'] },
    level: 'urgent',
  },
  {
    id: 'R19',
    version: 1,
    when: { sign: ['meet_soon'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R21',
    version: 1,
    when: { sign: ['debt_threat'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R22',
    version: 1,
    when: { sign: ['drugs_inside'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999', 'NRM'],
  },
  {
    id: 'R30',
    version: 1,
    when: { sign: ['choked'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R34',
    version: 1,
    when: { sign: ['travel_soon'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R36',
    version: 1,
    when: { sign: ['plan_to_hurt'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999', 'PREV'],
  },
  {
    id: 'R42',
    version: 1,
    when: {
      all: [
        { answer: 'reporter', in: ['public', 'parent', 'professional'] },
        { answer: 'when', in: ['now'] },
        { any: [{ answer: 'about', in: ['place'] }, { worry: ['PLC', 'CSE', 'CCE', 'TRF'] }] },
      ],
    },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
];
