// The SQL of one page of the queue. It starts in the index where the last page ended, and nothing is sorted, so
// that a page costs the same however long the queue is.
import type { AccountId } from '../../shared/ids.ts';
import { QUEUE_PAGE } from '../../shared/limits.ts';
import type { QueueFilter, QueueQuery } from '../../shared/schema/queue.ts';
import type { StoredRow } from './rows.ts';
import { ROW_COLUMNS, rankOf, SOME_LETTER_WAITS } from './rows.ts';

/** Every report but closed ones: one in a state that nobody listed is in the queue (I3). */
export const OPEN = "state <> 'closed'";
const ORDER = 'urgency, due_at, received_at, id';

/**
 * The order of the queue as an index of open reports alone. SQLite compares a whole key at once only where all of
 * it goes up: hence the level turned round. (The other index is dropped by a later step.)
 */
export const QUEUE_INDEXES = `
  ALTER TABLE report ADD COLUMN urgency INTEGER GENERATED ALWAYS AS (-level) VIRTUAL;
  CREATE INDEX report_open ON report (${ORDER}) WHERE ${OPEN};
  DROP INDEX report_queue;
  CREATE INDEX audit_queue_read ON audit (actor, at) WHERE action = 'queue_read';
`;

/** Reports that one page of a filter looks through at most: a filter that few meet must not hold up the team. */
const LOOKED_THROUGH = 2_000;

type Value = string | number;
export type Query = { text: string; values: Value[] };
export type Place = Pick<StoredRow, 'level' | 'due_at' | 'received_at' | 'id'>;

const placeOf = (cursor: string): Place => {
  const [level, due, received, id = ''] = cursor.split('.');
  return { level: Number(level), due_at: Number(due), received_at: Number(received), id };
};
export const cursorOf = ({ level, due_at, received_at, id }: Place): string =>
  [level, due_at, received_at, id].join('.');
const keyOf = ({ level, due_at, received_at, id }: Place): Value[] => [
  -level,
  due_at,
  received_at,
  id,
];

const beyond = (place: Place | null): Query =>
  place ? { text: `(${ORDER}) > (?, ?, ?, ?)`, values: keyOf(place) } : { text: '1', values: [] };
const upTo = (place: Place | null): Query =>
  place ? { text: `(${ORDER}) <= (?, ?, ?, ?)`, values: keyOf(place) } : { text: '1', values: [] };

type Asker = { me: AccountId; now: number };

const TESTS: {
  [Name in keyof QueueFilter]-?: (value: NonNullable<QueueFilter[Name]>, asker: Asker) => Query;
} = {
  level: (levels) => ({
    text: `level IN (${levels.map(() => '?').join(', ')})`,
    values: levels.map(rankOf),
  }),
  owner: (owner, { me }) =>
    owner === 'me'
      ? { text: 'owner_id = ?', values: [me] }
      : { text: 'owner_id IS NULL', values: [] },
  overdue: (_, { now }) => ({ text: 'due_at <= ?', values: [now] }),
  letters: () => ({ text: SOME_LETTER_WAITS, values: [] }),
  state: (state) => ({ text: 'state = ?', values: [state] }),
  about: (about) => ({ text: "json_extract(signals, '$.about') = ?", values: [about] }),
  flood: () => ({ text: 'flood_at IS NOT NULL', values: [] }),
  mark: (mark) => ({
    text: "EXISTS (SELECT 1 FROM json_each(evaluation, '$.marks') WHERE value = ?)",
    values: [mark],
  }),
};

const testsOf = (query: QueueFilter, asker: Asker): Query[] =>
  Object.entries(TESTS).flatMap(([name, test]) => {
    const value = query[name as keyof QueueFilter];
    return value === undefined
      ? []
      : [(test as (value: unknown, asker: Asker) => Query)(value, asker)];
  });

const select = (columns: string, parts: readonly Query[], end: string): Query => ({
  text: `SELECT ${columns} FROM report WHERE ${[OPEN, ...parts.map(({ text }) => text)].join(' AND ')}
    ORDER BY ${ORDER} ${end}`,
  values: parts.flatMap(({ values }) => values),
});

/** The last report that a page of a filter looks at, or null where the queue ends before. */
const lookedAt = (from: Place | null): Query =>
  select('level, due_at, received_at, id', [beyond(from)], `LIMIT 1 OFFSET ${LOOKED_THROUGH - 1}`);

/** One row more than `limit`, if there is one: it says that there is a next page. */
export function pageOf(
  query: QueueQuery,
  asker: Asker,
  until: (place: Query) => Place | null,
): { page: Query; limit: number; end: Place | null } {
  const from = query.after === undefined ? null : placeOf(query.after);
  const tests = testsOf(query, asker);
  const end = tests.length === 0 ? null : until(lookedAt(from));
  const limit = query.limit ?? QUEUE_PAGE;
  const page = select(ROW_COLUMNS, [beyond(from), upTo(end), ...tests], `LIMIT ${limit + 1}`);
  return { page, limit, end };
}
