// The team's queue on the page, with its news said aloud.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Desk } from '../desk.ts';
import { levelWord } from '../labels.ts';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import { type Followed, followQueue, NOTHING_YET, type QueueLine } from './follow-queue.ts';

export type Queue = Omit<Followed, 'failure'> & {
  problem: string | null;
  put: QueueLine['put'];
  refresh: () => void;
  fetch: QueueLine['fetch'];
  look: QueueLine['look'];
};

const newsWords = (key: 'live.arrived' | 'live.wrote', rows: readonly QueueRow[]): string =>
  say(key, {
    count: rows.length,
    levels: [...new Set(rows.map(({ level }) => levelWord(level)))].join(', '),
  });

export function useQueue({ api, team, announce, over }: Desk): Queue {
  const [{ failure, ...followed }, setFollowed] = useState(NOTHING_YET);
  const line = useRef<QueueLine | null>(null);

  useEffect(() => {
    const mine = followQueue(api, team, {
      onChange: setFollowed,
      onNews(fresh, wrote) {
        if (fresh.length > 0) announce(newsWords('live.arrived', fresh));
        if (wrote.length > 0) announce(newsWords('live.wrote', wrote));
      },
      onOver: over,
    });
    line.current = mine;
    void mine.refresh(); // the line may take long to open, or never do so
    return mine.stop;
  }, [api, team, announce, over]);

  const calls = useMemo(
    () => ({
      put: (row: QueueRow) => line.current?.put(row),
      refresh: () => void line.current?.refresh(),
      fetch: ((filter) => line.current?.fetch(filter)) as QueueLine['fetch'],
      look: ((report) => line.current?.look(report)) as QueueLine['look'],
    }),
    [],
  );
  return { ...followed, ...calls, problem: failure && problemWords(failure) };
}
