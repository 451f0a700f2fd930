// Whom an overdue report has called by now. Pure.
import type { Clocks } from '../../shared/partnerships/clocks.ts';
import type { Audience } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';

/** The loudest of those who were told that this is overdue; null where it is not, or nobody was told yet. */
export function toldOf(row: QueueRow, { alarms }: Clocks, now: number): Audience | null {
  if (row.alarms === 0 || row.dueAt > now) return null;
  const { rungs } = alarms[row.level];
  return (rungs[Math.min(row.alarms, rungs.length) - 1] ?? rungs[0]).tell;
}
