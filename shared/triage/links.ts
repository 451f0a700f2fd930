// R40: the same place, vehicle or nickname in several reports. Staff tag the links; a tag is sealed, so all that is
// known here is how many.
import type { Known, Lifted } from './lift.ts';
import { oneHigher, withFired } from './lift.ts';
import { LINKED } from './rules/beside.ts';

/** So many reports make an emerging pattern, counted over so many days. */
const LINKS_AT_LEAST = 2;
export const LINKS_WITHIN_DAYS = 30;

/**
 * A report once its links are known. `reports`: how many of the last `LINKS_WITHIN_DAYS` days share a link, this
 * one among them. Fires once for a report, lifts by one, and no further than Urgent.
 */
export function afterLinks(known: Known, reports: number): Lifted {
  const again = known.evaluation.fired.some(({ id }) => id === LINKED.id);
  return withFired(known, again || reports < LINKS_AT_LEAST ? [] : oneHigher(LINKED, known.level));
}
