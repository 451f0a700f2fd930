import { useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { isMine } from '../queue/rows.ts';
import { say } from '../words.ts';
import type { Actions } from './use-actions.ts';

/** Claim, or give back. Where somebody else was first, it says who. */
export function ClaimButton({ row, actions }: { row: QueueRow; actions: Actions }) {
  const { member } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const run = async (action: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setProblem(await action());
    setBusy(false);
  };
  const mine = isMine(row, member.id);
  return (
    <>
      {row.state === 'waiting' && (
        <Button kind="primary" shortcut="c" busy={busy} onClick={() => void run(actions.claim)}>
          {say('claim.claim')}
        </Button>
      )}
      {mine && (
        <Button busy={busy} onClick={() => void run(actions.release)}>
          {say('claim.release')}
        </Button>
      )}
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
