// The channels by which teams are told that something waits. Addresses and secrets stay here: managers see what
// may be shown, and a delivery asks for its channel just before it is sent.
import type { AccountId, TeamId } from '../../shared/ids.ts';
import { CHANNELS_MAX } from '../../shared/limits.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Audience } from '../../shared/schema/codes.ts';
import type { ChannelKind, ChannelView, Told } from '../../shared/schema/notices.ts';
import { insteadOf } from '../../shared/schema/notices.ts';
import { shownAddress } from '../notices/address.ts';

export const CHANNEL_TABLES = `
  CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    audience TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    address TEXT NOT NULL,
    secret TEXT,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX channel_by_team ON channel (team, audience);
  CREATE TABLE channel_told (
    channel TEXT NOT NULL,
    test INTEGER NOT NULL,
    delivery TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (channel, test)
  ) STRICT;
`;

/** What sending to a channel needs. */
export type Channel = { kind: ChannelKind; address: string; secret: string | null };

export type NewChannel = Channel & {
  id: string;
  team: TeamId;
  audience: Audience;
  label: string;
  createdBy: AccountId;
};

type Row = {
  id: string;
  audience: string;
  kind: string;
  label: string;
  address: string;
  created_by: string;
  created_at: number;
};

type ToldRow = { channel: string; test: number; delivery: string; outcome: string; at: number };

const COLUMNS = 'id, audience, kind, label, address, created_by, created_at';

function toView(row: Row, told: readonly ToldRow[]): ChannelView {
  const kind = row.kind as ChannelKind;
  const lastOf = (test: number): Told | null => {
    const found = told.find((one) => one.channel === row.id && one.test === test);
    if (!found) return null;
    return { delivery: found.delivery, outcome: found.outcome as Told['outcome'], at: found.at };
  };
  return {
    id: row.id,
    kind,
    audience: row.audience as Audience,
    label: row.label,
    to: shownAddress(kind, row.address),
    createdBy: row.created_by,
    createdAt: row.created_at,
    last: lastOf(0),
    lastTest: lastOf(1),
  };
}

/** A team's channels in the order in which they came. */
export function channelsOf(sql: SqlStorage, team: TeamId): ChannelView[] {
  const told = sql
    .exec<ToldRow>(
      'SELECT channel_told.* FROM channel_told JOIN channel ON channel.id = channel WHERE team = ?',
      team,
    )
    .toArray();
  return sql
    .exec<Row>(`SELECT ${COLUMNS} FROM channel WHERE team = ? ORDER BY created_at, rowid`, team)
    .toArray()
    .map((row) => toView(row, told));
}

/** Refuses with `too_many` where the team has as many as one batch can carry. */
export function addChannel(sql: SqlStorage, channel: NewChannel, now: number): Result<ChannelView> {
  const { id, team, audience, kind, label, address, secret, createdBy } = channel;
  if (channelsOf(sql, team).length >= CHANNELS_MAX) return fail('too_many');
  const row: Row = {
    id,
    audience,
    kind,
    label,
    address,
    created_by: createdBy,
    created_at: now,
  };
  sql.exec(
    'INSERT INTO channel VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[id, team, audience, kind, label, address, secret, createdBy, now],
  );
  return ok(toView(row, []));
}

/** Safe to repeat; false where the team has no such channel. */
export function removeChannel(sql: SqlStorage, team: TeamId, id: string): boolean {
  const { rowsWritten } = sql.exec('DELETE FROM channel WHERE id = ? AND team = ?', id, team);
  if (rowsWritten === 0) return false;
  sql.exec('DELETE FROM channel_told WHERE channel = ?', id);
  return true;
}

/** Null where it is gone, or is another team's. */
export function channelFor(sql: SqlStorage, team: TeamId, id: string): Channel | null {
  const row = sql
    .exec<{ kind: string; address: string; secret: string | null }>(
      'SELECT kind, address, secret FROM channel WHERE id = ? AND team = ?',
      id,
      team,
    )
    .toArray()[0];
  return row ? { ...row, kind: row.kind as ChannelKind } : null;
}

/**
 * The channels of an audience, or where it has none those of the next louder one that has, else of the next quieter:
 * nobody is left untold while anybody has a channel.
 */
export function listeners(sql: SqlStorage, team: TeamId, audience: Audience): string[] {
  for (const heard of insteadOf(audience)) {
    const found = sql
      .exec<{ id: string }>('SELECT id FROM channel WHERE team = ? AND audience = ?', team, heard)
      .toArray();
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

/** In `channel_told`: 0 is the latest notice and 1 the latest test, by how they went, 2 when a test was asked for. */
const TEST_ASKED = 2;
const TEST_EVERY_MS = 30_000;

/** Refuses with `too_many` where this channel was tested just now, and with `not_found` where there is none. */
export function askTest(
  sql: SqlStorage,
  team: TeamId,
  id: string,
  { delivery, now }: { delivery: string; now: number },
): Result<null> {
  if (channelFor(sql, team, id) === null) return fail('not_found');
  const { rowsWritten } = sql.exec(
    `INSERT INTO channel_told (channel, test, delivery, outcome, at) VALUES (?, ?, ?, '', ?)
     ON CONFLICT (channel, test) DO UPDATE SET delivery = excluded.delivery, at = excluded.at
       WHERE at <= excluded.at - ?`,
    ...[id, TEST_ASKED, delivery, now, TEST_EVERY_MS],
  );
  return rowsWritten > 0 ? ok(null) : fail('too_many');
}

/** Writes down how the latest delivery to a channel went; a test by itself, so that it can be waited for. */
export function noteTold(sql: SqlStorage, channel: string, told: Told, test: boolean): void {
  sql.exec(
    `INSERT INTO channel_told (channel, test, delivery, outcome, at)
     SELECT id, ?, ?, ?, ? FROM channel WHERE id = ?
     ON CONFLICT (channel, test) DO UPDATE SET
       delivery = excluded.delivery, outcome = excluded.outcome, at = excluded.at`,
    ...[test ? 1 : 0, told.delivery, told.outcome, told.at, channel],
  );
}
