// What a team's logic needs from the object: given, so that each part can be read and tested alone.
import type { QueueRow } from '../../shared/schema/console.ts';

export type Deps = {
  sql: SqlStorage;
  /** Runs all or nothing. */
  atomically: <T>(work: () => T) => T;
  /** Ms since the epoch. */
  now: () => number;
  /** Whether any live socket is open: a row that nobody hears need not be read. */
  isHeard: () => boolean;
  /** Tells the live sockets of a changed row. */
  tell: (row: QueueRow) => void;
};
