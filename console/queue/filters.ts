import type { AccountId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';

export const FILTERS = ['all', 'unclaimed', 'mine', 'overdue'] as const;
export type Filter = (typeof FILTERS)[number];

const TESTS: Record<Filter, (row: QueueRow, me: AccountId, now: number) => boolean> = {
  all: () => true,
  unclaimed: ({ owner }) => owner === null,
  mine: ({ owner }, me) => owner?.id === me,
  overdue: ({ dueAt }, _me, now) => dueAt <= now,
};

export const filtered = (
  rows: readonly QueueRow[],
  filter: Filter,
  { me, now }: { me: AccountId; now: number },
): QueueRow[] => rows.filter((row) => TESTS[filter](row, me, now));
