import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AreaId } from '../ids.ts';
import {
  ABOUTS,
  AGE_BANDS,
  isLower,
  LETTER_KINDS,
  LEVELS,
  REPORTERS,
  SAFE_NOW,
  SIGNS,
  WHENS,
  WORRIES,
} from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import { evaluate } from './evaluate.ts';
import { afterLetter } from './letter.ts';
import { NOTHING_TAPPED } from './signals.ts';

const anySignals: fc.Arbitrary<Signals> = fc.record({
  language: fc.constantFrom('en', 'pl'),
  reporter: fc.constantFrom(...REPORTERS),
  about: fc.constantFrom(...ABOUTS),
  age: fc.constantFrom(...AGE_BANDS),
  area: fc.constantFrom('gedling' as AreaId, 'unsaid' as AreaId),
  worries: fc.subarray([...WORRIES]),
  safe: fc.constantFrom(...SAFE_NOW),
  when: fc.constantFrom(...WHENS),
  tapped: fc.subarray([...SIGNS]),
  heard: fc.subarray([...SIGNS]),
  wantsReply: fc.constant('yes' as const),
});
const anyLetter = fc.record({
  kind: fc.constantFrom(...LETTER_KINDS),
  heard: fc.subarray([...SIGNS]),
});

const knownAs = (signals: Signals, level: (typeof LEVELS)[number]) => ({
  signals,
  level,
  evaluation: evaluate({ signals, outOfHours: false }),
});

it('I2: no letter, whatever is heard in it, lowers a level or takes a rule or a route away', () => {
  fc.assert(
    fc.property(
      anySignals,
      fc.constantFrom(...LEVELS),
      fc.array(anyLetter, { maxLength: 4 }),
      fc.boolean(),
      (signals, level, letters, outOfHours) => {
        let known = knownAs(signals, level);
        for (const letter of letters) {
          const after = afterLetter(known, letter, outOfHours);
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

it('R57: lifts by one, and never to Immediate', () => {
  const quiet: Signals = { ...NOTHING_TAPPED, language: 'en', safe: 'yes', heard: [] };
  const lifted = LEVELS.map(
    (level) => afterLetter(knownAs(quiet, level), { kind: 'more', heard: [] }, false).level,
  );
  expect(lifted).toEqual(['soon', 'urgent', 'urgent', 'immediate']);
});

it('I2: a danger heard before, and lowered by a person since, counts when it is said again', () => {
  const signals: Signals = { ...NOTHING_TAPPED, language: 'en', safe: 'yes', heard: ['weapon'] };
  const known = knownAs(signals, 'soon');
  expect(afterLetter(known, { kind: 'more', heard: ['weapon'] }, false).level).toBe('immediate');
});
