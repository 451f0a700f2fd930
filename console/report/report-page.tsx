// One report on one screen: what we know on one side, why and what to do on the other.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportId } from '../../shared/ids.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useShortcuts } from '../parts/use-shortcuts.ts';
import { lookersAt } from '../queue/lookers.ts';
import { attempt, type LostClaim, stillLost } from '../queue/lost-claim.ts';
import { openRows } from '../queue/rows.ts';
import type { Queue } from '../queue/use-queue.ts';
import { goToQueue } from '../route.ts';
import { say } from '../words.ts';
import { AlarmNotice } from './alarm-notice.tsx';
import { DecidePanel } from './decide-panel.tsx';
import { type Drafts, NO_DRAFTS, type Tab } from './drafts.ts';
import { EntriesPanel } from './entries-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { LettersPanel, letterTexts } from './letters-panel.tsx';
import { NOTE_BOX_ID } from './note-form.tsx';
import type { Opened } from './opened.ts';
import { REPORT_TITLE_ID, ReportHeader } from './report-header.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { type SecondLook, secondLook } from './second-look.ts';
import { raiseReason, SecondLookPanel } from './second-look-panel.tsx';
import { SignalsPanel } from './signals-panel.tsx';
import { TamperedNotice } from './tampered-notice.tsx';
import { type Done, useActions } from './use-actions.ts';
import { useReport } from './use-report.ts';
import { useTellRead } from './use-tell-read.ts';
import { WordsPanel } from './words-panel.tsx';

type Props = {
  id: ReportId;
  queue: Queue;
  now: number;
  letters: boolean;
  onHelp: () => void;
  /** Drafts of the reports that were open, in memory: neither a look at the queue nor a session's end loses them. */
  kept: Map<ReportId, Drafts>;
};

/** Until the key thread has opened it. */
const NOTHING_OPENED: Pick<Opened, 'report' | 'letters' | 'entries' | 'history'> = {
  report: null,
  letters: [],
  entries: [],
  history: [],
};

export function ReportPage({ id, queue, now, letters, onHelp, kept }: Props) {
  const desk = useDesk();
  const open = useReport(id, queue);
  const { row, opened, problem } = open;
  const actions = useActions(id, open);
  const [shown, setShown] = useState(false);
  const [tab, setTab] = useState<Tab>('note');
  const [drafts, setDrafts] = useState<Drafts>(kept.get(id) ?? NO_DRAFTS);
  const [lost, setLost] = useState<LostClaim | null>(null);
  const claimProblem = stillLost(lost, queue.rows);
  const claiming = async (claim: Done): Promise<void> => {
    const failedWith = attempt(queue.rows, id);
    setLost(failedWith(await claim));
  };
  const draft = (change: Partial<Drafts>): void => {
    const after = { ...(kept.get(id) ?? NO_DRAFTS), ...change };
    kept.set(id, after);
    setDrafts(after);
  };

  const { report, letters: sent, entries, history } = opened ?? NOTHING_OPENED;
  const look = useMemo(
    () => row && report && secondLook(row, report, desk, letterTexts(sent)),
    [row, report, desk, sent],
  );
  const next = openRows(queue.rows).find((each) => each.id !== id && each.owner === null) ?? null;

  // A button that did its work is gone, and focus with it: keep it on this page.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById(REPORT_TITLE_ID)?.focus({ preventScroll: true });
  }, [row?.state, row?.owner?.id]);

  useTellRead(shown && report !== null, sent, actions.read);

  const offer = (from: SecondLook): void => {
    draft({ level: from.level, levelReason: raiseReason(from, desk.partnership.rules) });
    setTab('level');
    requestAnimationFrame(() => document.getElementById('tab-level')?.focus());
  };

  useShortcuts('report', letters, {
    back: goToQueue,
    help: onHelp,
    claim: () => void claiming(actions.claim()),
    words: () => setShown((before) => !before),
    note: () => {
      setTab('note');
      requestAnimationFrame(() => document.getElementById(NOTE_BOX_ID)?.focus());
    },
  });

  if (!row) {
    return (
      <main id="main" class="report-page">
        <Button kind="quiet" onClick={goToQueue}>
          {say('report.back')}
        </Button>
        <p role="status">{problem ?? say('report.loading')}</p>
      </main>
    );
  }
  return (
    <main id="main" class="report-page">
      <ReportHeader
        row={row}
        lookers={lookersAt(id, queue.looking, desk.member.id)}
        now={now}
        actions={actions}
        onClaim={claiming}
      />
      <AlarmNotice row={row} now={now} history={history} actions={actions} />
      {(problem ?? claimProblem) && (
        <Notice kind="problem">
          <p>{problem ?? claimProblem}</p>
        </Notice>
      )}
      {report && <TamperedNotice clear={row.signals} sealed={report.signals} />}
      <div class="report-columns">
        <div class="report-column">
          <SignalsPanel signals={report?.signals ?? row.signals} flood={row.flood} />
          <WordsPanel
            report={opened === null ? undefined : opened.report}
            signals={row.signals}
            shown={shown}
            onToggle={() => setShown(!shown)}
          />
          <LettersPanel
            letters={sent}
            language={row.signals.language}
            shown={shown}
            onOlder={actions.older}
          />
          <EntriesPanel entries={entries} />
        </div>
        <div class="report-column">
          {look && <SecondLookPanel look={look} row={row} onOffer={() => offer(look)} />}
          <RulesPanel evaluation={row.evaluation} />
          <DecidePanel
            row={row}
            opened={opened}
            next={next}
            tab={tab}
            onTab={setTab}
            drafts={drafts}
            onDraft={draft}
            actions={actions}
            onClaim={claiming}
          />
          <HistoryPanel history={history} />
        </div>
      </div>
    </main>
  );
}
