// The team's clock. An object has one alarm: it is set for the earliest thing that is due.
import type { ReportId } from '../../shared/ids.ts';
import { forgetExpired } from '../storage/spent-proofs.ts';
import { announce, atOnce, union } from './announce.ts';
import { change } from './change.ts';
import { lapseClaims } from './claim.ts';
import { stepOf } from './clock-columns.ts';
import type { Deps } from './deps.ts';
import type { Place } from './duty.ts';
import { dutyOf } from './duty.ts';
import { eachAlone } from './each-alone.ts';
import { alarmOf } from './escalation.ts';
import { forgetAsked } from './letters.ts';
import { levelOf } from './rows.ts';

/** As many as one turn says; the others come at once after it, and whoever posts in between is not kept waiting. */
const AT_ONCE = 200;

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
  const level = levelOf(row.level);
  const duty = dutyOf(row);
  const { tell, said, next } = alarmOf(duty.ladder(level), row.alarms, row.alarm_at, now);
  // A closed team hears of nothing: what cannot wait calls the duty contact with it.
  const told = union(tell, atOnce(duty, level, now));
  change(deps, {
    report: row.id as ReportId,
    set: { alarms: said, alarm_at: duty.mayTellAt(level, next) },
    actor: 'clock',
    action: 'overdue',
    detail: { step: stepOf(row), told: told.join(' ') },
    also: () => announce(deps, { partnership, team, level, why: 'overdue' }, told),
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
    eachAlone(
      () => sayOne(deps, row, now),
      (later) => deps.sql.exec('UPDATE report SET alarm_at = ? WHERE id = ?', now + later, row.id),
    );
  }
}

/** Everything that time alone makes happen, each part by itself. Safe to run at any moment, and twice. */
export const TICK: readonly ((deps: Deps) => void)[] = [
  lapseClaims,
  sayOverdue,
  ({ sql, now }) => forgetExpired(sql, now()),
  forgetAsked,
];
