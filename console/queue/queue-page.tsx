// The queue page: what is waiting, the most urgent first.
import { useState } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import { useDesk } from '../desk.ts';
import { Notice } from '../parts/notice.tsx';
import { useShortcuts } from '../parts/use-shortcuts.ts';
import { problemWords } from '../problem.ts';
import { goToReport } from '../route.ts';
import { say } from '../words.ts';
import { Counts, FilterBar } from './counts.tsx';
import { FILTERS, type Filter, filtered } from './filters.ts';
import { moveFocus, QueueTable } from './queue-table.tsx';
import { openRows } from './rows.ts';
import type { Queue } from './use-queue.ts';

type Props = {
  queue: Queue;
  now: number;
  selected: ReportId | null;
  onSelect: (id: ReportId) => void;
  letters: boolean;
  onHelp: () => void;
};

export function QueuePage({ queue, now, selected, onSelect, letters, onHelp }: Props) {
  const { api, team, member, announce } = useDesk();
  const [filter, setFilter] = useState<Filter>('all');
  const [problem, setProblem] = useState<string | null>(null);
  const all = openRows(queue.rows);
  const at = { me: member.id, now };
  const rows = filtered(all, filter, at);
  const sizes = Object.fromEntries(
    FILTERS.map((each) => [each, filtered(all, each, at).length]),
  ) as Record<Filter, number>;

  const claim = async (): Promise<void> => {
    if (!selected) return;
    const result = await api.claim(team, selected);
    setProblem(result.ok ? null : problemWords(result));
    if (result.ok) {
      queue.put(result.value);
      announce(say('claim.yours'));
    }
  };

  useShortcuts('queue', letters, {
    next: () => moveFocus(rows, selected, 1),
    previous: () => moveFocus(rows, selected, -1),
    open: () => selected && goToReport(selected),
    claim: () => void claim(),
    help: onHelp,
  });

  return (
    <main id="main" class="queue-page">
      <div class="queue-bar">
        <h1 class="unseen">{say('queue.title')}</h1>
        <FilterBar filter={filter} sizes={sizes} onFilter={setFilter} />
        <Counts rows={all} />
      </div>
      {(problem ?? queue.problem) && (
        <Notice kind="problem">
          <p>{problem ?? queue.problem}</p>
        </Notice>
      )}
      {rows.length > 0 ? (
        <QueueTable rows={rows} now={now} selected={selected} onSelect={onSelect} />
      ) : (
        <p class="queue-empty">{say(emptyKey(queue.loaded, filter, all.length))}</p>
      )}
    </main>
  );
}

const emptyKey = (loaded: boolean, filter: Filter, total: number): string => {
  if (!loaded) return 'queue.loading';
  return filter === 'all' || total === 0 ? 'queue.empty.all' : `queue.empty.${filter}`;
};
