// The life of a report, as one table: from each state, what may happen, and where it leads (I3).

import type { State } from '../../shared/schema/codes.ts';

export type Event =
  | 'claim'
  | 'release'
  | 'lapse'
  | 'decide'
  | 'propose'
  | 'confirm'
  | 'reopen'
  | 'letter';

const NEXT: Record<State, Partial<Record<Event, State>>> = {
  waiting: { claim: 'claimed', letter: 'waiting' },
  claimed: {
    release: 'waiting',
    lapse: 'waiting',
    decide: 'closed',
    propose: 'second_person',
    letter: 'claimed',
  },
  // A decision that did not know the letter is no decision.
  second_person: { confirm: 'closed', reopen: 'waiting', letter: 'waiting' },
  closed: { letter: 'waiting' },
};

/** The state after an event, or null where the event is not possible now. */
export const after = (state: State, event: Event): State | null => NEXT[state][event] ?? null;
