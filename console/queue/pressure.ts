// What cannot wait in a team's queue, in two numbers.
import type { Rows } from './rows.ts';
import { openRows } from './rows.ts';

export type Pressure = { immediate: number; overdue: number };

/** Immediate reports that nobody has, and reports whose time is over, whoever has them. */
export function pressureOf(rows: Rows, now: number): Pressure {
  const open = openRows(rows);
  return {
    immediate: open.filter(({ level, owner }) => level === 'immediate' && owner === null).length,
    overdue: open.filter(({ dueAt }) => dueAt <= now).length,
  };
}
