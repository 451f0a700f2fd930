import { useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { outcomeWord } from '../labels.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import type { Actions, Done } from './use-actions.ts';

/**
 * One person decided; a second, named, agrees or sends it back. A decision that was replaced while it was open
 * must be seen before it can be agreed to.
 */
export function SecondPersonPanel({ row, actions }: { row: QueueRow; actions: Actions }) {
  const { member } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState(row.proposedAt);
  const run = async (action: () => Done): Promise<void> => {
    setBusy(true);
    setProblem(await action());
    setBusy(false);
  };
  const see = (): void => {
    setSeen(row.proposedAt);
    setProblem(null);
  };
  const mine = row.owner?.id === member.id;
  const changed = !mine && row.proposedAt !== seen;
  const wrong = changed ? say('second.changed') : problem;
  const outcome = row.outcome === null ? '' : outcomeWord(row.outcome);
  return (
    <div class="claim-first">
      {wrong && (
        <Notice kind="problem">
          <p>{wrong}</p>
        </Notice>
      )}
      <p>
        {mine
          ? say('second.mine', { outcome })
          : say('second.theirs', { outcome, owner: row.owner?.name ?? say('owner.nobody') })}
      </p>
      <div class="buttons">
        {changed && <Button onClick={see}>{say('second.seen')}</Button>}
        {!mine && !changed && (
          <Button
            kind="primary"
            busy={busy}
            onClick={() => void run(() => actions.confirm(seen ?? 0))}
          >
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
