// A report's clock, as columns: by when each step must be done, what is due now, and how often that was said.
import type { ReportId } from '../../shared/ids.ts';
import type { Step } from '../../shared/schema/codes.ts';

/**
 * `acknowledge_by`, `look_by`, `decide_by`: due times; `acknowledged_at`, `looked_at`: what was done, of what is due
 * now (a letter may ask for a new look). `alarms`: how often the step that is due was said to be overdue;
 * `alarm_at`: when it is said next. `found_at`: when the sweep found that nothing would have said it. `seen_by`: who has
 * taken notice without taking it on, and `quiet_until`: until when it keeps quiet for that.
 */
export const CLOCK_COLUMNS = `
  ALTER TABLE report ADD COLUMN acknowledge_by INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE report ADD COLUMN look_by INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE report ADD COLUMN decide_by INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE report ADD COLUMN acknowledged_at INTEGER;
  ALTER TABLE report ADD COLUMN looked_at INTEGER;
  ALTER TABLE report ADD COLUMN alarms INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE report ADD COLUMN alarm_at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE report ADD COLUMN found_at INTEGER;
  ALTER TABLE report ADD COLUMN seen_by TEXT;
  ALTER TABLE report ADD COLUMN quiet_until INTEGER;
  UPDATE report SET acknowledge_by = due_at, look_by = due_at, decide_by = due_at, alarm_at = due_at,
    alarms = overdue_noticed, looked_at = first_read_at,
    acknowledged_at = CASE WHEN owner_id IS NOT NULL THEN received_at END;
  ALTER TABLE report DROP COLUMN overdue_noticed;
  CREATE INDEX report_alarm ON report (alarm_at) WHERE state <> 'closed';
  CREATE INDEX report_lease ON report (lease_until) WHERE state = 'claimed';
  CREATE TABLE outbox_keyed (
    due_at INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    key TEXT,
    leaving INTEGER NOT NULL DEFAULT 0,
    again INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (due_at, id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO outbox_keyed (id, kind, payload, due_at, attempts)
    SELECT id, kind, payload, due_at, attempts FROM outbox;
  DROP TABLE outbox;
  ALTER TABLE outbox_keyed RENAME TO outbox;
  CREATE UNIQUE INDEX outbox_key ON outbox (key) WHERE key IS NOT NULL;
  CREATE INDEX letter_asked_expires ON letter_asked (expires_at);
  CREATE TABLE said (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
`;

/** The step that is due now. Looking is not acknowledging: who only looks has not taken it on. */
export function stepOf(row: { acknowledged_at: number | null; looked_at: number | null }): Step {
  if (row.acknowledged_at === null) return 'acknowledge';
  return row.looked_at === null ? 'look' : 'decide';
}

const DUE = `CASE WHEN acknowledged_at IS NULL THEN acknowledge_by
  WHEN looked_at IS NULL THEN look_by ELSE decide_by END`;

/**
 * Sets what is due from what was done. Its alarms begin anew where that moves; where it stays they go on. Bound to:
 * now, and until when an alarm that is over keeps quiet (null: it does not), and the report.
 */
const SET_DUE = `UPDATE report SET
  alarms = CASE WHEN due_at = ${DUE} THEN alarms ELSE 0 END,
  alarm_at = CASE WHEN ${DUE} > ?1 THEN ${DUE} WHEN ?2 IS NOT NULL THEN ?2
    WHEN due_at = ${DUE} THEN alarm_at ELSE ?1 END,
  due_at = ${DUE}
  WHERE id = ?3`;

export const setDue = (
  sql: SqlStorage,
  report: ReportId,
  now: number,
  quietUntil: number | null = null,
): void => void sql.exec(SET_DUE, now, quietUntil, report);
