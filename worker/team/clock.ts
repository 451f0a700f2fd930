// The team's clock. An object has one alarm: it is set for the earliest thing that is due.
import type { ReportId } from '../../shared/ids.ts';
import { LEVELS } from '../../shared/schema/codes.ts';
import { forgetExpired } from '../storage/spent-proofs.ts';
import { announce } from './announce.ts';
import { change } from './change.ts';
import { lapseClaims } from './claim.ts';
import { stepOf } from './clock-columns.ts';
import type { Deps } from './deps.ts';
import type { Place } from './duty.ts';
import { dutyOf } from './duty.ts';
import { alarmOf } from './escalation.ts';
import { forgetAsked } from './letters.ts';

/** As many as one turn says; the others come at once after it, and whoever posts in between is not kept waiting. */
const AT_ONCE = 200;
const AFTER_FAILURE_MS = 60_000;

/** Each part reads one end of an index. */
export const NEXT_DUE = `SELECT MIN(at) AS due FROM (
  SELECT MIN(due_at) AS at FROM outbox
  UNION ALL SELECT MIN(alarm_at) FROM report WHERE state <> 'closed'
  UNION ALL SELECT MIN(lease_until) FROM report WHERE state = 'claimed'
  UNION ALL SELECT MIN(expires_at) FROM spent_proof)`;

/** When the next thing is due, in ms since the epoch; null if nothing is. */
export const nextDue = (sql: SqlStorage): number | null =>
  sql.exec<{ due: number | null }>(NEXT_DUE).one().due;

type OverdueRow = Place & {
  id: string;
  level: number;
  alarms: number;
  alarm_at: number;
  acknowledged_at: number | null;
  looked_at: number | null;
};

function sayOne(deps: Deps, row: OverdueRow, now: number): void {
  const { partnership, team } = row;
  const level = LEVELS[row.level] ?? 'urgent';
  const duty = dutyOf(row);
  const { tell, said, next } = alarmOf(duty.ladder(level), row.alarms, row.alarm_at, now);
  change(deps, {
    report: row.id as ReportId,
    set: { alarms: said, alarm_at: duty.mayTellAt(level, next) },
    actor: 'clock',
    action: 'overdue',
    detail: { step: stepOf(row), told: tell.at(-1) ?? 'team' },
    also: () => announce(deps, { partnership, team, level, why: 'overdue' }, tell),
  });
}

/** What is overdue is said, louder each time, until a person takes notice. */
function sayOverdue(deps: Deps): void {
  const now = deps.now();
  const overdue = deps.sql
    .exec<OverdueRow>(
      `SELECT id, partnership, team, level, alarms, alarm_at, acknowledged_at, looked_at FROM report
       WHERE state <> 'closed' AND alarm_at <= ? ORDER BY alarm_at LIMIT ?`,
      now,
      AT_ONCE,
    )
    .toArray();
  for (const row of overdue) {
    try {
      sayOne(deps, row, now);
    } catch {
      // One that cannot be said must not silence the others, nor wake the object without end.
      deps.sql.exec('UPDATE report SET alarm_at = ? WHERE id = ?', now + AFTER_FAILURE_MS, row.id);
    }
  }
}

/** Everything that time alone makes happen. Safe to run at any moment, and twice. */
export function tick(deps: Deps): void {
  lapseClaims(deps);
  sayOverdue(deps);
  forgetExpired(deps.sql, deps.now());
  forgetAsked(deps);
}
