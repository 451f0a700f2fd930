// The part of the book that a reporter's phone needs: rules for which help is shown at once. The others are for
// whoever receives the report, and do not travel.
import type { Rule } from '../schema/rule.ts';
import { DANGER } from './rules/danger.ts';
import { MISSING } from './rules/missing.ts';
import { THREATS } from './rules/threats.ts';

export const SHOWN_HELP: readonly Rule[] = [...DANGER, ...MISSING, ...THREATS];
