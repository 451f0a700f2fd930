// Rules that no signal fires: what they wait for is known only to the engine, or comes later than the report.
import type { Rule } from '../../schema/rule.ts';

/** The same place, vehicle or nickname in several reports, as staff tag them: see `links.ts`. */
export const LINKED: Rule = { id: 'R40', version: 1, when: { any: [] }, level: null };

/** The reporter writes again by mailbox: see `letter.ts`. */
export const REPEATED: Rule = { id: 'R57', version: 1, when: { any: [] }, level: null };

/** The engine itself failed: see `evaluate.ts`. */
export const ENGINE_FAILED: Rule = {
  id: 'R59',
  version: 1,
  when: { any: [] },
  level: 'urgent',
  marks: ['engine_failed'],
};
