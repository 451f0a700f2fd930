// Which team receives, by where the child lives.
import type { AreaId } from '../../shared/ids.ts';
import type { Hour } from '../../shared/schema/hour.ts';

export type HourTeam = Hour['teams'][number];

/** The team for an area; `elsewhere`, `unsaid` and anything unknown go to the default team. */
export function receiverOf(hour: Hour, area: AreaId): HourTeam {
  const id = hour.areas.find((known) => known.id === area)?.team ?? hour.defaultTeam;
  const team = hour.teams.find((known) => known.id === id) ?? hour.teams[0];
  if (!team) throw new Error('a partnership without teams');
  return team;
}

/** Whom to offer by phone: the receiver once the area is known, else every team. */
export const teamsToCall = (hour: Hour, area: AreaId): HourTeam[] =>
  hour.areas.some((known) => known.id === area) ? [receiverOf(hour, area)] : hour.teams;
