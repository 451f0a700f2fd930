// How a report must be handled, whatever it is about.
import type { Rule } from '../rule.ts';

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
    version: 1,
    when: { any: [{ not: { answer: 'language', in: ['en'] } }, { sign: ['unclear'] }] },
    level: null,
    raised: { when: { nothingTapped: true }, to: 'urgent' },
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
];

/** Fires when the reporter writes again by mailbox: data that comes later than the report could not say so. */
export const REPEATED: Rule = {
  id: 'R57',
  version: 1,
  when: { any: [] },
  level: null,
};
