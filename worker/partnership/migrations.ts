// A partnership's tables, as append-only steps (see ../storage/migrate.ts).
import { SPENT_FOR, SPENT_PROOF_KEYED, SPENT_PROOF_TABLE } from '../storage/spent-proofs.ts';
import { CALL_TABLE } from './calls.ts';
import { CHANNEL_TABLES } from './channels.ts';
import { DEAD_NOTICE_BOUND, DEAD_NOTICE_TABLE } from './dead-notices.ts';
import { STRANDED_TABLE, STRANDED_TRIED } from './stranded.ts';

export const PARTNERSHIP_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE setup (only INTEGER PRIMARY KEY CHECK (only = 1), keys TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    teams TEXT NOT NULL,
    proof_salt BLOB NOT NULL,
    proof_hash BLOB NOT NULL,
    recipient TEXT NOT NULL,
    wrapped_identity TEXT NOT NULL,
    team_keys TEXT NOT NULL
  ) STRICT;
  CREATE TABLE session (
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    started_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE mailbox (hash TEXT PRIMARY KEY, team TEXT NOT NULL) STRICT;
  `,
  // A report sent again after a change of area leaves one mailbox with two teams.
  `
  CREATE TABLE mailbox_team (hash TEXT NOT NULL, team TEXT NOT NULL, PRIMARY KEY (hash, team)) STRICT;
  INSERT INTO mailbox_team SELECT hash, team FROM mailbox;
  DROP TABLE mailbox;
  `,
  SPENT_PROOF_TABLE,
  SPENT_FOR,
  CHANNEL_TABLES,
  DEAD_NOTICE_TABLE,
  STRANDED_TABLE,
  SPENT_PROOF_KEYED,
  // One tree: each report adds a row at a random place.
  `
  CREATE TABLE mailbox_team_keyed (
    hash TEXT NOT NULL,
    team TEXT NOT NULL,
    PRIMARY KEY (hash, team)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO mailbox_team_keyed SELECT hash, team FROM mailbox_team;
  DROP TABLE mailbox_team;
  ALTER TABLE mailbox_team_keyed RENAME TO mailbox_team;
  `,
  CALL_TABLE,
  STRANDED_TRIED,
  DEAD_NOTICE_BOUND,
];
