// How busy a team is, or the index of the mailboxes, kept for some seconds in each isolate: many who begin at once
// wake its object once.
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
/** Whoever waits for an answer looks more than once: so many looks and letters weigh as one report. */
const ASKS_PER_REPORT = 10;

const kept = new Map<string, { load: number; at: number }>();

async function ask(env: Env, { id, surge }: Partnership, team: TeamId | null): Promise<number> {
  const { minutes, reports } = surge;
  try {
    const counted: Promise<number> = team
      ? teamStub(env, id, team).arrivals(minutes)
      : env.PARTNERSHIP.getByName(id).mailboxAsks(minutes);
    return (await within(counted, PATIENCE_MS)) / (team ? reports : reports * ASKS_PER_REPORT);
  } catch {
    return CALM;
  }
}

/**
 * The reports of the last minutes as a share of those that begin a flood; with null for a team the looks and letters
 * of all mailboxes, as a share of ten times as many. Where it cannot be asked it counts as calm: nobody is kept from
 * reporting by what we cannot know.
 */
export async function loadOf(
  env: Env,
  partnership: Partnership,
  team: TeamId | null,
  now: number,
): Promise<number> {
  const key = `${partnership.id}/${team ?? ''}`;
  const known = kept.get(key);
  const age = known ? now - known.at : Number.POSITIVE_INFINITY;
  if (known && age >= 0 && age < KEPT_MS) return known.load;
  // While one asks, the others take what was true a moment ago.
  kept.set(key, { load: known && age < STALE_MS ? known.load : CALM, at: now });
  const load = await ask(env, partnership, team);
  kept.set(key, { load, at: now });
  return load;
}
