// What the partnership and the hour decide on the first screen: filled in by the worker, read by the widget.
import type { AreaId, PartnershipId, TeamId } from '../ids.ts';

export type Hour = {
  partnership: PartnershipId;
  /** `{id, name}` of each area, and who receives. */
  areas: { id: AreaId; name: string; team: TeamId }[];
  defaultTeam: TeamId;
  teams: {
    id: TeamId;
    name: string;
    /** The number that someone answers now. */
    phone: string;
    /** The same for those who are here for their job. */
    professionalPhone: string;
    open: boolean;
    /** When someone next reads, in ms since the epoch: now where open. */
    nextLook: number;
  }[];
  /** Where Leave goes. */
  leaveTo: string;
  /** For showing times: the partnership's own, not the device's. */
  timeZone: string;
  /** Bank holidays as local ISO dates: whether a service is open depends on them. */
  holidays: readonly string[];
};
