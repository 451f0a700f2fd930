// Who may do what, as one table (I7). Relation: the team is one of the member's own. Everything else is denied.
import type { TeamId } from '../../shared/ids.ts';
import type { Role } from '../../shared/schema/codes.ts';
import type { Member } from '../../shared/schema/console.ts';

export const STAFF_ACTIONS = [
  'queue.see',
  'report.read',
  'report.claim',
  'report.note',
  'report.decide',
  'report.answer',
  'notices.manage',
] as const;
export type StaffAction = (typeof STAFF_ACTIONS)[number];

const EVERYTHING: readonly StaffAction[] = STAFF_ACTIONS;
const FOR_MANAGERS: readonly StaffAction[] = ['notices.manage'];

const ALLOWED: Record<Role, readonly StaffAction[]> = {
  practitioner: EVERYTHING.filter((action) => !FOR_MANAGERS.includes(action)),
  manager: EVERYTHING,
  partner: [],
  steering: [],
  admin: [],
  auditor: [],
};

export const allowed = (member: Member, action: StaffAction, team: TeamId): boolean =>
  member.teams.includes(team) && ALLOWED[member.role].includes(action);
