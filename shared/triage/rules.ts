// The rule book: every rule that signals fire, in the order of its ids, whichever file it is in.
import type { Rule } from '../schema/rule.ts';
import { EXPLOITATION } from './rules/exploitation.ts';
import { FAMILY } from './rules/family.ts';
import { HANDLING } from './rules/handling.ts';
import { HARM } from './rules/harm.ts';
import { PEOPLE } from './rules/people.ts';
import { PLACE } from './rules/place.ts';
import { SHOWN_HELP } from './shown-help.ts';

export const RULES: readonly Rule[] = [
  ...SHOWN_HELP,
  ...EXPLOITATION,
  ...HARM,
  ...FAMILY,
  ...PEOPLE,
  ...PLACE,
  ...HANDLING,
].sort((a, b) => a.id.localeCompare(b.id));
