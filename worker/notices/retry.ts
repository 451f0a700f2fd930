// What becomes of a delivery after an attempt: it is done, it is tried again later, or it is a dead letter.
import type { DeliveryOutcome } from '../../shared/schema/notices.ts';

/** We give up before the platform does (`max_retries` in wrangler.toml), so that we can say so. */
export const LAST_ATTEMPT = 12;
/** What trying again does not change is tried this often: a receiver may just be being mended. */
const HOPELESS_AFTER = 3;
const HOPELESS: readonly DeliveryOutcome[] = ['refused', 'address_refused', 'not_configured'];

const FIRST_DELAY_S = 2;
const LONGEST_DELAY_S = 600;

export type Verdict = 'done' | 'again' | 'dead';

/** `attempts` counts the one that just was. A test is tried once: whoever asked for it is looking. */
export function verdict(
  outcome: DeliveryOutcome,
  attempts: number,
  { test }: { test: boolean },
): Verdict {
  if (outcome === 'delivered' || test) return 'done';
  if (attempts >= LAST_ATTEMPT) return 'dead';
  return HOPELESS.includes(outcome) && attempts >= HOPELESS_AFTER ? 'dead' : 'again';
}

/** Seconds until the next attempt: twice as long each time. `chance`, from 0 to 1, keeps many from coming at once. */
export function delayOf(attempts: number, chance: number): number {
  const longest = Math.min(FIRST_DELAY_S * 2 ** attempts, LONGEST_DELAY_S);
  return Math.round(longest * (0.5 + chance / 2));
}
