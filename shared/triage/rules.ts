// The rule book: every rule, in the order of its ids, whichever file it is in.
import type { Rule } from './rule.ts';
import { DANGER } from './rules/danger.ts';
import { EXPLOITATION } from './rules/exploitation.ts';
import { FAMILY } from './rules/family.ts';
import { HANDLING } from './rules/handling.ts';
import { HARM } from './rules/harm.ts';
import { MISSING } from './rules/missing.ts';
import { PEOPLE } from './rules/people.ts';
import { PLACE } from './rules/place.ts';

/** Fires when the engine itself fails. It has no condition that data could meet. */
export const ENGINE_FAILED: Rule = {
  id: 'R59',
  version: 1,
  when: { any: [] },
  level: 'urgent',
  marks: ['engine_failed'],
};

export const RULES: readonly Rule[] = [
  ...DANGER,
  ...MISSING,
  ...EXPLOITATION,
  ...HARM,
  ...FAMILY,
  ...PEOPLE,
  ...PLACE,
  ...HANDLING,
].sort((a, b) => a.id.localeCompare(b.id));
