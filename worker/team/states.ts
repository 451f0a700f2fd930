// The life of a report, as one table: from each state, what may happen, and where it leads (I3).

import type { Outcome, State } from '../../shared/schema/codes.ts';
import { isLower } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';

export type Event = 'claim' | 'release' | 'lapse' | 'decide' | 'propose' | 'confirm' | 'reopen';

const NEXT: Record<State, Partial<Record<Event, State>>> = {
  waiting: { claim: 'claimed' },
  claimed: { release: 'waiting', lapse: 'waiting', decide: 'closed', propose: 'second_person' },
  second_person: { confirm: 'closed', reopen: 'waiting' },
  closed: {},
};

/** The state after an event, or null where the event is not possible now. */
export const after = (state: State, event: Event): State | null => NEXT[state][event] ?? null;

/** Whether an outcome closes a report only when a second named person agrees (I4). */
export function needsSecondPerson(
  row: Pick<QueueRow, 'level' | 'evaluation'>,
  outcome: Outcome,
): boolean {
  const high = !isLower(row.level, 'urgent');
  return (
    (outcome === 'no_further_action' && high) ||
    outcome === 'suspected_joke' ||
    row.evaluation.marks.includes('two_person_close')
  );
}
