// What the partnership and the hour decide on the first screen.
import { isOpen, nextLook } from '../../shared/partnerships/duty.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import type { Hour } from '../../shared/schema/hour.ts';

export function hourOf(partnership: Partnership, now: number): Hour {
  return {
    partnership: partnership.id,
    areas: partnership.areas.map(({ id, name, team }) => ({ id, name, team })),
    defaultTeam: partnership.defaultTeam,
    leaveTo: partnership.leaveTo,
    timeZone: partnership.timeZone,
    holidays: partnership.holidays,
    teams: partnership.teams.map((team) => {
      const open = isOpen(partnership, team, now);
      return {
        id: team.id,
        name: team.name,
        phone: open ? team.phone : team.outOfHoursPhone,
        professionalPhone: open ? (team.professionalPhone ?? team.phone) : team.outOfHoursPhone,
        open,
        nextLook: nextLook(partnership, team, now),
      };
    }),
  };
}
