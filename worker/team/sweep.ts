// Finds what no alarm would: a report in no listed state, one whose alarm was lost, one whose clock runs wrong. Each
// is put right, said to the team and its manager, and shown in the queue until a person has taken notice (I3).
import type { ReportId } from '../../shared/ids.ts';
import { CLAIM_LEASE_MS } from '../../shared/limits.ts';
import { PARTNERSHIPS } from '../../shared/partnerships/index.ts';
import type { Level } from '../../shared/schema/codes.ts';
import { LEVELS, STATES } from '../../shared/schema/codes.ts';
import { announce, atOnce, union } from './announce.ts';
import type { Change } from './change.ts';
import { change } from './change.ts';
import { unowned } from './claim.ts';
import type { Deps } from './deps.ts';
import { dueBy, saidAnew } from './due-columns.ts';
import type { Duty, Place } from './duty.ts';
import { dutyOf } from './duty.ts';
import { healOutbox } from './outbox.ts';
import { levelOf } from './rows.ts';

/** An alarm that is later than this was lost: the sweep itself comes every five minutes. */
const LATE_MS = 4 * 60_000;
/** A clock may be a little ahead of the one that stamped the report. */
const AHEAD_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
const AT_ONCE = 200;

type Row = Place & {
  id: string;
  state: string;
  level: number;
  owner_id: string | null;
  lease_until: number | null;
  outcome: string | null;
  received_at: number;
  due_at: number;
  decide_by: number;
  alarm_at: number;
};

type Fault = { why: string; set: Change['set'] };

/** Later than this nothing of a report can be: what is was written by a clock that was ahead. In ms. */
type Latest = { decide: number; alarm: number };

function latestOf(duty: Duty, level: Level, now: number): Latest {
  const { rungs, againMinutes, quietMinutes } = duty.ladder(level);
  const minutes = Math.max(againMinutes, quietMinutes, ...rungs.map((rung) => rung.afterMinutes));
  return {
    decide: duty.dueTimes(level, now).decide + DAY_MS,
    alarm: duty.mayTellAt(level, now + minutes * 60_000) + AHEAD_MS,
  };
}

function stateFault(row: Row, now: number): Fault | null {
  const waiting = { state: 'waiting', ...unowned(now) };
  if (!STATES.some((state) => state === row.state)) return { why: 'unknown_state', set: waiting };
  const ownerless = row.owner_id === null || (row.state === 'claimed' && row.lease_until === null);
  const undecided = row.state === 'second_person' && !row.outcome;
  const isNobodys = row.state !== 'waiting' && (ownerless || undecided);
  return isNobodys ? { why: 'nobody_has_it', set: waiting } : null;
}

function clockFault(row: Row, duty: Duty, now: number): Fault | null {
  const level = levelOf(row.level);
  const latest = latestOf(duty, level, now);
  const ahead = (set: Change['set']): Fault => ({ why: 'clock_was_ahead', set });
  if (row.received_at > now + AHEAD_MS || row.decide_by > latest.decide) {
    const due = dueBy(duty.dueTimes(level, now));
    return ahead({ received_at: Math.min(row.received_at, now), ...due, ...saidAnew(now) });
  }
  if (row.alarm_at > Math.max(row.due_at, latest.alarm)) return ahead({ alarm_at: now });
  if (row.lease_until !== null && row.lease_until > now + CLAIM_LEASE_MS + AHEAD_MS) {
    return ahead({ lease_until: now + CLAIM_LEASE_MS });
  }
  return row.alarm_at <= now - LATE_MS ? { why: 'alarm_lost', set: {} } : null;
}

/** For a team whose own hours cannot be told from here. */
function latestAnywhere(level: Level, now: number): Latest {
  const all = PARTNERSHIPS.flatMap(({ id, teams }) =>
    teams.map((team) => latestOf(dutyOf({ partnership: id, team: team.id }), level, now)),
  );
  return {
    decide: Math.max(...all.map(({ decide }) => decide)),
    alarm: Math.max(...all.map(({ alarm }) => alarm)),
  };
}

/** One of `values` for each level, by its rank. */
const byLevel = (values: readonly number[]): string =>
  `CASE level ${values.map((value, rank) => `WHEN ${rank} THEN ${value}`).join(' ')} ELSE 0 END`;

/** Open reports that may be wrong. Only these are looked at, so that a sweep of a large queue costs little. */
function suspects({ sql }: Deps, now: number): Row[] {
  const latest = LEVELS.map((level) => latestAnywhere(level, now));
  return sql
    .exec<Row>(
      `SELECT id, partnership, team, state, level, owner_id, lease_until, outcome, received_at, due_at,
         decide_by, alarm_at
       FROM report WHERE state <> 'closed' AND (
         state NOT IN (${STATES.map(() => '?').join(', ')})
         OR (state <> 'waiting' AND owner_id IS NULL)
         OR (state = 'claimed' AND lease_until IS NULL)
         OR (state = 'second_person' AND outcome IS NULL)
         OR received_at > ? OR lease_until > ? OR alarm_at <= ?
         OR decide_by > ${byLevel(latest.map(({ decide }) => decide))}
         OR alarm_at > MAX(due_at, ${byLevel(latest.map(({ alarm }) => alarm))}))
       ORDER BY RANDOM() LIMIT ?`,
      ...STATES,
      now + AHEAD_MS,
      now + CLAIM_LEASE_MS + AHEAD_MS,
      now - LATE_MS,
      AT_ONCE,
    )
    .toArray();
}

/** Puts one report right. False where nothing was wrong with it. */
function putRight(deps: Deps, row: Row, now: number): boolean {
  const duty = dutyOf(row);
  const fault = stateFault(row, now) ?? clockFault(row, duty, now);
  if (!fault) return false;
  const { partnership, team } = row;
  const level = levelOf(row.level);
  const told = union(['team', 'manager'], atOnce(duty, level, now));
  change(deps, {
    report: row.id as ReportId,
    set: { ...fault.set, found_at: now },
    actor: 'clock',
    action: 'found',
    detail: { why: fault.why, ...(fault.why === 'unknown_state' ? { was: row.state } : {}) },
    also: () => announce(deps, { partnership, team, level, why: 'found' }, told),
  });
  return true;
}

/** Puts right what it finds, and gives how many that were. Throws what one of them threw, once all had their turn. */
export function sweep(deps: Deps): number {
  const now = deps.now();
  healOutbox(deps.sql, now);
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
