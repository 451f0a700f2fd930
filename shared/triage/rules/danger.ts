// Danger now: what shows help at once.
import type { Rule } from '../../schema/rule.ts';

export const DANGER: readonly Rule[] = [
  {
    id: 'R01',
    version: 1,
    when: { answer: 'safe', in: ['no'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R02',
    version: 1,
    when: {
      all: [
        { answer: 'safe', in: ['unsure', 'unsaid'] },
        { answer: 'reporter', in: ['child', 'unsaid'] },
      ],
    },
    level: 'urgent',
    interrupt: true,
  },
  {
    id: 'R03',
    version: 1,
    when: { sign: ['needs_doctor'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R04',
    version: 1,
    when: { any: [{ answer: 'when', in: ['now'] }, { sign: ['happening_now'] }] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R05',
    version: 1,
    when: { sign: ['weapon'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R06',
    version: 1,
    when: { sign: ['took_something', 'suicide_plan'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R07',
    version: 1,
    when: { sign: ['suicidal'] },
    level: 'urgent',
    interrupt: true,
  },
  {
    id: 'R10',
    version: 1,
    when: { sign: ['held'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R11',
    version: 1,
    when: { sign: ['person_near', 'must_go_home'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R13',
    version: 1,
    when: {
      all: [
        { sign: ['alone_now'] },
        { any: [{ answer: 'age', in: ['under_5', '5_7'] }, { sign: ['disabled'] }] },
      ],
    },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
  {
    id: 'R14',
    version: 1,
    when: { sign: ['baby_hurt'] },
    level: 'immediate',
    interrupt: true,
    routes: ['P999'],
  },
];
