// What holds for any letters on any report. Left out by `npm run mutate`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLower, LETTER_KINDS, LEVELS, SIGNS } from '../schema/codes.ts';
import { evaluate } from './evaluate.ts';
import { afterLetter } from './letter.ts';
import { RULES } from './rules.ts';
import { anySignals } from './testing/any-signals.ts';

const anyLetter = fc.record({
  kind: fc.constantFrom(...LETTER_KINDS),
  heard: fc.subarray([...SIGNS]),
});

it('I2: no letter, whatever is heard in it, lowers a level or takes a rule or a route away', () => {
  fc.assert(
    fc.property(
      anySignals,
      fc.constantFrom(...LEVELS),
      fc.array(anyLetter, { maxLength: 4 }),
      fc.boolean(),
      (signals, level, letters, outOfHours) => {
        const first = evaluate({ signals, outOfHours: false }, RULES);
        let known = { signals, level, evaluation: first };
        for (const letter of letters) {
          const after = afterLetter(known, letter, outOfHours, RULES);
          expect(isLower(after.level, known.level)).toBe(false);
          expect(isLower(after.evaluation.level, known.evaluation.level)).toBe(false);
          const rules = new Set(after.evaluation.fired.map(({ id }) => id));
          expect(known.evaluation.fired.every(({ id }) => rules.has(id))).toBe(true);
          expect(after.evaluation.routes).toEqual(expect.arrayContaining(known.evaluation.routes));
          expect(after.evaluation.marks).toEqual(expect.arrayContaining(known.evaluation.marks));
          if (letter.kind === 'unsafe') expect(after.level).toBe('immediate');
          if (letter.kind === 'feeling') expect(after).toMatchObject({ level: known.level });
          known = { ...known, ...after };
        }
      },
    ),
  );
});
