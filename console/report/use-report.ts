// One open report: fetched (which the audit chain records), opened, and kept true while it is looked at.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { problemWords } from '../problem.ts';
import type { Queue } from '../queue/use-queue.ts';
import { type Opened, openView } from './opened.ts';

/**
 * What, if somebody else changes it, is worth another read. A mere read by a colleague is not. Empty for a row
 * that is gone: closed while we were cut off.
 */
const gist = (row: QueueRow | null): string =>
  row
    ? [row.owner?.id, row.state, row.level, row.outcome, row.proposedAt, row.letters.all].join(' ')
    : '';

export type OpenReport = {
  row: QueueRow | null;
  opened: Opened | null;
  problem: string | null;
  /** Takes the row that a change of our own gives. */
  own: (change: Promise<Result<QueueRow>>) => Promise<Result<QueueRow>>;
  reload: () => Promise<void>;
  setOpened: (change: (opened: Opened) => Opened) => void;
};

export function useReport(id: ReportId, queue: Queue): OpenReport {
  const { api, keys, team } = useDesk();
  const [opened, setOpenedState] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [, setAnswers] = useState(0);
  const settled = useRef<string | null>(null);
  const awaited = useRef(0);
  const { put } = queue;
  const row = queue.rows.get(id) ?? null;

  /**
   * Until the server has answered us, a new row is no news: the live socket often tells of what we did before
   * the answer is here, and to read again for that would put a second read into the chain.
   */
  const ours = useCallback(
    async <T>(asked: Promise<Result<T>>, rowOf: (value: T) => QueueRow): Promise<Result<T>> => {
      awaited.current += 1;
      const result = await asked;
      awaited.current -= 1;
      if (result.ok) {
        settled.current = gist(rowOf(result.value));
        put(rowOf(result.value));
      }
      setAnswers((count) => count + 1); // looks again: a colleague may have been quicker
      return result;
    },
    [put],
  );
  const own = useCallback(
    (change: Promise<Result<QueueRow>>) => ours(change, (changed) => changed),
    [ours],
  );

  const load = useCallback(async (): Promise<void> => {
    const result = await ours(api.open(team, id), (view) => view.row);
    if (!result.ok) {
      setProblem(problemWords(result));
      return;
    }
    setOpenedState(await openView(result.value, keys, team));
    setProblem(null);
  }, [api, keys, team, id, ours]);

  useEffect(() => void load(), [load]);

  const current = gist(row);
  useEffect(() => {
    if (awaited.current > 0 || settled.current === null || current === settled.current) return;
    settled.current = current;
    void load();
  });

  const setOpened = useCallback(
    (change: (opened: Opened) => Opened): void =>
      setOpenedState((before) => before && change(before)),
    [],
  );
  return { row, opened, problem, own, reload: load, setOpened };
}
