// What triage says of a report, as it is stored and shown.
import type { Level } from './codes.ts';

/** Where a rule says that something must go, besides the receiving team. */
export type Route =
  | 'P999'
  | 'EDT'
  | 'POLINT'
  | 'DISR'
  | 'LADO'
  | 'NRM'
  | 'PREV'
  | 'OTHERLA'
  | 'SARC';

/** What staff must know about a report, besides its level. */
export type Mark =
  | 'professional'
  | 'two_person_close'
  | 'translate'
  | 'out_of_hours'
  | 'outside_area'
  | 'engine_failed'
  | 'no_family_contact'
  | 'hide_from_organisation';

export type Fired = { id: string; version: number; level: Level | null };

export type Evaluation = {
  level: Level;
  fired: Fired[];
  /** Show help now, before anything else. */
  interrupt: boolean;
  routes: Route[];
  marks: Mark[];
};
