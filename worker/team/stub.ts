// The one place that knows how a team's object is named.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Env } from '../env.ts';
import type { Team } from './team.ts';

export const teamStub = (
  env: Env,
  partnership: PartnershipId,
  team: TeamId,
): DurableObjectStub<Team> => env.TEAM.getByName(`${partnership}/${team}`);
