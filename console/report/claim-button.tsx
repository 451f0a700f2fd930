import { useState } from 'preact/hooks';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { isMine } from '../queue/rows.ts';
import { say } from '../words.ts';
import type { Actions, Done } from './use-actions.ts';

type Props = {
  row: QueueRow;
  actions: Actions;
  /** Does it, and says on the page what went wrong. */
  onClaim: (claiming: Done) => Promise<void>;
};

/** Claim, or give back. */
export function ClaimButton({ row, actions, onClaim }: Props) {
  const { member } = useDesk();
  const [busy, setBusy] = useState(false);

  const run = async (action: () => Done): Promise<void> => {
    setBusy(true);
    await onClaim(action());
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
    </>
  );
}
