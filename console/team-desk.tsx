// One team's queue and its open report. The queue is followed all the while, also behind an open report.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportId, TeamId } from '../shared/ids.ts';
import type { QueueRow } from '../shared/schema/console.ts';
import { useDesk } from './desk.ts';
import { KeyboardDialog } from './parts/keyboard-dialog.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { useNow } from './parts/use-now.ts';
import { type Pressure, pressureOf } from './queue/pressure.ts';
import { ALL, QueuePage } from './queue/queue-page.tsx';
import { rowLinkId } from './queue/queue-row.tsx';
import { isMine, openRows, type Rows, wroteAgain } from './queue/rows.ts';
import { useOtherTeams } from './queue/use-other-teams.ts';
import { useQueue } from './queue/use-queue.ts';
import type { Drafts } from './report/drafts.ts';
import { ReportPage } from './report/report-page.tsx';
import { goToQueue, useRoute } from './route.ts';
import { useKeepAlive } from './session/use-keep-alive.ts';
import { say } from './words.ts';

type Props = {
  /** What was begun, per report. */
  kept: Map<ReportId, Drafts>;
  onTeam: (team: TeamId) => void;
  onSignOut: () => void;
};

/** What waits for somebody, and first of it what cannot wait: it is all that a tab in the background shows. */
function titleOf(open: readonly QueueRow[]): string {
  const unclaimed = open.filter(({ owner }) => owner === null);
  const immediate = unclaimed.filter(({ level }) => level === 'immediate').length;
  const key = immediate > 0 ? 'desk.titleImmediate' : 'desk.title';
  return say(key, { count: unclaimed.length, immediate });
}

const NOT_KNOWN = { rows: new Map(), loaded: false };

export function TeamDesk({ kept, onTeam, onSignOut }: Props) {
  const desk = useDesk();
  const queue = useQueue(desk);
  const others = useOtherTeams(desk);
  const now = useNow(queue.clockSkew);
  const report = useRoute();
  const [selected, setSelected] = useState<ReportId | null>(report);
  const [view, setView] = useState(ALL);
  const [help, setHelp] = useState(false);
  const [letters, setLetters] = useState(true);
  const left = useRef<ReportId | null>(null);
  const before = useRef<Rows>(queue.rows);
  const hurried = useRef(new Set<ReportId>());

  // Coming back from a report: to the row it was opened from.
  useEffect(() => {
    if (report === null && left.current) document.getElementById(rowLinkId(left.current))?.focus();
    left.current = report;
    if (report !== null) setSelected(report);
  }, [report]);

  useEffect(() => queue.look(report), [queue.look, report]);

  const title = titleOf(openRows(queue.rows));
  useEffect(() => {
    document.title = title;
  }, [title]);

  // Typing makes no request: without this, half an hour of writing ends the session and loses the claim.
  const keepNow = useKeepAlive(async () => {
    const open = report === null ? undefined : queue.rows.get(report);
    const mine = new Set([...hurried.current, ...(open ? [open.id] : [])]);
    hurried.current.clear();
    const claims = [...mine].filter((id) => {
      const row = queue.rows.get(id);
      return row !== undefined && isMine(row, desk.member.id);
    });
    if (claims.length === 0) return queue.refresh();
    for (const id of claims) {
      const claimed = await desk.api.claim(desk.team, id);
      if (claimed.ok) queue.put(claimed.value);
      else queue.refresh();
    }
  });

  // "I'm not safe now" leaves a claim two minutes: whoever works here keeps theirs.
  useEffect(() => {
    const wrote = wroteAgain(before.current, queue.rows.values()).filter((row) =>
      isMine(row, desk.member.id),
    );
    before.current = queue.rows;
    if (wrote.length === 0) return;
    for (const { id } of wrote) hurried.current.add(id);
    keepNow();
  }, [queue.rows]);

  const pressureIn = (team: TeamId): Pressure | null => {
    const { rows, loaded } = team === desk.team ? queue : (others.get(team) ?? NOT_KNOWN);
    return loaded ? pressureOf(rows, now) : null;
  };
  const isCutOff = [...others.values()].some(({ live }) => live === 'reconnecting');
  const keyboard = () => setHelp(true);
  return (
    <>
      <TopBar
        live={isCutOff ? 'reconnecting' : queue.live}
        now={now}
        pressureIn={pressureIn}
        onTeam={(team) => {
          setView(ALL); // what cannot wait is at the top of it
          goToQueue();
          onTeam(team);
        }}
        onKeyboard={keyboard}
        onSignOut={onSignOut}
      />
      {report === null ? (
        <QueuePage
          queue={queue}
          view={view}
          onView={setView}
          now={now}
          selected={selected}
          onSelect={setSelected}
          letters={letters}
          onHelp={keyboard}
        />
      ) : (
        <ReportPage
          key={report}
          id={report}
          queue={queue}
          now={now}
          letters={letters}
          onHelp={keyboard}
          kept={kept}
        />
      )}
      <KeyboardDialog
        open={help}
        on={letters}
        onSwitch={setLetters}
        onClose={() => setHelp(false)}
      />
    </>
  );
}
