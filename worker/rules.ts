// The rules that each partnership's reports are triaged by, worked out as the worker starts: overrides that are not
// valid stop it there, and no report has to wait for them.
import type { PartnershipId } from '../shared/ids.ts';
import { PARTNERSHIPS } from '../shared/partnerships/index.ts';
import type { Rule } from '../shared/schema/rule.ts';
import { rulesOf } from '../shared/triage/overrides.ts';
import { RULES } from '../shared/triage/rules.ts';

const OF = new Map(PARTNERSHIPS.map((partnership) => [partnership.id, rulesOf(partnership)]));

/** A partnership that this build no longer serves has the book. */
export const rulesFor = (id: PartnershipId): readonly Rule[] => OF.get(id) ?? RULES;
