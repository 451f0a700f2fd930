// Whether somebody answers at a given instant. Intl only: the widget carries no date library.
import type { OpenHours, Service } from './service.ts';

/** The partnership's wall clock. Holidays are local dates, `YYYY-MM-DD`. */
export type Clock = { timeZone: string; holidays: readonly string[] };

export type Openness = 'open' | 'closed' | 'unknown';

type Local = { date: string; weekday: number; time: string };

const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each time zone: making it costs an old phone more than a whole screen. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** The wall clock at `at`: the date, the weekday (1 is Monday) and `HH:MM`. */
function localAt(at: number, timeZone: string): Local {
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  return { date, weekday, time: `${part('hour')}:${part('minute')}` };
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);

/** Within today's shift, or in the small hours of one that began yesterday. The closing minute is closed. */
function within({ days, from, to }: OpenHours, { weekday, time }: Local): boolean {
  const overnight = to <= from;
  const today = days.includes(weekday) && time >= from && (overnight || time < to);
  const yesterday = days.includes(weekday === 1 ? 7 : weekday - 1) && overnight && time < to;
  return today || yesterday;
}

/** A list of holidays that does not reach this year says nothing of it. */
const isOrdinary = (date: string, holidays: readonly string[]): boolean =>
  !holidays.includes(date) && holidays.some((day) => day.slice(0, 4) === date.slice(0, 4));

/**
 * `unknown` wherever the hours are not known, rest on memory alone (C), or the day (or the day before, which a
 * night shift began on) is a bank holiday: services do not say. Day-and-night ones are open on those too.
 * `at` is ms since the epoch.
 */
export function openAt(
  { open, confidence }: Pick<Service, 'open' | 'confidence'>,
  at: number,
  { timeZone, holidays }: Clock,
): Openness {
  if (open === undefined || confidence === 'C') return 'unknown';
  if (open === 'always') return 'open';
  const local = localAt(at, timeZone);
  const overnight = open.some(({ from, to }) => to <= from);
  const days = overnight ? [local.date, dayBefore(local.date)] : [local.date];
  if (!days.every((day) => isOrdinary(day, holidays))) return 'unknown';
  return open.some((hours) => within(hours, local)) ? 'open' : 'closed';
}
