// Finds what no alarm would: a report in no listed state, one whose alarm was lost, one whose clock runs wrong. Each
// is put right, said to the team and its manager, and shown in the queue until a person has taken notice (I3).
import type { ReportId } from '../../shared/ids.ts';
import { CLAIM_LEASE_MS } from '../../shared/limits.ts';
import { LEVELS, STATES } from '../../shared/schema/codes.ts';
import { announce } from './announce.ts';
import type { Change } from './change.ts';
import { change } from './change.ts';
import { unowned } from './claim.ts';
import type { Deps } from './deps.ts';
import { dueBy, saidAnew } from './due-columns.ts';
import type { Duty, Place } from './duty.ts';
import { dutyOf } from './duty.ts';

/** An alarm that is later than this was lost: the sweep itself comes every five minutes. */
const LATE_MS = 4 * 60_000;
/** A clock may be a little ahead of the one that stamped the report. */
const AHEAD_MS = 60_000;
const AT_ONCE = 200;

type Row = Place & {
  id: string;
  state: string;
  level: number;
  owner_id: string | null;
  lease_until: number | null;
  outcome: string | null;
  received_at: number;
  alarm_at: number;
};

/** Why a report was found, and what puts it right; null where nothing is wrong. */
function faultOf(row: Row, duty: Duty, now: number): { why: string; set: Change['set'] } | null {
  const waiting = { state: 'waiting', ...unowned(now) };
  if (!STATES.some((state) => state === row.state)) return { why: 'unknown_state', set: waiting };
  const ownerless = row.owner_id === null || (row.state === 'claimed' && row.lease_until === null);
  if (row.state !== 'waiting' && (ownerless || (row.state === 'second_person' && !row.outcome))) {
    return { why: 'nobody_has_it', set: waiting };
  }
  const level = LEVELS[row.level] ?? 'urgent';
  if (row.received_at > now + AHEAD_MS) {
    const due = dueBy(duty.dueTimes(level, now));
    return { why: 'clock_was_ahead', set: { received_at: now, ...due, ...saidAnew(now) } };
  }
  if (row.lease_until !== null && row.lease_until > now + CLAIM_LEASE_MS + AHEAD_MS) {
    return { why: 'clock_was_ahead', set: { lease_until: now + CLAIM_LEASE_MS } };
  }
  return row.alarm_at <= now - LATE_MS ? { why: 'alarm_lost', set: {} } : null;
}

/** Open reports that may be wrong. Only these are looked at, so that a sweep of a large queue costs little. */
const suspects = ({ sql }: Deps, now: number): Row[] =>
  sql
    .exec<Row>(
      `SELECT id, partnership, team, state, level, owner_id, lease_until, outcome, received_at, alarm_at
       FROM report WHERE state <> 'closed' AND (
         state NOT IN (${STATES.map(() => '?').join(', ')})
         OR (state <> 'waiting' AND owner_id IS NULL)
         OR (state = 'claimed' AND lease_until IS NULL)
         OR (state = 'second_person' AND outcome IS NULL)
         OR received_at > ? OR lease_until > ? OR alarm_at <= ?)
       LIMIT ?`,
      ...STATES,
      now + AHEAD_MS,
      now + CLAIM_LEASE_MS + AHEAD_MS,
      now - LATE_MS,
      AT_ONCE,
    )
    .toArray();

/** Puts one report right. False where nothing was wrong with it. */
function putRight(deps: Deps, row: Row, now: number): boolean {
  const fault = faultOf(row, dutyOf(row), now);
  if (!fault) return false;
  const { partnership, team } = row;
  const level = LEVELS[row.level] ?? 'urgent';
  change(deps, {
    report: row.id as ReportId,
    set: { ...fault.set, found_at: now },
    actor: 'clock',
    action: 'found',
    detail: { why: fault.why, ...(fault.why === 'unknown_state' ? { was: row.state } : {}) },
    also: () => announce(deps, { partnership, team, level, why: 'found' }, ['team', 'manager']),
  });
  return true;
}

/** Puts right what it finds, and gives how many that were. Throws what one of them threw, once all had their turn. */
export function sweep(deps: Deps): number {
  const now = deps.now();
  const faults: unknown[] = [];
  let found = 0;
  for (const row of suspects(deps, now)) {
    try {
      if (putRight(deps, row, now)) found += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
  return found;
}
