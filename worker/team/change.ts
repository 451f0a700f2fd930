// One way to change a report: the row grows a version, its clock follows, the chain gets its entry, the live
// sockets hear of it.
import type { ReportId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Action } from './audit.ts';
import { append } from './audit.ts';
import { setDue } from './clock-columns.ts';
import type { Deps } from './deps.ts';
import { findRow } from './rows.ts';

type Column =
  | 'state'
  | 'owner_id'
  | 'owner_name'
  | 'lease_until'
  | 'level'
  | 'evaluation'
  | 'received_at'
  | 'acknowledge_by'
  | 'look_by'
  | 'decide_by'
  | 'acknowledged_at'
  | 'looked_at'
  | 'alarms'
  | 'alarm_at'
  | 'found_at'
  | 'seen_by'
  | 'quiet_until'
  | 'first_read_at'
  | 'outcome'
  | 'outcome_by'
  | 'decided_at'
  | 'proposed_at';

export type Change = {
  report: ReportId;
  set: Partial<Record<Column, string | number | null>>;
  actor: string;
  action: Action;
  detail?: Record<string, string>;
  /** A person has taken notice: what is overdue is not said again before this, in ms. */
  quietUntil?: number;
  /** Written in the same transaction. */
  also?: () => void;
};

/** Makes a change, all or nothing, and gives the row as it now is. Throws if there is no such report. */
export function change(
  deps: Deps,
  { report, set, actor, action, detail = {}, quietUntil, also }: Change,
): QueueRow {
  const row = deps.atomically(() => {
    const columns = Object.keys(set);
    const assignments = ['version = version + 1', ...columns.map((column) => `${column} = ?`)];
    deps.sql.exec(
      `UPDATE report SET ${assignments.join(', ')} WHERE id = ?`,
      ...Object.values(set),
      report,
    );
    setDue(deps.sql, report, deps.now(), quietUntil);
    also?.();
    append(deps.sql, { at: deps.now(), actor, action, report, detail });
    return findRow(deps.sql, report);
  });
  if (!row) throw new Error('changed a report that is not there');
  deps.tell(row);
  return row;
}
