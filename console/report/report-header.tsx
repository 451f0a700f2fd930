// Always in sight: which report, how urgent, how long is left, who has it.
import { useEffect, useRef } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { levelWord } from '../labels.ts';
import { Ago } from '../parts/ago.tsx';
import { Button } from '../parts/button.tsx';
import { DueMark } from '../parts/due-mark.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { LookingMark } from '../parts/looking-mark.tsx';
import { shortNumber } from '../parts/short-number.ts';
import { Owner } from '../queue/owner.tsx';
import { goToQueue } from '../route.ts';
import { say } from '../words.ts';
import { ClaimButton } from './claim-button.tsx';
import type { Actions, Done } from './use-actions.ts';

export const REPORT_TITLE_ID = 'report-title';

type Props = {
  row: QueueRow;
  /** Names of colleagues who have it open. */
  lookers: readonly string[];
  now: number;
  actions: Actions;
  onClaim: (claiming: Done) => Promise<void>;
};

export function ReportHeader({ row, lookers, now, actions, onClaim }: Props) {
  const { partnership, member } = useDesk();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const zone = partnership.timeZone;
  const byPerson = row.level !== row.evaluation.level;

  return (
    <div class={`report-header report-header-${row.level}`}>
      <Button kind="quiet" shortcut="Esc" onClick={goToQueue}>
        {say('report.back')}
      </Button>
      <h1 ref={title} id={REPORT_TITLE_ID} tabIndex={-1}>
        {say('report.title', { id: shortNumber(row.id) })}
      </h1>
      <LevelMark level={row.level} strong />
      {byPerson && (
        <span class="muted">
          {say('report.byPerson', { level: levelWord(row.evaluation.level) })}
        </span>
      )}
      {row.state !== 'closed' && (
        <DueMark dueAt={row.dueAt} step={row.step} now={now} zone={zone} />
      )}
      <span class="muted">
        {say('queue.received')} <Ago at={row.receivedAt} now={now} zone={zone} />
      </span>
      <div class="report-header-end">
        <LookingMark names={lookers} />
        {row.state === 'closed' ? <b>{say('state.closed')}</b> : <Owner row={row} me={member.id} />}
        <ClaimButton row={row} actions={actions} onClaim={onClaim} />
      </div>
    </div>
  );
}
