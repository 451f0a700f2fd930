// A partnership's overrides, whatever they are: none that is taken lowers anything. Left out by `npm run mutate`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLower, LEVELS, SIGNS, WORRIES } from '../schema/codes.ts';
import type { Condition, Overrides } from '../schema/rule.ts';
import { evaluate } from './evaluate.ts';
import { withOverrides } from './overrides.ts';
import { RULES } from './rules.ts';
import { anySignals } from './testing/any-signals.ts';

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(...SIGNS).map((sign): Condition => ({ sign: [sign] })),
    fc.constantFrom(...WORRIES).map((worry): Condition => ({ worry: [worry] })),
    fc.constantFrom(...LEVELS).map((level): Condition => ({ levelAtLeast: level })),
    fc.constant<Condition>({ outOfHours: true }),
    tie('any').map((part): Condition => ({ not: part })),
    fc.array(tie('any'), { maxLength: 3 }).map((parts): Condition => ({ all: parts })),
    fc.array(tie('any'), { maxLength: 3 }).map((parts): Condition => ({ any: parts })),
  ),
})).any;

const anyOverrides: fc.Arbitrary<Overrides> = fc
  .record({
    add: fc.array(
      fc.record({
        version: fc.constant(1),
        when: condition,
        level: fc.constantFrom(...LEVELS, null),
        late: fc.constantFrom(true as const, undefined),
        raised: fc.option(fc.record({ when: condition, to: fc.constantFrom(...LEVELS) }), {
          nil: undefined,
        }),
        reason: fc.constant('Ours.'),
        source: fc.constant('Us'),
      }),
      { maxLength: 4 },
    ),
    raise: fc.uniqueArray(
      fc.record({
        rule: fc.constantFrom(...RULES.map(({ id }) => id)),
        to: fc.constantFrom(...LEVELS),
      }),
      { selector: ({ rule }) => rule, maxLength: 10 },
    ),
  })
  .map(({ add, raise }) => ({
    add: add.map((rule, at) => ({ ...rule, id: `N${String(at).padStart(2, '0')}` })),
    raise: raise.filter(({ rule, to }) => {
      const level = RULES.find(({ id }) => id === rule)?.level ?? null;
      return level === null || isLower(level, to);
    }),
  }));

it('I2: no overrides that are valid lower the level of anything', () => {
  fc.assert(
    fc.property(anySignals, anyOverrides, fc.boolean(), (signals, overrides, outOfHours) => {
      const facts = { signals, outOfHours };
      const book = evaluate(facts, RULES);
      const own = evaluate(facts, withOverrides(RULES, overrides));
      expect(isLower(own.level, book.level)).toBe(false);
      const fired = new Set(own.fired.map(({ id }) => id));
      expect(book.fired.filter(({ id }) => !fired.has(id))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
