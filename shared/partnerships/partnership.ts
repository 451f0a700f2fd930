// The shape of a partnership's configuration: who receives, when they are on duty, who may embed.
import type { AreaId, PartnershipId, TeamId } from '../ids.ts';
import type { Overrides } from '../schema/rule.ts';
import type { Clocks } from './clocks.ts';

/** Local wall-clock times, `HH:MM`. Days: 1 is Monday, 7 is Sunday. */
type DutyHours = { days: readonly number[]; from: string; to: string };

export type Team = {
  id: TeamId;
  name: string;
  /** What the public rings in hours, and out of hours when it cannot wait. National format. */
  phone: string;
  outOfHoursPhone: string;
  /** What people ring who are here for their job, in hours; absent: as the public. */
  professionalPhone?: string;
  hours: readonly DutyHours[];
};

/** More reports than this to one team in as many minutes begin a flood; fewer than half of them end it. */
export type Surge = { reports: number; minutes: number };

export type Partnership = {
  id: PartnershipId;
  name: string;
  /** IANA name. */
  timeZone: string;
  /** Local dates, `YYYY-MM-DD`, on which nobody is on duty. */
  holidays: readonly string[];
  teams: readonly Team[];
  /** Where the child lives, district at most, and who receives. */
  areas: readonly { id: AreaId; name: string; team: TeamId }[];
  /** Receives what names no area of ours: `elsewhere` and `unsaid`. */
  defaultTeam: TeamId;
  /** Origins of the pages that may embed the widget. */
  frameOrigins: readonly string[];
  /** Where Leave goes: an https page that is neutral, and never personal. */
  leaveTo: string;
  clocks: Clocks;
  /** What this partnership adds to the rule book, or raises in it; absent: the book as it is. */
  rules?: Overrides;
  surge: Surge;
  /** Every number, hour and name here until a named person has checked it. */
  checkBeforeGoingLive: boolean;
};

/** Answers that are in every partnership's list of areas. */
export const ELSEWHERE = 'elsewhere' as AreaId;
export const UNSAID = 'unsaid' as AreaId;

/** The team that receives a report about a child who lives in `area`; null for an area nobody knows. */
export function teamFor(partnership: Partnership, area: AreaId): Team | null {
  const known = partnership.areas.find(({ id }) => id === area);
  if (!known && area !== ELSEWHERE && area !== UNSAID) return null;
  return teamOf(partnership, known?.team ?? partnership.defaultTeam);
}

export const teamOf = (partnership: Partnership, id: TeamId): Team | null =>
  partnership.teams.find((team) => team.id === id) ?? null;
