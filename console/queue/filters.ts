// What part of the queue to show. The server takes the same filters, so that a view is right before all is here.
import type { AccountId } from '../../shared/ids.ts';
import type { Level } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { QueueFilter } from '../../shared/schema/queue.ts';

/** Who is asking, and when (ms since the epoch). */
export type Asker = { me: AccountId; now: number };

type Test<Name extends keyof QueueFilter> = (
  row: QueueRow,
  value: NonNullable<QueueFilter[Name]>,
  asker: Asker,
) => boolean;

const TESTS: { [Name in keyof QueueFilter]-?: Test<Name> } = {
  level: ({ level }, levels) => levels.includes(level),
  owner: ({ owner }, whose, { me }) => (whose === 'me' ? owner?.id === me : owner === null),
  overdue: ({ dueAt }, _, { now }) => dueAt <= now,
  letters: ({ letters }) => letters.waiting > 0,
  state: (row, state) => row.state === state,
  about: ({ signals }, about) => signals.about === about,
  flood: ({ flood }) => flood !== null,
  mark: ({ evaluation }, mark) => evaluation.marks.includes(mark),
};

/** Whether all parts of a filter hold. */
export const matches = (row: QueueRow, filter: QueueFilter, asker: Asker): boolean =>
  Object.entries(filter).every(
    ([name, value]) =>
      value === undefined ||
      (TESTS[name as keyof QueueFilter] as (...given: unknown[]) => boolean)(row, value, asker),
  );

/** Each goes together with the others, but for the two that say whose. */
export const FILTERS = {
  unclaimed: { owner: 'none' },
  mine: { owner: 'me' },
  overdue: { overdue: 'yes' },
  letters: { letters: 'waiting' },
  secondPerson: { state: 'second_person' },
  place: { about: 'place' },
  translate: { mark: 'translate' },
  flood: { flood: 'yes' },
} as const satisfies Record<string, QueueFilter>;
export type Filter = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as Filter[];

export const isAll = (filter: QueueFilter): boolean => Object.keys(filter).length === 0;

export const isChosen = (filter: QueueFilter, name: Filter): boolean =>
  Object.entries(FILTERS[name]).every(
    ([part, value]) => filter[part as keyof QueueFilter] === value,
  );

const without = (filter: QueueFilter, parts: readonly string[]): QueueFilter =>
  Object.fromEntries(Object.entries(filter).filter(([part]) => !parts.includes(part)));

/** With this one too, or without it where it was chosen. */
export const toggled = (filter: QueueFilter, name: Filter): QueueFilter =>
  isChosen(filter, name)
    ? without(filter, Object.keys(FILTERS[name]))
    : { ...filter, ...FILTERS[name] };

/** Levels go together as "or": none chosen is all of them. */
export function withLevel(filter: QueueFilter, level: Level): QueueFilter {
  const chosen = filter.level ?? [];
  const levels = chosen.includes(level)
    ? chosen.filter((each) => each !== level)
    : [...chosen, level];
  return levels.length === 0 ? without(filter, ['level']) : { ...filter, level: levels };
}
