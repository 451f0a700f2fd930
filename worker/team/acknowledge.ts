// "I have seen it": a person takes notice of an alarm without taking the report on. The alarm keeps quiet for a
// while, and comes back if the report is still overdue then.
import type { ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { change } from './change.ts';
import type { Actor } from './claim.ts';
import type { Deps } from './deps.ts';
import { dutyOf, placeOf } from './duty.ts';
import { findRow } from './rows.ts';

/** Until when a report's alarm keeps quiet once a person has taken notice, in ms since the epoch. */
export const quietUntil = (deps: Deps, { id, level }: QueueRow): number =>
  deps.now() + dutyOf(placeOf(deps.sql, id)).ladder(level).quietMinutes * 60_000;

/**
 * What is due stays due: whoever only sees an alarm has not taken the report on, and next time it calls the next who
 * is louder. Fails with `not_now` where there is no alarm to be seen.
 */
export function acknowledge(deps: Deps, id: ReportId, actor: Actor): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  const isCalling = row.dueAt <= deps.now() || row.foundAt !== null;
  if (row.state === 'closed' || !isCalling) return fail('not_now', { state: row.state });
  const until = quietUntil(deps, row);
  return ok(
    change(deps, {
      report: id,
      set: { found_at: null, seen_by: actor.name, quiet_until: until },
      actor: actor.id,
      action: 'acknowledged',
      detail: { step: row.step },
      quietUntil: until,
    }),
  );
}
