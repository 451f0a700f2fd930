// How far the facts about a service may be trusted today.
import type { Service } from './service.ts';

/** "Re-verified live, dated and owner-signed before launch, then every 90 days" (domain brief, section 4). */
export const CHECK_EVERY_DAYS = 90;

const DAY_MS = 86_400_000;

export type Freshness = 'checked' | 'stale' | 'unverified';

/**
 * `unverified`: never checked, from memory (C), or checked at a date that cannot be. `stale`: checked more than
 * 90 days before `now`. Only `checked` may be shown as certain. `now` is ms since the epoch.
 */
export function freshness(
  { assuredDate, confidence }: Pick<Service, 'assuredDate' | 'confidence'>,
  now: number,
): Freshness {
  if (assuredDate === undefined || confidence === 'C') return 'unverified';
  const age = now - Date.parse(assuredDate);
  // A day of grace ahead: the date is local, `now` is not.
  if (Number.isNaN(age) || age < -DAY_MS) return 'unverified';
  return age > CHECK_EVERY_DAYS * DAY_MS ? 'stale' : 'checked';
}
