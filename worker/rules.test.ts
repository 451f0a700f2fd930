import { expect, it } from 'vitest';
import type { PartnershipId } from '../shared/ids.ts';
import { PARTNERSHIPS } from '../shared/partnerships/index.ts';
import { rulesOf } from '../shared/triage/overrides.ts';
import { RULES } from '../shared/triage/rules.ts';
import { rulesFor } from './rules.ts';

it.each(PARTNERSHIPS)(
  'I2: $id has every rule of the book, and its own after them',
  (partnership) => {
    const rules = rulesFor(partnership.id);
    expect(rules).toEqual(rulesOf(partnership));
    expect(rules.slice(0, RULES.length).map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  },
);

it('has the book for a partnership that this build no longer serves', () => {
  expect(rulesFor('atlantis' as PartnershipId)).toBe(RULES);
});
