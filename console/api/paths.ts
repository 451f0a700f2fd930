import type { TeamId } from '../../shared/ids.ts';

export const API = '/api/v1/console';

/** Where a team's live events come from. */
export const livePath = (team: TeamId): string => `${API}/teams/${team}/live`;
