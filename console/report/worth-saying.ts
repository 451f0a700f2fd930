// "What to know" beside the rules: only what the reason of no rule there says already.
import type { Evaluation, Mark } from '../../shared/schema/evaluation.ts';

/** Marks that the reason of the book's rule says in its own words. A partnership's own rules may not. */
const SAID_BY_RULE: Readonly<Record<string, readonly Mark[]>> = {
  R32: ['hide_from_organisation'],
  R33: ['bypass_host', 'hide_from_organisation'],
  R35: ['no_family_contact'],
  R52: ['two_person_close'],
  R53: ['translate'],
  R54: ['outside_area'],
  R55: ['out_of_hours'],
  R59: ['engine_failed'],
  R60: ['child_record'],
};

/** The marks that still have to be said, in their order. */
export function worthSaying({ fired, marks }: Pick<Evaluation, 'fired' | 'marks'>): Mark[] {
  const said = new Set(fired.flatMap(({ id }) => SAID_BY_RULE[id] ?? []));
  return marks.filter((mark) => !said.has(mark));
}
