// "Due in", in words that cannot be misread. Pure: the instant is given, in ms since the epoch.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `overdue` reports are over; `close` ones are within the last quarter of an hour. */
type Pressure = 'overdue' | 'close' | 'later';
export type Due = { key: string; values: Record<string, number>; pressure: Pressure };

type Span = { unit: string; values: Record<string, number> };

/** Whole units only, and nothing that is zero: "3 h 5 min", "3 h", "2 days 4 h", "2 days". */
function span(ms: number): Span {
  if (ms < HOUR) return { unit: 'minutes', values: { count: Math.floor(ms / MINUTE) } };
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (ms < DAY && minutes === 0) return { unit: 'wholeHours', values: { hours } };
  if (ms < DAY) return { unit: 'hours', values: { hours, minutes } };
  const count = Math.floor(ms / DAY);
  if (hours % 24 === 0) return { unit: 'wholeDays', values: { count } };
  return { unit: 'days', values: { count, hours: hours % 24 } };
}

/** One unit is enough for what is past. */
function roughly(ms: number): Span {
  const { unit, values } = span(ms);
  if (unit === 'hours') return { unit: 'wholeHours', values };
  return unit === 'days' ? { unit: 'wholeDays', values } : { unit, values };
}

/**
 * A key under `due` with its values. At the due instant itself it is due now, which is overdue. Both
 * are rounded down: nobody is told that they have longer than they have.
 */
export function dueOf(dueAt: number, now: number): Due {
  const over = now - dueAt;
  if (over >= 0) {
    if (over < MINUTE) return { key: 'due.now', values: {}, pressure: 'overdue' };
    const { unit, values } = span(over);
    return { key: `due.over.${unit}`, values, pressure: 'overdue' };
  }
  const left = -over;
  if (left < MINUTE) return { key: 'due.left.moment', values: {}, pressure: 'close' };
  const { unit, values } = span(left);
  return { key: `due.left.${unit}`, values, pressure: left <= 15 * MINUTE ? 'close' : 'later' };
}

/** How long ago, as a key under `ago` with its values. A clock that is slightly wrong says "just now". */
export function agoOf(at: number, now: number): { key: string; values: Record<string, number> } {
  const ms = now - at;
  if (ms < MINUTE) return { key: 'ago.now', values: {} };
  const { unit, values } = roughly(ms);
  return { key: `ago.${unit}`, values };
}
