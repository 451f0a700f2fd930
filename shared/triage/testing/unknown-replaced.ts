// The listed exceptions to "more said, never lower": an answer that replaces an unknown. Unknown is not safe (I2),
// so saying that all is well, or where help can be found, may lower a level that only not knowing had raised.
import type { AreaId } from '../../ids.ts';
import type { Signals } from '../../schema/envelope.ts';
import type { Change } from './quiet.ts';

type Exception = {
  answer: keyof Signals;
  /** What may take the place of `unsaid`, or of an empty list. */
  becomes: readonly (string | readonly string[])[];
  because: string;
  /** A report whose level it does lower. */
  witness: Change;
};

export const UNKNOWN_REPLACED: readonly Exception[] = [
  {
    answer: 'safe',
    becomes: ['yes'],
    because: 'R02 is Urgent because nobody said that the child is safe',
    witness: { reporter: 'child' },
  },
  {
    answer: 'reporter',
    becomes: ['parent', 'public', 'survivor', 'professional'],
    because: 'R02 is Urgent because a child may be the one who reports',
    witness: { safe: 'unsure' },
  },
  {
    answer: 'about',
    becomes: ['advice'],
    because: 'Soon before any rule, where they may not have asked for advice only',
    witness: {},
  },
  {
    answer: 'about',
    becomes: ['place'],
    because: 'Soon before any rule, where it may not be a place that was seen long ago',
    witness: { when: 'older' },
  },
  {
    answer: 'when',
    becomes: ['older'],
    because: 'Soon before any rule, where a place may have been seen lately',
    witness: { about: 'place', safe: 'unsaid' },
  },
  {
    answer: 'area',
    becomes: ['gedling' as AreaId, 'elsewhere' as AreaId],
    because: 'R56 is Urgent because nobody knows where to look',
    witness: { worries: ['MIS'], wantsReply: 'no' },
  },
  {
    answer: 'wantsReply',
    becomes: ['yes'],
    because: 'R56 is Urgent because nobody can be asked',
    witness: { worries: ['MIS'], area: 'unsaid' as AreaId },
  },
  {
    answer: 'worries',
    becomes: [['OTH']],
    because:
      'Soon before any rule, where a harm may have gone unsaid; "something else" says that none of ours fits',
    witness: {},
  },
];
