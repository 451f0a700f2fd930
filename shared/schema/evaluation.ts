// What triage says of a report, as it is stored and shown.
import * as z from 'zod/mini';
import { LEVELS } from './codes.ts';

/** Where a rule says that something must go, besides the receiving team. */
export const ROUTES = [
  'P999',
  'EDT',
  'POLINT',
  'DISR',
  'LADO',
  'NRM',
  'PREV',
  'OTHERLA',
  'SARC',
] as const;
export type Route = (typeof ROUTES)[number];

/** What staff must know about a report, besides its level. */
export const MARKS = [
  'professional',
  'two_person_close',
  'translate',
  'out_of_hours',
  'outside_area',
  'engine_failed',
  'no_family_contact',
  'hide_from_organisation',
  'bypass_host',
  'child_record',
] as const;
export type Mark = (typeof MARKS)[number];

const fired = z.strictObject({
  id: z.string(),
  version: z.int(),
  level: z.nullable(z.enum(LEVELS)),
});
export type Fired = z.infer<typeof fired>;

export const evaluation = z.strictObject({
  level: z.enum(LEVELS),
  fired: z.array(fired),
  /** Show help now, before anything else. */
  interrupt: z.boolean(),
  routes: z.array(z.enum(ROUTES)),
  marks: z.array(z.enum(MARKS)),
});
export type Evaluation = z.infer<typeof evaluation>;
