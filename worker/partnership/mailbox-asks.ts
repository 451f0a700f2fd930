// How often mailboxes were asked for in the last minutes: what a look or a letter costs follows it. Counts only, of
// proofs that were spent, and in memory only: a flood keeps the object awake, and who forgets asks for less work.

const MINUTE_MS = 60_000;
const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS);

/** Times are in ms since the epoch. */
export function createMailboxAsks() {
  const perMinute = new Map<number, number>();
  return {
    /** Counts one; what is `minutes` or more ago is forgotten. */
    count(now: number, minutes: number): void {
      const last = minuteOf(now);
      for (const minute of perMinute.keys()) {
        if (minute <= last - minutes || minute > last) perMinute.delete(minute);
      }
      perMinute.set(last, (perMinute.get(last) ?? 0) + 1);
    },

    /** Those of the last `minutes`, that of `now` included. */
    of(now: number, minutes: number): number {
      const last = minuteOf(now);
      return [...perMinute]
        .filter(([minute]) => minute > last - minutes && minute <= last)
        .reduce((sum, [, asks]) => sum + asks, 0);
    },
  };
}
