// An alarm that goes on until somebody takes the report on: whom it called, who has seen it, and the button for that.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry, QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { dayAndTime } from '../parts/times.ts';
import { say } from '../words.ts';
import { toldLast } from './told.ts';
import type { Actions } from './use-actions.ts';

type Props = {
  row: QueueRow;
  now: number;
  history: readonly HistoryEntry[];
  actions: Actions;
};

function Overdue({ row, history }: Pick<Props, 'row' | 'history'>) {
  const told = toldLast(history).map((audience) => say(`audience.${audience}`));
  return (
    <p>
      <b>{say(`alarm.overdue.${row.step}`)}</b>{' '}
      {told.length > 0 && say('alarm.told', { who: told.join(', ') })}
    </p>
  );
}

export function AlarmNotice({ row, now, history, actions }: Props) {
  const { partnership } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const seenLine = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const isOverdue = row.alarms > 0 && row.dueAt <= now;
  const seen = row.seen && row.seen.until > now ? row.seen : null;

  // The button that did its work is gone: what it did is where it was.
  useEffect(() => {
    if (seen && pressed.current) seenLine.current?.focus();
    pressed.current = false;
  }, [seen?.until]);

  if (row.state === 'closed' || (!isOverdue && row.foundAt === null)) return null;

  const acknowledge = async (): Promise<void> => {
    setBusy(true);
    pressed.current = true;
    setProblem(await actions.acknowledge());
    setBusy(false);
  };
  return (
    <div class="alarm">
      <div>
        {isOverdue && <Overdue row={row} history={history} />}
        {row.foundAt !== null && <p>{say('alarm.found')}</p>}
        {seen && (
          <p ref={seenLine} tabIndex={-1} class="alarm-seen">
            {say('alarm.seen', {
              name: seen.by,
              time: dayAndTime(seen.until, partnership.timeZone),
            })}
          </p>
        )}
        {problem && (
          <Notice kind="problem">
            <p>{problem}</p>
          </Notice>
        )}
      </div>
      {!seen && (
        <Button busy={busy} onClick={() => void acknowledge()}>
          {say('alarm.acknowledge')}
        </Button>
      )}
    </div>
  );
}
