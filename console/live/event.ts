import type { LiveEvent } from '../../shared/schema/console.ts';

/** What the socket said, or null for anything else, such as an answer to a ping. */
export function eventOf(data: unknown): LiveEvent | null {
  if (typeof data !== 'string') return null;
  try {
    const event = JSON.parse(data) as Partial<LiveEvent> | null;
    if (event?.type === 'refresh') return { type: 'refresh' };
    if (event?.type === 'presence' && Array.isArray(event.looking)) {
      return { type: 'presence', looking: event.looking };
    }
    if (event?.type === 'row' && event.row && typeof event.row.version === 'number') {
      return { type: 'row', row: event.row };
    }
  } catch {
    // not ours
  }
  return null;
}
