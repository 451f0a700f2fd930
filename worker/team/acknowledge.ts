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

/** Fails with `not_now` where the report is closed. */
export function acknowledge(deps: Deps, id: ReportId, actor: Actor): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  if (row.state === 'closed') return fail('not_now', { state: row.state });
  return ok(
    change(deps, {
      report: id,
      set: {
        found_at: null,
        ...(row.step === 'acknowledge' ? { acknowledged_at: deps.now() } : {}),
      },
      actor: actor.id,
      action: 'acknowledged',
      detail: { step: row.step },
      quietUntil: quietUntil(deps, row),
    }),
  );
}
