// The list itself. What arrives slides in around the row being read: focus stays with its row, even when the
// row moves to another place.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import type { QueueRow as Row } from '../../shared/schema/console.ts';
import { say } from '../words.ts';
import { QueueRow, rowLinkId } from './queue-row.tsx';

type Props = {
  rows: readonly Row[];
  lookers: ReadonlyMap<ReportId, readonly string[]>;
  now: number;
  selected: ReportId | null;
  onSelect: (id: ReportId) => void;
};

const COLUMNS = [
  'level',
  'due',
  'why',
  'worries',
  'age',
  'area',
  'language',
  'received',
  'owner',
] as const;

export function QueueTable({ rows, lookers, now, selected, onSelect }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const focused = useRef<string | null>(null);

  // A browser drops focus when a node is moved; give it back to the same report.
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body && focused.current !== null;
    if (lost) document.getElementById(focused.current ?? '')?.focus({ preventScroll: true });
  });

  return (
    <table class="queue">
      <caption class="unseen">{say('queue.caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class={`cell-${column}`}>
              {say(`queue.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        onFocusIn={(event) => {
          focused.current = (event.target as HTMLElement).id || null;
        }}
        onFocusOut={(event) => {
          if (event.relatedTarget !== null) focused.current = null;
        }}
      >
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            lookers={lookers.get(row.id) ?? []}
            now={now}
            selected={row.id === selected}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Moves to the row `by` places on from `from`, and answers which one that is. */
export function moveFocus(rows: readonly Row[], from: ReportId | null, by: 1 | -1): void {
  const at = rows.findIndex(({ id }) => id === from);
  const start = at === -1 && by === -1 ? 0 : at;
  const next = rows[Math.min(rows.length - 1, Math.max(0, start + by))];
  if (next) document.getElementById(rowLinkId(next.id))?.focus();
}
