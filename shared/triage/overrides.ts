// A partnership's own rules over the book: it may add rules and raise levels, and never lowers one (I2).
import type { Level } from '../schema/codes.ts';
import { higher, isLower } from '../schema/codes.ts';
import type { Overrides, Rule } from '../schema/rule.ts';
import { overridesSchema } from '../schema/rule.ts';
import { ENGINE_FAILED, LINKED, REPEATED } from './rules/beside.ts';
import { RULES } from './rules.ts';

/** Rules that are not in the book's list, and whose ids are taken all the same. */
const BESIDE = [LINKED, REPEATED, ENGINE_FAILED].map(({ id }) => id);

/** The first of a list that stands in it before. */
const repeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, at) => ids.indexOf(id) < at);

function raisedTo(rule: Rule, to: Level): Rule {
  if (rule.level !== null && !isLower(rule.level, to)) {
    throw new Error(`${rule.id} is ${rule.level}: to make it ${to} does not raise it`);
  }
  const { raised, ...plain } = rule;
  // What a rule is raised to in some cases must not fall behind what it now is in all of them.
  return raised
    ? { ...rule, level: to, raised: { ...raised, to: higher(raised.to, to) } }
    : { ...plain, level: to };
}

/**
 * The book with a partnership's overrides; its own rules come after the book's. Throws, in plain words, where
 * one would lower a level, names no rule of the book, takes an id that is in use, or is no rule at all: it is
 * meant to stop a start, not to wait for a report.
 */
export function withOverrides(book: readonly Rule[], overrides: Overrides): readonly Rule[] {
  const read = overridesSchema.safeParse(overrides);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`not overrides of rules, at ${issue?.path.join('.') || 'the top'}`);
  }
  const { add = [], raise = [] } = overrides;
  const taken = [...book.map(({ id }) => id), ...BESIDE];
  const twice = repeated([...taken, ...add.map(({ id }) => id)]);
  if (twice)
    throw new Error(`${twice} is the id of another rule: a rule that is added has its own`);
  const raisedTwice = repeated(raise.map(({ rule }) => rule));
  if (raisedTwice) throw new Error(`${raisedTwice} is raised twice`);
  const unknown = raise.find(({ rule }) => !book.some(({ id }) => id === rule));
  if (unknown) throw new Error(`${unknown.rule} is no rule of the book that can be raised`);
  return [
    ...book.map((rule) => {
      const to = raise.find((one) => one.rule === rule.id)?.to;
      return to ? raisedTo(rule, to) : rule;
    }),
    ...add.map(({ reason: _reason, source: _source, ...rule }) => rule),
  ];
}

const known = new WeakMap<Overrides, readonly Rule[]>();

/**
 * The rules that a partnership's reports are triaged by, worked out once. Throws as `withOverrides` does. A
 * reporter's phone does not have them: there the book alone says when help is shown, which is why a partnership's
 * rule may raise a level and ask for a call, and shows nothing on the phone.
 */
export function rulesOf({ rules }: { rules?: Overrides | undefined }): readonly Rule[] {
  if (!rules) return RULES;
  const found = known.get(rules) ?? withOverrides(RULES, rules);
  known.set(rules, found);
  return found;
}
