import type { AccountId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { say } from '../words.ts';

/** Who has it, and the state where that says more than the name. */
export function Owner({ row, me }: { row: QueueRow; me: AccountId }) {
  const name =
    row.owner === null
      ? say('owner.nobody')
      : row.owner.id === me
        ? say('owner.you')
        : row.owner.name;
  return (
    <span class={row.owner?.id === me ? 'owner owner-you' : 'owner'}>
      {name}
      {row.state === 'second_person' && (
        <span class="owner-state">{say('state.second_person')}</span>
      )}
    </span>
  );
}
