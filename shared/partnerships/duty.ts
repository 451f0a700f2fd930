// Who is on duty when, and by when a person must look. Pure: the instant is given. Instants are ms since the
// epoch; hours are the partnership's wall clock, so clock changes take care of themselves.
import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';
import type { Level } from '../schema/codes.ts';
import type { Partnership, Team } from './partnership.ts';

type Shift = { opens: number; closes: number };

/** A year ahead is further than any team stays shut. */
const HORIZON_DAYS = 366;

function at(partnership: Partnership, day: TZDate, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new TZDate(
    day.getFullYear(),
    day.getMonth(),
    day.getDate(),
    hours,
    minutes,
    partnership.timeZone,
  ).getTime();
}

/** A team's shifts in order, from the local day of `from` on. */
function* shifts(partnership: Partnership, team: Team, from: number): Generator<Shift> {
  let day = new TZDate(from, partnership.timeZone);
  for (let count = 0; count < HORIZON_DAYS; count += 1, day = addDays(day, 1)) {
    if (partnership.holidays.includes(format(day, 'yyyy-MM-dd'))) continue;
    const weekday = day.getDay() === 0 ? 7 : day.getDay();
    const today = team.hours
      .filter(({ days }) => days.includes(weekday))
      .map(({ from: opens, to }) => ({
        opens: at(partnership, day, opens),
        closes: at(partnership, day, to),
      }));
    yield* today.sort((a, b) => a.opens - b.opens);
  }
}

/** Shifts that have not ended at `instant`. */
function* shiftsFrom(partnership: Partnership, team: Team, instant: number): Generator<Shift> {
  for (const shift of shifts(partnership, team, instant)) if (shift.closes > instant) yield shift;
}

/** Whether the team is on duty at `instant`. The closing minute is closed. */
export function isOpen(partnership: Partnership, team: Team, instant: number): boolean {
  const { value } = shiftsFrom(partnership, team, instant).next();
  return value !== undefined && value.opens <= instant;
}

/** When someone at the team next reads: now if it is open, else its next opening. Throws if it never opens. */
export function nextLook(partnership: Partnership, team: Team, instant: number): number {
  const { value } = shiftsFrom(partnership, team, instant).next();
  if (value === undefined) throw new Error(`${team.id} has no duty hours in the coming year`);
  return Math.max(value.opens, instant);
}

/** By when a person must look at a report of this level. Throws if the team never opens. */
export function dueAt(
  partnership: Partnership,
  team: Team,
  level: Level,
  receivedAt: number,
): number {
  const due = partnership.due[level];
  if ('minutes' in due) return receivedAt + due.minutes * 60_000;
  let left = due.workingDays;
  for (const { closes } of shiftsFrom(partnership, team, receivedAt)) {
    left -= 1;
    if (left <= 0) return closes;
  }
  throw new Error(`${team.id} has no duty hours in the coming year`);
}
