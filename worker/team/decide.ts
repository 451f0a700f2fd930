// Decisions: only a named person changes a level or closes, with a reason; some closures need two (I4).
import type { ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Level, Outcome } from '../../shared/schema/codes.ts';
import { isLower } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { needsSecondPerson } from '../../shared/triage/second-person.ts';
import { change } from './change.ts';
import type { Actor } from './claim.ts';
import { claimedBy, unowned } from './claim.ts';
import type { Deps } from './deps.ts';
import { dueBy, saidAnew, sooner } from './due-columns.ts';
import { dutyOf, placeOf } from './duty.ts';
import { addEntry, digestOf } from './entries.ts';
import { findRow, rankOf } from './rows.ts';
import { after } from './states.ts';

/** `reason` is sealed. A level that is not lowered never gains time. If it is overdue, that is said at once. */
export function setLevel(
  deps: Deps,
  id: ReportId,
  actor: Actor,
  { level, reason }: { level: Level; reason: string },
): Result<QueueRow> {
  const mine = claimedBy(deps, id, actor);
  if (!mine.ok) return mine;
  const { level: from } = mine.value;
  if (level === from) return fail('not_now', { level });
  const asked = dutyOf(placeOf(deps.sql, id)).dueTimes(level, deps.now());
  return ok(
    change(deps, {
      report: id,
      set: {
        level: rankOf(level),
        ...(isLower(level, from) ? dueBy(asked) : sooner(deps.sql, id, asked)),
        ...saidAnew(deps.now()),
      },
      actor: actor.id,
      action: 'level_changed',
      detail: { from, to: level, reason: digestOf(reason) },
      also: () => addEntry(deps, { report: id, author: actor.id, kind: 'reason', sealed: reason }),
    }),
  );
}

/** Closes, or waits for a second person where the outcome needs one. Nothing is closed over an unread letter. */
export function decide(
  deps: Deps,
  id: ReportId,
  actor: Actor,
  { outcome, reason }: { outcome: Outcome; reason: string },
): Result<QueueRow> {
  const mine = claimedBy(deps, id, actor);
  if (!mine.ok) return mine;
  const second = needsSecondPerson(mine.value, outcome);
  const state = after(mine.value.state, second ? 'propose' : 'decide');
  if (!state) return fail('not_now', { state: mine.value.state });
  if (mine.value.letters.waiting > 0) return fail('letters_waiting');
  const now = deps.now();
  return ok(
    change(deps, {
      report: id,
      set: {
        state,
        outcome,
        outcome_by: actor.id,
        lease_until: null,
        ...(second ? { proposed_at: now, ...saidAnew(now) } : { decided_at: now }),
      },
      actor: actor.id,
      action: second ? 'outcome_proposed' : 'closed',
      detail: { outcome, reason: digestOf(reason) },
      also: () => addEntry(deps, { report: id, author: actor.id, kind: 'reason', sealed: reason }),
    }),
  );
}

/** The second person agrees to what they saw. It must not be the first, nor a proposal made since. */
export function confirm(
  deps: Deps,
  id: ReportId,
  actor: Actor,
  proposedAt: number,
): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  const state = after(row.state, 'confirm');
  if (!state || row.proposedAt !== proposedAt) return fail('not_now', { state: row.state });
  if (row.owner?.id === actor.id) return fail('second_person_needed');
  if (row.letters.waiting > 0) return fail('letters_waiting');
  return ok(
    change(deps, {
      report: id,
      set: { state, decided_at: deps.now() },
      actor: actor.id,
      action: 'closed',
      detail: { outcome: row.outcome ?? '', second: 'yes' },
    }),
  );
}

/** The second person does not agree, or the first thought again: back to the queue, unowned. */
export function reopen(deps: Deps, id: ReportId, actor: Actor): Result<QueueRow> {
  const row = findRow(deps.sql, id);
  if (!row) return fail('not_found');
  const state = after(row.state, 'reopen');
  if (!state) return fail('not_now', { state: row.state });
  return ok(
    change(deps, {
      report: id,
      set: { state, ...unowned(deps.now()), outcome: null, outcome_by: null, proposed_at: null },
      actor: actor.id,
      action: 'reopened',
    }),
  );
}
