// Nobody at the desk: warn, then forget the keys. A laptop that slept counts the time it slept.

export const IDLE_LIMIT_MS = 10 * 60_000;
export const IDLE_WARNING_MS = 60_000;

/** `left` is null while there is no need to say anything. */
export type Idle = { ended: boolean; left: number | null };

export function idleState(lastActiveAt: number, now: number): Idle {
  const left = lastActiveAt + IDLE_LIMIT_MS - now;
  if (left <= 0) return { ended: true, left: 0 };
  return { ended: false, left: left <= IDLE_WARNING_MS ? left : null };
}
