// How busy a team is, kept for some seconds in each isolate: many who begin at once wake its object once.
import type { TeamId } from '../../shared/ids.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import type { Env } from '../env.ts';
import { within } from '../within.ts';
import { teamStub } from './stub.ts';

const KEPT_MS = 5_000;
/** Too old even for those who come while it is asked anew. */
const STALE_MS = 60_000;
const PATIENCE_MS = 1_000;
const CALM = 0;

const kept = new Map<string, { load: number; at: number }>();

async function ask(env: Env, { id, surge }: Partnership, team: TeamId): Promise<number> {
  try {
    const arrivals: Promise<number> = teamStub(env, id, team).arrivals(surge.minutes);
    return (await within(arrivals, PATIENCE_MS)) / surge.reports;
  } catch {
    return CALM;
  }
}

/**
 * The reports of the last minutes as a share of those that begin a flood. A team that cannot be reached counts as
 * calm: nobody is kept from reporting by what we cannot know.
 */
export async function loadOf(
  env: Env,
  partnership: Partnership,
  team: TeamId,
  now: number,
): Promise<number> {
  const key = `${partnership.id}/${team}`;
  const known = kept.get(key);
  const age = known ? now - known.at : Number.POSITIVE_INFINITY;
  if (known && age >= 0 && age < KEPT_MS) return known.load;
  // While one asks, the others take what was true a moment ago.
  kept.set(key, { load: known && age < STALE_MS ? known.load : CALM, at: now });
  const load = await ask(env, partnership, team);
  kept.set(key, { load, at: now });
  return load;
}
