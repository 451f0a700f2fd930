// A team's tables, as append-only steps (see ../storage/migrate.ts).

import { SPENT_FOR, SPENT_PROOF_KEYED, SPENT_PROOF_TABLE } from '../storage/spent-proofs.ts';
import { ARRIVAL_TABLES } from './arrivals.ts';
import { CLOCK_COLUMNS } from './clock-columns.ts';
import { QUEUE_INDEXES } from './page-query.ts';

export const TEAM_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE report (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership TEXT NOT NULL,
    team TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    signals TEXT NOT NULL,
    sealed BLOB NOT NULL,
    digest TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    mailbox_recipient TEXT NOT NULL,
    receipt TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    level INTEGER NOT NULL,
    state TEXT NOT NULL,
    owner_id TEXT,
    owner_name TEXT,
    lease_until INTEGER,
    due_at INTEGER NOT NULL,
    overdue_noticed INTEGER NOT NULL DEFAULT 0,
    first_read_at INTEGER,
    outcome TEXT,
    outcome_by TEXT,
    decided_at INTEGER
  ) STRICT;
  CREATE INDEX report_queue ON report (state, level DESC, due_at, received_at);
  CREATE INDEX report_mailbox ON report (mailbox);
  CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id),
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX entry_report ON entry (report, at);
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    report TEXT,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_report ON audit (report, seq);
  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  ${SPENT_PROOF_TABLE}
  `,
  // When a second person was asked: what they agree to is this proposal and no other.
  'ALTER TABLE report ADD COLUMN proposed_at INTEGER',
  // What reporters send by mailbox; what was asked, known mailbox or not, so that asking again is answered
  // alike; and one row that each look writes, so that a look at an unknown mailbox waits as long as any.
  `
  CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heard TEXT NOT NULL,
    about TEXT,
    feeling TEXT,
    generation INTEGER NOT NULL,
    sealed BLOB,
    digest TEXT NOT NULL,
    read_at INTEGER
  ) STRICT;
  CREATE INDEX letter_report ON letter (report, at);
  CREATE TABLE letter_asked (id TEXT PRIMARY KEY, digest TEXT NOT NULL, expires_at INTEGER NOT NULL) STRICT;
  CREATE TABLE look (only INTEGER PRIMARY KEY CHECK (only = 1), at INTEGER NOT NULL) STRICT;
  `,
  SPENT_FOR,
  // A letter belongs to a mailbox, so that every report of that mailbox has it, also one that comes later; it is
  // read under each report by itself. `news`: what it says to a report that is still on its way.
  `
  CREATE TABLE letter_of_mailbox (
    id TEXT PRIMARY KEY,
    mailbox TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heard TEXT NOT NULL,
    about TEXT,
    feeling TEXT,
    generation INTEGER NOT NULL,
    sealed BLOB,
    digest TEXT NOT NULL
  ) STRICT;
  INSERT INTO letter_of_mailbox
    SELECT letter.id, mailbox, at, kind, heard, about, feeling, letter.generation, letter.sealed, letter.digest
    FROM letter JOIN report ON report.id = letter.report ORDER BY letter.rowid;
  CREATE TABLE letter_read (
    letter TEXT NOT NULL,
    report TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (letter, report)
  ) STRICT;
  INSERT INTO letter_read SELECT id, report, read_at FROM letter WHERE read_at IS NOT NULL;
  DROP TABLE letter;
  ALTER TABLE letter_of_mailbox RENAME TO letter;
  CREATE INDEX letter_mailbox ON letter (mailbox, at);
  ALTER TABLE letter_asked ADD COLUMN mailbox TEXT;
  ALTER TABLE letter_asked ADD COLUMN news TEXT;
  CREATE INDEX letter_asked_mailbox ON letter_asked (mailbox);
  `,
  CLOCK_COLUMNS,
  // The queue by pages.
  QUEUE_INDEXES,
  // Reports that came in a flood are marked with its beginning.
  ARRIVAL_TABLES,
  SPENT_PROOF_KEYED,
  // Which page goes on with which reading is told by its cursor now.
  'DROP INDEX audit_queue_read',
];
