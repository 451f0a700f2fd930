// Nobody at the desk: warn, then forget the keys. A laptop that slept counts the time it slept. And somebody at
// the desk who only types: now and then the server is told, which would otherwise end session and claim.

export const IDLE_LIMIT_MS = 10 * 60_000;
export const IDLE_WARNING_MS = 60_000;
export const KEEP_EVERY_MS = 5 * 60_000;

/** Somebody is there. `input` is for those who dictate: it comes without a key. */
export const ACTIVITY = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/** Whoever did something so lately is there: a claim that a child's "not safe" hurries is renewed for them at once. */
export const HERE_MS = 2 * 60_000;

/** `left` is null while there is no need to say anything. */
export type Idle = { ended: boolean; left: number | null };

export function idleState(lastActiveAt: number, now: number): Idle {
  const left = lastActiveAt + IDLE_LIMIT_MS - now;
  if (left <= 0) return { ended: true, left: 0 };
  return { ended: false, left: left <= IDLE_WARNING_MS ? left : null };
}

/** Whether somebody is at the desk, by when they last did something. */
export const isHere = (activeAt: number, now: number): boolean => now - activeAt < HERE_MS;

/** Whether activity at `now` is to be told to the server. Not the touch that finds the session over. */
export const isKeepDue = (at: { keptAt: number; activeAt: number }, now: number): boolean =>
  now - at.keptAt >= KEEP_EVERY_MS && !idleState(at.activeAt, now).ended;
