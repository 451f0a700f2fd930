// A team's hours and clocks, for its object: which partnership and team it is stands in what it holds.
import type { PartnershipId, ReportId, TeamId } from '../../shared/ids.ts';
import type { Ladder } from '../../shared/partnerships/clocks.ts';
import { dueTimes, isOpen, nextLook } from '../../shared/partnerships/duty.ts';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import type { Surge } from '../../shared/partnerships/partnership.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import type { Level, Step } from '../../shared/schema/codes.ts';

export type Place = { partnership: PartnershipId; team: TeamId };

export type Duty = {
  isOpen: (at: number) => boolean;
  /** By when each step must be done, in ms since the epoch. */
  dueTimes: (level: Level, from: number) => Record<Step, number>;
  ladder: (level: Level) => Ladder;
  /** When a notice of this level may go out: now, or where its level keeps quiet hours, when the team opens. */
  mayTellAt: (level: Level, at: number) => number;
  /** What begins a flood. */
  surge: Surge;
};

const known = new Map<string, Duty>();

/** Throws where no partnership of this build is meant. */
export function dutyOf(place: Place): Duty {
  const name = `${place.partnership}/${place.team}`;
  const duty = known.get(name) ?? readDuty(place);
  known.set(name, duty);
  return duty;
}

/** A team that the configuration has dropped keeps the hours of the default team: its reports must still call. */
function readDuty(place: Place): Duty {
  const partnership = partnershipOf(place.partnership);
  if (!partnership) throw new Error(`no partnership ${place.partnership}`);
  const team = teamOf(partnership, place.team) ?? teamOf(partnership, partnership.defaultTeam);
  if (!team) throw new Error(`no team ${place.partnership}/${place.team}`);
  const { alarms, quiet } = partnership.clocks;
  return {
    surge: partnership.surge,
    isOpen: (at) => isOpen(partnership, team, at),
    dueTimes: (level, from) => dueTimes(partnership, team, level, from),
    ladder: (level) => alarms[level],
    mayTellAt: (level, at) =>
      quiet.some((one) => one === level) ? nextLook(partnership, team, at) : at,
  };
}

/** Whose report this is. Throws if there is no such report. */
export const placeOf = (sql: SqlStorage, report: ReportId): Place =>
  sql.exec<Place>('SELECT partnership, team FROM report WHERE id = ?', report).one();
