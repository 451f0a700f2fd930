// How much there is, per level; and which part of it to show.
import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { QueueCounts, QueueFilter } from '../../shared/schema/queue.ts';
import { LevelMark } from '../parts/level-mark.tsx';
import { say } from '../words.ts';
import {
  type Asker,
  FILTER_NAMES,
  FILTERS,
  type Filter,
  isAll,
  isChosen,
  matches,
  toggled,
  withLevel,
} from './filters.ts';

type Choice = { filter: QueueFilter; onFilter: (filter: QueueFilter) => void };

/** `counts`: what the server counted, while not all rows are here. */
type CountsProps = Choice & { rows: readonly QueueRow[]; counts: QueueCounts | null };

export function Counts({ rows, counts, filter, onFilter }: CountsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
    <ul role="list" class="counts" aria-label={say('queue.counts')}>
      {[...LEVELS].reverse().map((level) => {
        const count = counts?.[level] ?? rows.filter((row) => row.level === level).length;
        return (
          <li key={level}>
            <button
              type="button"
              class={count === 0 ? 'count count-none' : 'count'}
              aria-pressed={filter.level?.includes(level) ?? false}
              onClick={() => onFilter(withLevel(filter, level))}
            >
              <LevelMark level={level} /> <b class="number">{count}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Always there; the others only where there is something to show. */
const ALWAYS: readonly Filter[] = ['unclaimed', 'mine', 'overdue'];

type FilterProps = Choice & { rows: readonly QueueRow[]; complete: boolean; asker: Asker };

export function FilterBar({ rows, complete, asker, filter, onFilter }: FilterProps) {
  const sizeOf = (part: QueueFilter): number =>
    rows.filter((row) => matches(row, part, asker)).length;
  const sizes = FILTER_NAMES.map((name) => ({ name, size: sizeOf(FILTERS[name]) }));
  const shown = sizes.filter(
    ({ name, size }) => ALWAYS.includes(name) || size > 0 || isChosen(filter, name),
  );
  const number = (size: number) => complete && <span class="number">{size}</span>;
  return (
    <fieldset class="filters">
      <legend class="unseen">{say('filter.legend')}</legend>
      <button
        type="button"
        class="filter"
        aria-pressed={isAll(filter)}
        onClick={() => onFilter({})}
      >
        {say('filter.all')} {number(rows.length)}
      </button>
      {shown.map(({ name, size }) => (
        <button
          key={name}
          type="button"
          class={name === 'overdue' && size > 0 ? 'filter filter-pressing' : 'filter'}
          aria-pressed={isChosen(filter, name)}
          onClick={() => onFilter(toggled(filter, name))}
        >
          {say(`filter.${name}`)} {number(size)}
        </button>
      ))}
    </fieldset>
  );
}
