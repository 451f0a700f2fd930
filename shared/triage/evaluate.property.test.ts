// What holds for any report, whatever is in it. `npm run mutate` leaves these out: they are slow, and the tables
// must be enough by themselves to see a rule change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABOUTS,
  AGE_BANDS,
  isLower,
  REPORTERS,
  SAFE_NOW,
  SIGNS,
  WANTS_REPLY,
  WHENS,
  WORRIES,
} from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Rule } from '../schema/rule.ts';
import { evaluate } from './evaluate.ts';
import { RULES } from './rules.ts';
import { anySignals } from './testing/any-signals.ts';
import { quietBut } from './testing/quiet.ts';
import { UNKNOWN_REPLACED } from './testing/unknown-replaced.ts';

const levelOf = (signals: Signals, outOfHours = false) =>
  evaluate({ signals, outOfHours }, RULES).level;

/** Questions with one answer, and what may take the place of "unsaid". */
const ANSWERS: Partial<Record<keyof Signals, readonly string[]>> = {
  reporter: REPORTERS,
  about: ABOUTS,
  age: AGE_BANDS,
  safe: SAFE_NOW,
  when: WHENS,
  area: ['gedling', 'elsewhere'],
  wantsReply: WANTS_REPLY,
};

const isListed = (answer: string, value: unknown): boolean =>
  UNKNOWN_REPLACED.some(
    (one) =>
      one.answer === answer &&
      one.becomes.some((becomes) => JSON.stringify(becomes) === JSON.stringify(value)),
  );

describe('I2: more said never lowers a level', () => {
  it.each(['tapped', 'heard'] as const)('I2: one more sign, %s, never lowers', (where) => {
    fc.assert(
      fc.property(anySignals, fc.constantFrom(...SIGNS), fc.boolean(), (given, sign, closed) => {
        const more = { ...given, [where]: [...new Set([...given[where], sign])] };
        expect(isLower(levelOf(more, closed), levelOf(given, closed))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('I2: one more worry never lowers, but for the listed exception', () => {
    fc.assert(
      fc.property(anySignals, fc.constantFrom(...WORRIES), fc.boolean(), (given, worry, closed) => {
        const worries = [...new Set([...given.worries, worry])];
        fc.pre(given.worries.length > 0 || !isListed('worries', worries));
        const more = { ...given, worries };
        expect(isLower(levelOf(more, closed), levelOf(given, closed))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  const replacing = Object.entries(ANSWERS).flatMap(([answer, values]) =>
    values.filter((value) => value !== 'unsaid').map((value) => [answer, value] as const),
  );

  it.each(replacing.filter(([answer, value]) => !isListed(answer, value)))(
    'I2: %s = %s in the place of "unsaid" never lowers',
    (answer, value) => {
      fc.assert(
        fc.property(anySignals, (given) => {
          const before = levelOf({ ...given, [answer]: 'unsaid' });
          expect(isLower(levelOf({ ...given, [answer]: value }), before)).toBe(false);
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(
    UNKNOWN_REPLACED.flatMap(({ answer, becomes, because, witness }) =>
      becomes.map((value) => ({ answer, value, because, witness })),
    ),
  )('is truly an exception: $answer becomes $value ($because)', ({ answer, value, witness }) => {
    const unknown = answer === 'worries' ? [] : 'unsaid';
    const before = levelOf(quietBut({ ...witness, [answer]: unknown }));
    expect(isLower(levelOf(quietBut({ ...witness, [answer]: value })), before)).toBe(true);
  });
});

it('gives the same whatever the order in which worries and signs were picked', () => {
  const shuffled = anySignals.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given.worries, { minLength: given.worries.length }),
      fc.shuffledSubarray(given.tapped, { minLength: given.tapped.length }),
      fc.shuffledSubarray(given.heard, { minLength: given.heard.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, fc.boolean(), ([given, worries, tapped, heard], outOfHours) => {
      const other = evaluate({ signals: { ...given, worries, tapped, heard }, outOfHours }, RULES);
      expect(other).toEqual(evaluate({ signals: given, outOfHours }, RULES));
    }),
  );
});

it('gives the same to the same, and leaves what it is given as it is', () => {
  fc.assert(
    fc.property(anySignals, fc.boolean(), (signals, outOfHours) => {
      const given = structuredClone(signals);
      const first = evaluate({ signals, outOfHours }, RULES);
      expect(evaluate({ signals: given, outOfHours }, RULES)).toEqual(first);
      expect(signals).toEqual(given);
    }),
  );
});

it('gives what the rules that fired give, each route and mark once, in the order of the book', () => {
  fc.assert(
    fc.property(anySignals, fc.boolean(), (signals, outOfHours) => {
      const { fired, interrupt, routes, marks } = evaluate({ signals, outOfHours }, RULES);
      const rules = fired.map(({ id }) => RULES.find((rule) => rule.id === id) as Rule);
      expect(interrupt).toBe(rules.some((rule) => rule.interrupt));
      expect(routes).toEqual([...new Set(rules.flatMap((rule) => rule.routes ?? []))]);
      expect(marks).toEqual([...new Set(rules.flatMap((rule) => rule.marks ?? []))]);
      expect(fired.map(({ version }) => version)).toEqual(rules.map(({ version }) => version));
    }),
  );
});
