// Tries again, every five minutes, to bring each team the reports that its partnership's object keeps for it.

import type { PartnershipId } from '../../shared/ids.ts';
import { PARTNERSHIPS } from '../../shared/partnerships/index.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import type { Stranded } from '../partnership/stranded.ts';
import { bring } from './intake.ts';

/** Teams that could not be reached this time: each is asked once, and its others wait for the next time. */
type Silent = Set<string>;

async function bringOne(
  env: Env,
  partnership: PartnershipId,
  { place, message }: Stranded,
  silent: Silent,
): Promise<void> {
  const { team } = message.envelope;
  if (silent.has(team)) return;
  const isThere = await bring(env, message).catch(() => null);
  if (isThere === null) silent.add(team);
  // Forgotten only now: where this fails it is brought once more, and the team answers with what it has.
  if (isThere) await env.PARTNERSHIP.getByName(partnership).deliver(place);
}

async function bringAll(env: Env, partnership: PartnershipId): Promise<void> {
  const silent: Silent = new Set();
  let after = 0;
  for (;;) {
    const some = await env.PARTNERSHIP.getByName(partnership).stranded(after);
    if (some.length === 0) return;
    for (const one of some) {
      await bringOne(env, partnership, one, silent);
      after = one.place;
    }
  }
}

/** Never rejects: what could not be brought now stays, and is tried at the next time. */
export async function deliverStranded(env: Env): Promise<void> {
  for (const { id } of PARTNERSHIPS) {
    await bringAll(env, id).catch((error: unknown) =>
      log({
        event: 'intake',
        kind: 'stranded_unread',
        error: error instanceof Error ? error.name : 'unknown',
      }),
    );
  }
}
