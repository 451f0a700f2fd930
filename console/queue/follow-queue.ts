// One team's queue, kept true: fetched page by page, then followed live, and fetched again after any gap.
import type { ReportId, TeamId } from '../../shared/ids.ts';
import { QUEUE_PAGE, QUEUE_PAGE_MAX } from '../../shared/limits.ts';
import type { Failure } from '../../shared/result.ts';
import type { Looking, QueueRow } from '../../shared/schema/console.ts';
import type { QueueCounts, QueueFilter, QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import type { Api } from '../api/client.ts';
import { follow, type LiveState } from '../live/follow.ts';
import { inParts } from './in-parts.ts';
import { arrivals, type Rows, withoutGone, withPage, withRow, wroteAgain } from './rows.ts';
import { type Walk, walkPages } from './walk-pages.ts';

export type Followed = {
  rows: Rows;
  live: LiveState;
  /** False until the first page is here. */
  loaded: boolean;
  /** False until every page was here once. Until then `counts` says how much there is, once it is known. */
  complete: boolean;
  counts: QueueCounts | null;
  failure: Failure | null;
  /** The server's clock less ours, in ms: a laptop with a wrong clock still shows the right time left. */
  clockSkew: number;
  /** Who has which report open, oneself included. */
  looking: readonly Looking[];
};

export const NOTHING_YET: Followed = {
  rows: new Map(),
  live: 'connecting',
  loaded: false,
  complete: false,
  counts: null,
  failure: null,
  clockSkew: 0,
  looking: [],
};

type Handlers = {
  onChange: (followed: Followed) => void;
  /** Reports that were not there before, and those whose reporter wrote again. */
  onNews?: (fresh: readonly QueueRow[], wrote: readonly QueueRow[]) => void;
  /** The server ended the session. */
  onOver: () => void;
};

export type QueueLine = {
  /** Takes a row that a change of our own gives. */
  put: (row: QueueRow) => void;
  refresh: () => Promise<void>;
  /** Fetches the first of what a filter shows, where not everything is here yet. */
  fetch: (filter: QueueFilter) => void;
  /** Says which report is open here, or none. */
  look: (report: ReportId | null) => void;
  stop: () => void;
};

/** The first page is small, so that it is soon here. */
const further = (after: string | null): QueueQuery =>
  after === null ? {} : { after, limit: QUEUE_PAGE_MAX };

/** Starts to follow. Fetches when the line is open, and after each gap. */
export function followQueue(
  api: Pick<Api, 'queue' | 'counts'>,
  team: TeamId,
  { onChange, onNews = () => {}, onOver }: Handlers,
): QueueLine {
  let now = NOTHING_YET;
  let walk: Walk | null = null;
  let filtered: Walk | null = null;
  let stopped = false;

  const keep = (change: Partial<Followed>): void => {
    if (stopped) return;
    now = { ...now, ...change };
    onChange(now);
  };

  function put(row: QueueRow): void {
    const { rows: before, loaded, complete } = now;
    const rows = withRow(before, row);
    if (rows === before) return;
    keep({ rows });
    if (!loaded) return;
    // While pages are on their way, a row that is not here yet may be an old one.
    const fresh = complete || row.version === 1 ? arrivals(before, [row]) : [];
    onNews(fresh, wroteAgain(before, [row]));
  }

  async function count(): Promise<void> {
    const counts = await api.counts(team);
    if (counts.ok) keep({ counts: counts.value });
  }

  /** Takes the pages of one walk. */
  function taker(): (page: QueuePage) => void {
    const since = now.rows;
    const again = now.complete;
    const fetched = new Set<ReportId>();
    return inParts((part, { next, now: theirs }) => {
      const before = now.rows;
      for (const { id } of part) fetched.add(id);
      const merged = withPage(before, part);
      keep({
        rows: next === null ? withoutGone(merged, fetched, since) : merged,
        loaded: true,
        complete: again || next === null,
        clockSkew: theirs - Date.now(),
        failure: null,
      });
      if (!now.complete && now.counts === null) void count();
      const news = again ? part : [];
      onNews(arrivals(before, news), wroteAgain(before, news));
    });
  }

  const onFailure = (failure: Failure): void => keep({ failure });

  function refresh(): Promise<void> {
    walk?.stop();
    walk = walkPages((after) => api.queue(team, further(after)), {
      onPage: taker(),
      onFailure,
    });
    return walk.first;
  }

  const line = follow(team, {
    onEvent: (event) => {
      if (event.type === 'row') put(event.row);
      else if (event.type === 'presence') keep({ looking: event.looking });
      else void refresh();
    },
    onState: (live) => keep(live === 'live' ? { live } : { live, looking: [] }),
    onGap: refresh,
    onOver,
  });

  return {
    put,
    refresh,
    fetch(filter) {
      filtered?.stop();
      if (now.complete) return;
      let found = 0;
      filtered = walkPages((after) => api.queue(team, { ...filter, ...further(after) }), {
        onPage: ({ rows }) => {
          keep({ rows: withPage(now.rows, rows) });
          found += rows.length;
          if (found >= QUEUE_PAGE) filtered?.stop(); // the rest comes with all the others
        },
        onFailure,
      });
    },
    look: line.look,
    stop() {
      stopped = true;
      walk?.stop();
      filtered?.stop();
      line.stop();
    },
  };
}
