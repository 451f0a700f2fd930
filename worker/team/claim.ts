// Claims: one person at a time, for as long as they work on it. The object runs one call at a time, so the
// second to ask is told who has it.
import type { AccountId, ReportId } from '../../shared/ids.ts';
import { CLAIM_LEASE_MS } from '../../shared/limits.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { quietUntil } from './acknowledge.ts';
import type { Change } from './change.ts';
import { change } from './change.ts';
import type { Deps } from './deps.ts';
import { NOT_SEEN, saidAnew } from './due-columns.ts';
import { eachAlone } from './each-alone.ts';
import { findRow } from './rows.ts';
import { after } from './states.ts';

export type Actor = { id: AccountId; name: string };

/** Whoever has it works on it. */
export function renew({ sql, now }: Deps, id: ReportId): void {
  sql.exec('UPDATE report SET lease_until = ? WHERE id = ?', now() + CLAIM_LEASE_MS, id);
}

/** Claiming what one already has renews the lease and changes nothing else. */
export function claim(deps: Deps, id: ReportId, actor: Actor): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  if (row.owner) {
    if (row.owner.id !== actor.id) return fail('already_claimed', { owner: row.owner.name });
    if (row.state === 'claimed') renew(deps, id); // whoever types makes no other request
    return ok(row);
  }
  const state = after(row.state, 'claim');
  if (!state) return fail('not_now', { state: row.state });
  return ok(
    change(deps, {
      report: id,
      set: {
        state,
        owner_id: actor.id,
        owner_name: actor.name,
        lease_until: deps.now() + CLAIM_LEASE_MS,
        acknowledged_at: deps.now(),
        found_at: null,
        ...NOT_SEEN,
      },
      actor: actor.id,
      quietUntil: quietUntil(deps, row),
      action: 'claimed',
    }),
  );
}

/** The row, if this person has claimed it; working on it renews the lease. */
export function claimedBy(deps: Deps, id: ReportId, actor: Actor): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  if (row.state !== 'claimed' || row.owner?.id !== actor.id) {
    return fail('claim_first', row.owner ? { owner: row.owner.name } : undefined);
  }
  renew(deps, id);
  return ok(row);
}

/** Nobody has it: somebody must take it on anew, and if the time for that is over, that is said at once. */
export const unowned = (now: number) =>
  ({
    owner_id: null,
    owner_name: null,
    lease_until: null,
    acknowledged_at: null,
    ...saidAnew(now),
  }) satisfies Change['set'];

export function release(deps: Deps, id: ReportId, actor: Actor): Result<QueueRow> {
  const mine = claimedBy(deps, id, actor);
  if (!mine.ok) return mine;
  const state = after(mine.value.state, 'release');
  if (!state) return fail('not_now', { state: mine.value.state });
  return ok(
    change(deps, {
      report: id,
      set: { state, ...unowned(deps.now()) },
      actor: actor.id,
      action: 'released',
    }),
  );
}

/** Claims that nobody touched go back to the queue, and the chain says so. */
export function lapseClaims(deps: Deps): void {
  const now = deps.now();
  const idle = deps.sql
    .exec<{ id: string; owner_id: string }>(
      "SELECT id, owner_id FROM report WHERE state = 'claimed' AND lease_until <= ?",
      now,
    )
    .toArray();
  for (const { id, owner_id } of idle) {
    eachAlone(
      () =>
        change(deps, {
          report: id as ReportId,
          set: { state: after('claimed', 'lapse'), ...unowned(now) },
          actor: 'clock',
          action: 'claim_lapsed',
          detail: { owner: owner_id },
        }),
      (later) => deps.sql.exec('UPDATE report SET lease_until = ? WHERE id = ?', now + later, id),
    );
  }
}
