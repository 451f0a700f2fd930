// Rows as they are stored, and as the console sees them.
import type { AccountId, ReportId } from '../../shared/ids.ts';
import type { Level, Outcome, State } from '../../shared/schema/codes.ts';
import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import { unworked } from '../../shared/triage/evaluate.ts';
import { NOTHING_TAPPED } from '../../shared/triage/signals.ts';
import { stepOf } from './clock-columns.ts';

/** A feeling without words asks nothing of anybody; everything else that a reporter sends waits for a reader. */
export const ASKS_A_READER = "(letter.kind <> 'feeling' OR letter.sealed IS NOT NULL)";

const LETTERS_ALL = '(SELECT COUNT(*) FROM letter WHERE letter.mailbox = report.mailbox)';
const WAITING_LETTER = `FROM letter
  WHERE letter.mailbox = report.mailbox AND ${ASKS_A_READER} AND NOT EXISTS
    (SELECT 1 FROM letter_read AS seen WHERE seen.letter = letter.id AND seen.report = report.id)`;
const LETTERS_WAITING = `(SELECT COUNT(*) ${WAITING_LETTER})`;
export const SOME_LETTER_WAITS = `EXISTS (SELECT 1 ${WAITING_LETTER})`;

/** What a queue needs of a report: never its sealed text. */
export const ROW_COLUMNS = `id, version, received_at, due_at, acknowledged_at, looked_at, alarms, found_at, seen_by, quiet_until, level, state, owner_id, owner_name, signals, evaluation, first_read_at, outcome, proposed_at, flood_at, ${LETTERS_ALL} AS letters_all, ${LETTERS_WAITING} AS letters_waiting`;

export type StoredRow = {
  id: string;
  version: number;
  received_at: number;
  due_at: number;
  acknowledged_at: number | null;
  looked_at: number | null;
  alarms: number;
  found_at: number | null;
  seen_by: string | null;
  quiet_until: number | null;
  level: number;
  state: string;
  owner_id: string | null;
  owner_name: string | null;
  signals: string;
  evaluation: string;
  first_read_at: number | null;
  outcome: string | null;
  proposed_at: number | null;
  flood_at: number | null;
  letters_all: number;
  letters_waiting: number;
};

/** Levels are stored by rank, so that SQL can order them. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level);

/** What cannot be read is no reason to hide a report, nor to call it harmless. */
const NOTHING_READ: Signals = { ...NOTHING_TAPPED, language: 'en', heard: [] };

export const levelOf = (rank: number): Level => LEVELS[rank] ?? unworked().level;

function readOr<T>(text: string, instead: T): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    return instead;
  }
}

const seenOf = ({ seen_by: by, quiet_until: until }: StoredRow): QueueRow['seen'] =>
  by === null || until === null ? null : { by, until };

export const toQueueRow = (row: StoredRow): QueueRow => ({
  id: row.id as ReportId,
  version: row.version,
  receivedAt: row.received_at,
  dueAt: row.due_at,
  step: stepOf(row),
  alarms: row.alarms,
  foundAt: row.found_at,
  seen: seenOf(row),
  level: levelOf(row.level),
  state: row.state as State,
  owner:
    row.owner_id === null
      ? null
      : { id: row.owner_id as AccountId, name: row.owner_name ?? row.owner_id },
  signals: readOr(row.signals, NOTHING_READ),
  evaluation: readOr(row.evaluation, unworked()),
  firstReadAt: row.first_read_at,
  outcome: row.outcome as Outcome | null,
  proposedAt: row.proposed_at,
  flood: row.flood_at,
  letters: { all: row.letters_all, waiting: row.letters_waiting },
});

/** A report's row, or null. */
export function findRow(sql: SqlStorage, id: ReportId): QueueRow | null {
  const row = sql
    .exec<StoredRow>(`SELECT ${ROW_COLUMNS} FROM report WHERE id = ?`, id)
    .toArray()[0];
  return row ? toQueueRow(row) : null;
}
