// Tries again, every five minutes, to bring each team the reports that its partnership's object keeps for it, and
// calls about those that still wait there.

import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import { PARTNERSHIPS } from '../../shared/partnerships/index.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { CALL_EVERY_MS, call, mustCall } from '../notices/held.ts';
import type { Stranded, TeamOutside } from '../partnership/stranded.ts';
import { bring, tellStranded } from './intake.ts';

/** So that a sweep ends before the next begins; that one goes on where this stopped. */
const AT_ONE_SWEEP = 200;
/** Nothing but a mended fault helps one that its team refuses, and no person can take it on. */
const REFUSED_EVERY_MS = 24 * 60 * 60_000;

/** Whether its team could be reached. */
async function bringOne(
  env: Env,
  partnership: PartnershipId,
  { place, message }: Stranded,
): Promise<boolean> {
  const how = await bring(env, message).then(
    (isThere) => (isThere ? 'delivered' : 'refused'),
    () => 'failed' as const,
  );
  // Forgotten only now: where this fails it is brought once more, and the team answers with what it has.
  await env.PARTNERSHIP.getByName(partnership).noteBrought(place, how);
  if (how === 'refused') await tellStranded(env, message);
  return how !== 'failed';
}

/** A team that cannot be reached is asked once, and its others wait for the next time. */
async function bringAll(env: Env, partnership: PartnershipId, team: TeamId): Promise<void> {
  for (let brought = 0; brought < AT_ONE_SWEEP; ) {
    const some = await env.PARTNERSHIP.getByName(partnership).stranded(team);
    if (some.length === 0) return;
    for (const one of some) if (!(await bringOne(env, partnership, one))) return;
    brought += some.length;
  }
}

const callAbout = (
  env: Env,
  partnership: PartnershipId,
  { team, level, refused }: TeamOutside,
): Promise<void> =>
  call(
    env,
    { partnership, team, level, why: 'held_in_queue', to: 'duty' },
    { everyMs: refused ? REFUSED_EVERY_MS : CALL_EVERY_MS },
  );

async function unlessUnread(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) =>
    log({
      event: 'intake',
      kind: 'stranded_unread',
      error: error instanceof Error ? error.name : 'unknown',
    }),
  );
}

async function deliverTo(env: Env, partnership: PartnershipId): Promise<void> {
  const waiting = await env.PARTNERSHIP.getByName(partnership).outside();
  const teams = new Set(waiting.filter(({ refused }) => !refused).map(({ team }) => team));
  await Promise.all([...teams].map((team) => unlessUnread(bringAll(env, partnership, team))));
  const left = await env.PARTNERSHIP.getByName(partnership).outside();
  const loud = left.filter(({ level }) => mustCall(level));
  await Promise.all(loud.map((one) => callAbout(env, partnership, one)));
}

/** Never rejects: what could not be brought now stays, and is tried at the next time. */
export async function deliverStranded(env: Env): Promise<void> {
  await Promise.all(PARTNERSHIPS.map(({ id }) => unlessUnread(deliverTo(env, id))));
}
