// An alarm that goes on until somebody takes notice: whom it called, and the button that says "I have seen it".
import { useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { toldOf } from '../queue/told.ts';
import { say } from '../words.ts';
import type { Actions } from './use-actions.ts';

type Props = { row: QueueRow; now: number; actions: Actions };

export function AlarmNotice({ row, now, actions }: Props) {
  const { partnership } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const told = toldOf(row, partnership.clocks, now);
  if (row.state === 'closed' || (told === null && row.foundAt === null)) return null;

  const acknowledge = async (): Promise<void> => {
    setBusy(true);
    setProblem(await actions.acknowledge());
    setBusy(false);
  };
  return (
    <div class="alarm">
      <div>
        {told && (
          <p>
            <b>{say(`alarm.overdue.${row.step}`)}</b> {say(`alarm.told.${told}`)}
          </p>
        )}
        {row.foundAt !== null && <p>{say('alarm.found')}</p>}
        {problem && (
          <Notice kind="problem">
            <p>{problem}</p>
          </Notice>
        )}
      </div>
      <Button busy={busy} onClick={() => void acknowledge()}>
        {say('alarm.acknowledge')}
      </Button>
    </div>
  );
}
