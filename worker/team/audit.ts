// The audit chain: every read and action, each entry bound to the one before by its hash (I6). Entries hold
// ids and codes, never words.
import type { ReportId } from '../../shared/ids.ts';
import type { HistoryEntry } from '../../shared/schema/console.ts';
import type { AuditRow } from './chain.ts';
import { GENESIS, linkHash } from './chain.ts';

export type Action =
  | 'received'
  | 'opened'
  | 'read'
  | 'acknowledged'
  | 'claimed'
  | 'released'
  | 'claim_lapsed'
  | 'noted'
  | 'level_changed'
  | 'outcome_proposed'
  | 'closed'
  | 'reopened'
  | 'answered'
  | 'mailbox_read'
  | 'wrote_more'
  | 'said_unsafe'
  | 'asked_to_take_back'
  | 'said_feeling'
  | 'overdue'
  | 'found'
  | 'notices_changed'
  | 'queue_read'
  | 'live_opened';

/** `actor` is an account id, `reporter`, or `clock`. */
export type AuditEntry = {
  at: number;
  actor: string;
  action: Action;
  report: ReportId | null;
  detail: Record<string, string>;
};

/** Adds an entry. Call it in the same transaction as what it records. */
export function append(sql: SqlStorage, entry: AuditEntry): void {
  const last = sql
    .exec<{ seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
    .toArray()[0];
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    report: entry.report,
    detail: JSON.stringify(entry.detail),
    previous: last?.hash ?? GENESIS,
  };
  sql.exec(
    'INSERT INTO audit (seq, at, actor, action, report, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    row.seq,
    row.at,
    row.actor,
    row.action,
    row.report,
    row.detail,
    row.previous,
    linkHash(row),
  );
}

export const wholeChain = (sql: SqlStorage): AuditRow[] =>
  sql.exec<AuditRow>('SELECT * FROM audit ORDER BY seq').toArray();

export const historyOf = (sql: SqlStorage, report: ReportId): HistoryEntry[] =>
  sql
    .exec<AuditRow>('SELECT * FROM audit WHERE report = ? ORDER BY seq', report)
    .toArray()
    .map(({ seq, at, actor, action, detail }) => ({
      seq,
      at,
      actor,
      action,
      detail: JSON.parse(detail) as Record<string, string>,
    }));
