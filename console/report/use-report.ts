// One open report: fetched (which the audit chain records), opened, and kept true while it is looked at.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { problemWords } from '../problem.ts';
import type { Queue } from '../queue/use-queue.ts';
import { type Opened, openView } from './opened.ts';

/** What, if somebody else changes it, is worth another read. A mere read by a colleague is not. */
const gist = ({ owner, state, level, outcome }: QueueRow): string =>
  [owner?.id, state, level, outcome].join(' ');

export type OpenReport = {
  row: QueueRow | null;
  opened: Opened | null;
  problem: string | null;
  /** Takes a row that our own action gave, with what we know it did. */
  settle: (row: QueueRow) => void;
  setOpened: (change: (opened: Opened) => Opened) => void;
};

export function useReport(id: ReportId, queue: Queue): OpenReport {
  const { api, keys, team } = useDesk();
  const [opened, setOpenedState] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settled = useRef<string | null>(null);
  const { put } = queue;
  const row = queue.rows.get(id) ?? null;

  const settle = useCallback(
    (next: QueueRow): void => {
      settled.current = gist(next);
      put(next);
    },
    [put],
  );

  const load = useCallback(async (): Promise<void> => {
    const result = await api.open(team, id);
    if (!result.ok) {
      setProblem(problemWords(result));
      return;
    }
    settle(result.value.row);
    setOpenedState(await openView(result.value, keys, team));
    setProblem(null);
  }, [api, keys, team, id, settle]);

  useEffect(() => void load(), [load]);

  const current = row && gist(row);
  useEffect(() => {
    if (settled.current === null || current === null || current === settled.current) return;
    settled.current = current;
    void load();
  }, [current, load]);

  const setOpened = useCallback(
    (change: (opened: Opened) => Opened): void =>
      setOpenedState((before) => before && change(before)),
    [],
  );
  return { row, opened, problem, settle, setOpened };
}
