import type { QueueRow } from '../../shared/schema/console.ts';
import type { QueuePage } from '../../shared/schema/queue.ts';

/**
 * Gives pages on in ever larger parts, the first page and the last at once: each part costs the page as much as all
 * that it has by then. `page` is the last of the part.
 */
export function inParts(
  give: (part: readonly QueueRow[], page: QueuePage) => void,
): (page: QueuePage) => void {
  let waiting: QueueRow[] = [];
  let given = 0;
  return (page) => {
    waiting.push(...page.rows);
    if (page.next !== null && waiting.length < given) return;
    const part = waiting;
    waiting = [];
    given += part.length;
    give(part, page);
  };
}
