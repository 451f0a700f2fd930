// The team's queue, kept true: fetched, then followed live, and fetched again after any gap.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Desk } from '../desk.ts';
import { levelWord } from '../labels.ts';
import { follow, type LiveState } from '../live/follow.ts';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import { arrivals, type Rows, withFetched, withRow, wroteAgain } from './rows.ts';

export type Queue = {
  rows: Rows;
  live: LiveState;
  /** False until the first answer. */
  loaded: boolean;
  problem: string | null;
  /** The server's clock less ours, in ms: a laptop with a wrong clock still shows the right time left. */
  clockSkew: number;
  put: (row: QueueRow) => void;
  refresh: () => void;
};

const newsWords = (key: 'live.arrived' | 'live.wrote', rows: readonly QueueRow[]): string =>
  say(key, {
    count: rows.length,
    levels: [...new Set(rows.map(({ level }) => levelWord(level)))].join(', '),
  });

export function useQueue({ api, team, announce, over }: Desk): Queue {
  const known = useRef<Rows>(new Map());
  const first = useRef(true);
  const [rows, setRows] = useState<Rows>(known.current);
  const [live, setLive] = useState<LiveState>('connecting');
  const [problem, setProblem] = useState<string | null>(null);
  const [loaded, setLoaded] = useState(false);
  const [clockSkew, setClockSkew] = useState(0);

  const keep = useCallback(
    (next: Rows): void => {
      const before = first.current ? next : known.current;
      const [fresh, wrote] = [arrivals(before, next), wroteAgain(before, next)];
      known.current = next;
      setRows(next);
      if (fresh.length > 0) announce(newsWords('live.arrived', fresh));
      if (wrote.length > 0) announce(newsWords('live.wrote', wrote));
    },
    [announce],
  );

  const put = useCallback((row: QueueRow) => keep(withRow(known.current, row)), [keep]);

  const refresh = useCallback(async (): Promise<void> => {
    const since = known.current;
    const result = await api.queue(team);
    if (!result.ok) {
      setProblem(problemWords(result));
      return;
    }
    keep(withFetched(known.current, result.value.rows, since));
    first.current = false;
    setClockSkew(result.value.now - Date.now());
    setProblem(null);
    setLoaded(true);
  }, [api, team, keep]);

  useEffect(() => {
    void refresh();
    return follow(team, {
      onEvent: (event) => (event.type === 'row' ? put(event.row) : void refresh()),
      onState: setLive,
      onGap: refresh,
      onOver: over,
    });
  }, [team, put, refresh, over]);

  return { rows, live, loaded, problem, clockSkew, put, refresh: () => void refresh() };
}
