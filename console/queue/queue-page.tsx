// The queue page: what is waiting, the most urgent first.
import { useState } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import type { QueueFilter } from '../../shared/schema/queue.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useShortcuts } from '../parts/use-shortcuts.ts';
import { problemWords } from '../problem.ts';
import { goToReport } from '../route.ts';
import { say } from '../words.ts';
import { Counts, FilterBar } from './counts.tsx';
import { type Filter, isAll, isChosen, matches, toggled } from './filters.ts';
import { lookersOf } from './lookers.ts';
import { attempt, type LostClaim, stillLost } from './lost-claim.ts';
import { moveFocus, QueueTable } from './queue-table.tsx';
import { openRows } from './rows.ts';
import type { Queue } from './use-queue.ts';

/** Rows on the page at first, and more of them at each asking: ten thousand lines would stop a browser. */
const ROOM = 200;

/** What part of the queue is shown, and how many rows of it. Kept while a report is open. */
export type View = { filter: QueueFilter; room: number };
export const ALL: View = { filter: {}, room: ROOM };

/** Filters that have words of their own where they show nothing. */
export const SAID_ALONE: readonly Filter[] = ['unclaimed', 'mine', 'overdue'];

type Props = {
  queue: Queue;
  view: View;
  onView: (view: View) => void;
  now: number;
  selected: ReportId | null;
  onSelect: (id: ReportId) => void;
  letters: boolean;
  onHelp: () => void;
};

export function QueuePage(props: Props) {
  const { queue, view, onView, now, selected, onSelect, letters, onHelp } = props;
  const { filter, room } = view;
  const { api, team, member, announce } = useDesk();
  const [lost, setLost] = useState<LostClaim | null>(null);
  const problem = stillLost(lost, queue.rows);
  const all = openRows(queue.rows);
  const asker = { me: member.id, now };
  const found = all.filter((row) => matches(row, filter, asker));
  const rows = found.slice(0, room);
  const lookers = lookersOf(queue.looking, member.id);

  const choose = (next: QueueFilter): void => {
    onView({ ...ALL, filter: next });
    if (!isAll(next)) queue.fetch(next);
  };

  const claim = async (): Promise<void> => {
    if (!selected) return;
    const failedWith = attempt(queue.rows, selected);
    const result = await api.claim(team, selected);
    setLost(failedWith(result.ok ? null : problemWords(result)));
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
        <FilterBar
          rows={all}
          complete={queue.complete}
          asker={asker}
          filter={filter}
          onFilter={choose}
        />
        <Counts
          rows={all}
          counts={queue.complete ? null : queue.counts}
          filter={filter}
          onFilter={choose}
        />
      </div>
      {(problem ?? queue.problem) && (
        <Notice kind="problem">
          <p>{problem ?? queue.problem}</p>
        </Notice>
      )}
      {rows.length > 0 ? (
        <QueueTable
          rows={rows}
          lookers={lookers}
          now={now}
          selected={selected}
          onSelect={onSelect}
        />
      ) : (
        <p class="queue-empty">{say(emptyKey(queue, filter, all.length))}</p>
      )}
      {found.length > rows.length && (
        <div class="queue-more">
          <Button onClick={() => onView({ filter, room: room + ROOM })}>
            {say('queue.more', { count: found.length - rows.length })}
          </Button>
        </div>
      )}
    </main>
  );
}

/** Nothing is said to be empty before it is known. */
function emptyKey({ complete }: Queue, filter: QueueFilter, total: number): string {
  if (!complete) return 'queue.loading';
  if (isAll(filter) || total === 0) return 'queue.empty.all';
  const alone = SAID_ALONE.find((name) => isChosen(filter, name) && isAll(toggled(filter, name)));
  return `queue.empty.${alone ?? 'filtered'}`;
}
