import type { QueueRow } from '../../shared/schema/console.ts';
import { outcomeWord } from '../labels.ts';
import { reportPath } from '../route.ts';
import { say } from '../words.ts';

/** Done; and straight on to what is most urgent now. */
export const ClosedPanel = ({ row, next }: { row: QueueRow; next: QueueRow | null }) => (
  <div class="claim-first">
    <p>
      {row.outcome === null
        ? say('closed.plain')
        : say('closed.outcome', { outcome: outcomeWord(row.outcome) })}
    </p>
    <p>
      <a class="button button-primary" href={next ? reportPath(next.id) : '#/'}>
        {say(next ? 'closed.next' : 'closed.queue')}
      </a>
    </p>
  </div>
);
