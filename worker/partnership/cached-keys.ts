// A partnership's public keys, kept for a minute in each isolate: every reporter asks for them, and the object
// that has them also lets staff in.
import type { PartnershipId } from '../../shared/ids.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { Env } from '../env.ts';
import { within } from '../within.ts';

const KEPT_MS = 60_000;
const PATIENCE_MS = 3_000;

const kept = new Map<PartnershipId, { keys: PartnershipKeys; until: number }>();

/** Null before the first run: that is asked anew each time. */
export async function keysOf(
  env: Env,
  id: PartnershipId,
  now: number,
): Promise<PartnershipKeys | null> {
  const known = kept.get(id);
  if (known && known.until > now) return known.keys;
  const asked: Promise<PartnershipKeys | null> = env.PARTNERSHIP.getByName(id).keys();
  const keys = await within(asked, PATIENCE_MS).catch((error: unknown) => {
    if (known) return known.keys; // what was true a minute ago still lets a child begin
    throw error;
  });
  if (keys) kept.set(id, { keys, until: now + KEPT_MS });
  return keys;
}
