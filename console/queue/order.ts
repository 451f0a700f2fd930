import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';

/** Most urgent first; then what is due first; then what has waited longest. Ids settle a tie, so that rows never swap. */
export function inOrder(a: QueueRow, b: QueueRow): number {
  return (
    LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
    a.dueAt - b.dueAt ||
    a.receivedAt - b.receivedAt ||
    (a.id < b.id ? -1 : 1)
  );
}
