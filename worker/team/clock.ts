// The team's clock. An object has one alarm: it is set for the earliest thing that is due.
import type { PartnershipId, ReportId, TeamId } from '../../shared/ids.ts';
import { LEVELS } from '../../shared/schema/codes.ts';
import { forgetExpired } from '../storage/spent-proofs.ts';
import { change } from './change.ts';
import { lapseClaims } from './claim.ts';
import type { Deps } from './deps.ts';
import { forgetAsked } from './letters.ts';
import { post } from './outbox.ts';

/** When the next thing is due, in ms since the epoch; null if nothing is. */
export function nextDue(sql: SqlStorage): number | null {
  const { due } = sql
    .exec<{ due: number | null }>(
      `SELECT MIN(at) AS due FROM (
         SELECT MIN(due_at) AS at FROM outbox
         UNION ALL SELECT MIN(due_at) FROM report WHERE state <> 'closed' AND overdue_noticed = 0
         UNION ALL SELECT MIN(lease_until) FROM report WHERE state = 'claimed'
         UNION ALL SELECT MIN(expires_at) FROM spent_proof)`,
    )
    .one();
  return due;
}

type OverdueRow = { id: string; partnership: string; team: string; level: number };

/** An open report past its due time is said aloud once, and stays overdue in the queue until a person acts. */
function noticeOverdue(deps: Deps): void {
  const overdue = deps.sql
    .exec<OverdueRow>(
      `SELECT id, partnership, team, level FROM report
       WHERE state <> 'closed' AND overdue_noticed = 0 AND due_at <= ?`,
      deps.now(),
    )
    .toArray();
  for (const { id, partnership, team, level } of overdue) {
    change(deps, {
      report: id as ReportId,
      set: { overdue_noticed: 1 },
      actor: 'clock',
      action: 'overdue',
      also: () =>
        post(
          deps.sql,
          {
            kind: 'notice',
            notice: {
              partnership: partnership as PartnershipId,
              team: team as TeamId,
              level: LEVELS[level] ?? 'urgent',
              why: 'overdue',
            },
          },
          deps.now(),
        ),
    });
  }
}

/** Everything that time alone makes happen. Safe to run at any moment, and twice. */
export function tick(deps: Deps): void {
  lapseClaims(deps);
  noticeOverdue(deps);
  forgetExpired(deps.sql, deps.now());
  forgetAsked(deps);
}
