// A partnership's public keys, kept for a minute in each isolate: every reporter asks for them, and the object
// that has them also lets staff in.
import type { PartnershipId } from '../../shared/ids.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { Env } from '../env.ts';

const KEPT_MS = 60_000;

const kept = new Map<PartnershipId, { keys: PartnershipKeys; until: number }>();

/** Null before the first run: that is asked anew each time. */
export async function keysOf(
  env: Env,
  id: PartnershipId,
  now: number,
): Promise<PartnershipKeys | null> {
  const known = kept.get(id);
  if (known && known.until > now) return known.keys;
  const keys = await env.PARTNERSHIP.getByName(id)
    .keys()
    .catch((error: unknown) => {
      if (known) return known.keys; // what was true a minute ago still lets a child begin
      throw error;
    });
  if (keys) kept.set(id, { keys, until: now + KEPT_MS });
  return keys;
}
