// Which pages of the queue belong to a reading that the chain has: a page goes on with a reading where its cursor
// was given to the same person, and not used before. In memory: where that is lost, the chain has an entry more.
import type { AccountId } from '../../shared/ids.ts';

/** Further pages belong to a reading that gave their cursor at most this long ago. */
const READING_MS = 10 * 60_000;
/** As many as several windows of one person need. The oldest is forgotten. */
const CURSORS_EACH = 20;

export type Readings = ReturnType<typeof createReadings>;

/** Times are in ms since the epoch. */
export function createReadings() {
  const given = new Map<AccountId, Map<string, number>>();
  return {
    /** Whether a page from this cursor goes on with a reading. Each cursor does so once. */
    goesOn(actor: AccountId, cursor: string, now: number): boolean {
      const at = given.get(actor)?.get(cursor);
      given.get(actor)?.delete(cursor);
      return at !== undefined && now - at <= READING_MS;
    },

    /** This person was given a cursor to go on from. */
    give(actor: AccountId, cursor: string, now: number): void {
      const cursors = given.get(actor) ?? new Map<string, number>();
      given.set(actor, cursors.set(cursor, now));
      const [oldest] = cursors.keys();
      if (cursors.size > CURSORS_EACH && oldest !== undefined) cursors.delete(oldest);
    },
  };
}
