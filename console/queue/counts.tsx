// How much there is, per level; and which part of it to show.
import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { LevelMark } from '../parts/level-mark.tsx';
import { say } from '../words.ts';
import { FILTERS, type Filter } from './filters.ts';

export function Counts({ rows }: { rows: readonly QueueRow[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
    <ul role="list" class="counts" aria-label={say('queue.counts')}>
      {[...LEVELS].reverse().map((level) => {
        const count = rows.filter((row) => row.level === level).length;
        return (
          <li key={level} class={count === 0 ? 'count count-none' : 'count'}>
            <LevelMark level={level} /> <b class="number">{count}</b>
          </li>
        );
      })}
    </ul>
  );
}

type FilterProps = { filter: Filter; sizes: Record<Filter, number>; onFilter: (f: Filter) => void };

export function FilterBar({ filter, sizes, onFilter }: FilterProps) {
  return (
    <fieldset class="filters">
      <legend class="unseen">{say('filter.legend')}</legend>
      {FILTERS.map((each) => (
        <button
          key={each}
          type="button"
          class="filter"
          aria-pressed={each === filter}
          onClick={() => onFilter(each)}
        >
          {say(`filter.${each}`)} <span class="number">{sizes[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}
