const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/**
 * How long to wait before trying again: doubling, and never all desks at once after a fault. `random` is 0–1.
 */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return Math.round(full / 2 + (full / 2) * random);
}
