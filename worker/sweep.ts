// Every five minutes each team checks its clocks, for an object that lost its alarm sleeps until somebody calls it;
// and reports that wait for a team that could not be reached are brought to it.
import { PARTNERSHIPS } from '../shared/partnerships/index.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';
import { deliverStranded } from './queues/stranded.ts';
import { teamStub } from './team/stub.ts';

/** A team that cannot be reached is said in the log and keeps no other from its turn. */
export async function sweepAll(env: Env): Promise<void> {
  const teams = PARTNERSHIPS.flatMap(({ id, teams: all }) =>
    all.map((team) => [id, team.id] as const),
  );
  await Promise.all([
    deliverStranded(env),
    ...teams.map(async ([partnership, team]) => {
      try {
        const found = await teamStub(env, partnership, team).sweep();
        if (found > 0) log({ event: 'sweep', kind: 'found', attempts: found });
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        log({ event: 'sweep', kind: 'unreachable', error: name });
      }
    }),
  ]);
}
