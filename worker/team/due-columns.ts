// Due times as columns of a report. A change that is no person's lowering never gains a report time.
import type { ReportId } from '../../shared/ids.ts';
import type { Step } from '../../shared/schema/codes.ts';
import type { Change } from './change.ts';

type Columns = Change['set'];
type DueTimes = Record<Step, number>;

/** Nobody has only seen it: somebody has taken it on, or it calls anew. */
export const NOT_SEEN = { seen_by: null, quiet_until: null } satisfies Columns;

/** Exactly these times. */
export const dueBy = ({ acknowledge, look, decide }: DueTimes): Columns => ({
  acknowledge_by: acknowledge,
  look_by: look,
  decide_by: decide,
});

/** These times, or what it has where that is sooner. */
export function sooner(sql: SqlStorage, report: ReportId, asked: DueTimes): Columns {
  const has = sql
    .exec<DueTimes>(
      'SELECT acknowledge_by AS acknowledge, look_by AS look, decide_by AS decide FROM report WHERE id = ?',
      report,
    )
    .one();
  return dueBy({
    acknowledge: Math.min(has.acknowledge, asked.acknowledge),
    look: Math.min(has.look, asked.look),
    decide: Math.min(has.decide, asked.decide),
  });
}

/** Its alarms begin anew, whoever has seen the last: if it is overdue, that is said at once. */
export const saidAnew = (now: number): Columns => ({
  alarms: 0,
  alarm_at: now,
  ...NOT_SEEN,
});
