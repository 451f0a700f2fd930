// A rule of triage as data, so that it can be read, printed, compared and overridden without running code. Why a
// rule of the book is a rule is said in shared/triage/reasons.ts, which a reporter's phone need not load.
import * as z from 'zod/mini';
import type { Level, Sign, Worry } from './codes.ts';
import {
  ABOUTS,
  AGE_BANDS,
  LEVELS,
  REPORTERS,
  SAFE_NOW,
  SIGNS,
  WANTS_REPLY,
  WHENS,
  WORRIES,
} from './codes.ts';
import type { Mark, Route } from './evaluation.ts';
import { MARKS, ROUTES } from './evaluation.ts';

/** The answers that a rule may ask for, and what each may be; null: an open list. */
const ANSWERS = {
  reporter: REPORTERS,
  about: ABOUTS,
  age: AGE_BANDS,
  area: null,
  safe: SAFE_NOW,
  when: WHENS,
  language: null,
  wantsReply: WANTS_REPLY,
} as const;
type Answer = keyof typeof ANSWERS;

export type Condition =
  | { answer: Answer; in: readonly string[] }
  | { worry: readonly Worry[] }
  | { sign: readonly Sign[] }
  /** At least so many different ones of these. */
  | { signs: readonly Sign[]; atLeast: number }
  | { outOfHours: true }
  | { levelAtLeast: Level }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

export type Rule = {
  /** As in the partnership's rule book: R01… Never reused. */
  id: string;
  /** Grows when the condition or the level changes. */
  version: number;
  when: Condition;
  /** Null: the rule marks or routes, and leaves the level to the others. */
  level: Level | null;
  /** A higher level where the rule fires and this holds too. */
  raised?: { when: Condition; to: Level } | undefined;
  /** Help is shown at once, before the next question. */
  interrupt?: true | undefined;
  /** Looked at after the others, because it asks for the level so far. */
  late?: true | undefined;
  routes?: readonly Route[] | undefined;
  marks?: readonly Mark[] | undefined;
};

/** A rule of a partnership's own brings its reason, for the practitioner who asks "why this level?". */
export type AddedRule = Rule & { reason: string; source: string };

/** What a partnership changes in the book: it may add rules and raise levels, and never lowers one. */
export type Overrides = {
  add?: readonly AddedRule[] | undefined;
  raise?: readonly { rule: string; to: Level }[] | undefined;
};

const answers = Object.entries(ANSWERS).map(([answer, codes]) =>
  z.strictObject({
    answer: z.literal(answer as Answer),
    in: z.array(codes ? z.enum(codes) : z.string()).check(z.minLength(1)),
  }),
);
const worries = z.array(z.enum(WORRIES)).check(z.minLength(1));
const signs = z.array(z.enum(SIGNS)).check(z.minLength(1));
const level = z.enum(LEVELS);

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    ...answers,
    z.strictObject({ worry: worries }),
    z.strictObject({ sign: signs }),
    z.strictObject({ signs, atLeast: z.int().check(z.gte(1)) }),
    z.strictObject({ outOfHours: z.literal(true) }),
    z.strictObject({ levelAtLeast: level }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

const shape = {
  id: z.string().check(z.regex(/^[A-Z]\d{2,3}$/)),
  version: z.int().check(z.gte(1)),
  when: condition,
  level: z.nullable(level),
  raised: z.optional(z.strictObject({ when: condition, to: level })),
  interrupt: z.optional(z.literal(true)),
  late: z.optional(z.literal(true)),
  routes: z.optional(z.array(z.enum(ROUTES))),
  marks: z.optional(z.array(z.enum(MARKS))),
};

/** Rules from outside: a whole book. */
export const ruleBook: z.ZodMiniType<Rule[]> = z.array(z.strictObject(shape));

const inWords = z.string().check(z.minLength(1), z.maxLength(300));

/** Overrides from outside. Whether they fit a book is `withOverrides`'s to say. */
export const overridesSchema: z.ZodMiniType<Overrides> = z.strictObject({
  add: z.optional(z.array(z.strictObject({ ...shape, reason: inWords, source: inWords }))),
  raise: z.optional(z.array(z.strictObject({ rule: z.string(), to: level }))),
});
