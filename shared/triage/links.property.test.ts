// What holds for any report whatever it is linked to. Left out by `npm run mutate`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLower, LEVELS } from '../schema/codes.ts';
import { evaluate } from './evaluate.ts';
import { afterLinks } from './links.ts';
import { RULES } from './rules.ts';
import { anySignals } from './testing/any-signals.ts';

it('I2, R40: never lowers a level or what the rules had said', () => {
  fc.assert(
    fc.property(anySignals, fc.constantFrom(...LEVELS), fc.nat(5), (signals, level, reports) => {
      const evaluation = evaluate({ signals, outOfHours: false }, RULES);
      const after = afterLinks({ level, evaluation }, reports);
      expect(isLower(after.level, level)).toBe(false);
      expect(isLower(after.evaluation.level, evaluation.level)).toBe(false);
      expect(after.evaluation.fired).toEqual(expect.arrayContaining(evaluation.fired));
    }),
  );
});
