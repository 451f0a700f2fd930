// Alarms that grow louder: whom a report that is overdue calls now, and when it calls again. Pure.
import type { Ladder } from '../../shared/partnerships/clocks.ts';
import type { Audience } from '../../shared/schema/codes.ts';
import { AUDIENCES } from '../../shared/schema/codes.ts';

/** `said`: how often it has been said, this time included. `next`: when it is said again, in ms. */
export type Alarm = { tell: readonly Audience[]; said: number; next: number };

/** From one rung to the one after it, in ms. */
function gap({ rungs, againMinutes }: Ladder, rung: number): number {
  const [here, next] = [rungs[rung], rungs[rung + 1]];
  const minutes = here && next ? next.afterMinutes - here.afterMinutes : againMinutes;
  return minutes * 60_000;
}

/**
 * The alarm for a report that was said to be overdue `said` times and was to be said next at `alarmAt`. Where it is
 * late, as after a day in which nothing ran, it is the loudest that would have been reached by `now`, once.
 */
export function alarmOf(ladder: Ladder, said: number, alarmAt: number, now: number): Alarm {
  const last = ladder.rungs.length - 1;
  let rung = said;
  let at = alarmAt;
  while (rung < last && at + gap(ladder, rung) <= now) {
    at += gap(ladder, rung);
    rung += 1;
  }
  const loudest = ladder.rungs[Math.min(rung, last)]?.tell ?? 'duty';
  return {
    tell: AUDIENCES.slice(0, AUDIENCES.indexOf(loudest) + 1),
    said: rung + 1,
    next: Math.max(now + 1, rung < last ? at + gap(ladder, rung) : now + gap(ladder, rung)),
  };
}
