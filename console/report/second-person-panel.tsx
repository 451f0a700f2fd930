import { useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { outcomeWord } from '../labels.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import type { Actions, Done } from './use-actions.ts';

/** One person decided; a second, named, agrees or sends it back. */
export function SecondPersonPanel({ row, actions }: { row: QueueRow; actions: Actions }) {
  const { member } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (action: () => Done): Promise<void> => {
    setBusy(true);
    setProblem(await action());
    setBusy(false);
  };
  const mine = row.owner?.id === member.id;
  const outcome = row.outcome === null ? '' : outcomeWord(row.outcome);
  return (
    <div class="claim-first">
      <p>
        {mine
          ? say('second.mine', { outcome })
          : say('second.theirs', { outcome, owner: row.owner?.name ?? say('owner.nobody') })}
      </p>
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      )}
      <div class="buttons">
        {!mine && (
          <Button kind="primary" busy={busy} onClick={() => void run(actions.confirm)}>
            {say('second.agree')}
          </Button>
        )}
        <Button busy={busy} onClick={() => void run(actions.reopen)}>
          {say(mine ? 'second.takeBack' : 'second.disagree')}
        </Button>
      </div>
    </div>
  );
}
