// The life of a report, as one table: from each state, what may happen, and where it leads (I3).

import type { State } from '../../shared/schema/codes.ts';

export type Event = 'claim' | 'release' | 'lapse' | 'decide' | 'propose' | 'confirm' | 'reopen';

const NEXT: Record<State, Partial<Record<Event, State>>> = {
  waiting: { claim: 'claimed' },
  claimed: { release: 'waiting', lapse: 'waiting', decide: 'closed', propose: 'second_person' },
  second_person: { confirm: 'closed', reopen: 'waiting' },
  closed: {},
};

/** The state after an event, or null where the event is not possible now. */
export const after = (state: State, event: Event): State | null => NEXT[state][event] ?? null;
