// Who is on duty when, and by when a person must look. Pure: the instant is given. Instants are ms since the
// epoch; hours are the partnership's wall clock, so clock changes take care of themselves.
import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';
import type { Level, Step } from '../schema/codes.ts';
import type { DueTime } from './clocks.ts';
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

type Known = { from: number; list: Shift[]; further: Iterator<Shift> };

/** Each report asks several times for the same days, and a wall clock is dear to ask: what was found is kept. */
const known = new WeakMap<Partnership, WeakMap<Team, Known>>();
const KNOWN_FOR_MS = 24 * 60 * 60_000;

/** What is known of a team's shifts from the local day of `instant` on, or of the day before. */
function knownShifts(partnership: Partnership, team: Team, instant: number): Known {
  const teams = known.get(partnership) ?? new WeakMap<Team, Known>();
  known.set(partnership, teams);
  const before = teams.get(team);
  if (before && before.from <= instant && instant < before.from + KNOWN_FOR_MS) return before;
  const now: Known = { from: instant, list: [], further: shifts(partnership, team, instant) };
  teams.set(team, now);
  return now;
}

/** Shifts that have not ended at `instant`. */
function* shiftsFrom(partnership: Partnership, team: Team, instant: number): Generator<Shift> {
  const { list, further } = knownShifts(partnership, team, instant);
  for (let index = 0; ; index += 1) {
    if (index === list.length) {
      const more = further.next();
      if (more.done) return;
      list.push(more.value);
    }
    const shift = list[index];
    if (shift && shift.closes > instant) yield shift;
  }
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

function dueBy(partnership: Partnership, team: Team, due: DueTime, from: number): number {
  if ('minutes' in due) return from + due.minutes * 60_000;
  let left = due.workingDays;
  for (const { closes } of shiftsFrom(partnership, team, from)) {
    left -= 1;
    if (left <= 0) return closes;
  }
  throw new Error(`${team.id} has no duty hours in the coming year`);
}

/**
 * By when each step must be done for a report of this level whose clock starts at `from`; no step is due before
 * the one that it follows. Throws if the team never opens.
 */
export function dueTimes(
  partnership: Partnership,
  team: Team,
  level: Level,
  from: number,
): Record<Step, number> {
  const hours = isOpen(partnership, team, from) ? 'open' : 'closed';
  const due = partnership.clocks.due[level];
  const by = (step: Step): number => dueBy(partnership, team, due[step][hours], from);
  const acknowledge = by('acknowledge');
  const look = Math.max(acknowledge, by('look'));
  return { acknowledge, look, decide: Math.max(look, by('decide')) };
}
