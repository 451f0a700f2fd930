import { describe, expect, it } from 'vitest';
import type { AccountId, TeamId } from '../../shared/ids.ts';
import { ROLES } from '../../shared/schema/codes.ts';
import { allowed, STAFF_ACTIONS } from './permissions.ts';

const own = 'city-mash' as TeamId;
const other = 'county-mash' as TeamId;
const member = (role: (typeof ROLES)[number]) => ({
  id: 'amina' as AccountId,
  name: 'Amina',
  role,
  teams: [own],
});

/** Written out by hand, so that a change of the table is a change of this list too. */
const WHO_MAY = {
  'queue.see': ['practitioner', 'manager'],
  'report.read': ['practitioner', 'manager'],
  'report.claim': ['practitioner', 'manager'],
  'report.note': ['practitioner', 'manager'],
  'report.decide': ['practitioner', 'manager'],
  'report.answer': ['practitioner', 'manager'],
  'notices.manage': ['manager'],
} as const;

describe('I7: a member of staff may do what their role and team allow, and nothing else', () => {
  for (const action of STAFF_ACTIONS) {
    for (const role of ROLES) {
      const expected = (WHO_MAY[action] as readonly string[]).includes(role);
      it(`I7: ${role} ${expected ? 'may' : 'may not'} ${action} in their own team, and never in another`, () => {
        expect(allowed(member(role), action, own)).toBe(expected);
        expect(allowed(member(role), action, other)).toBe(false);
      });
    }
  }
});
