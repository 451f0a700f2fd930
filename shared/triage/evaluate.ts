// One pure function from signals to a level that explains itself. The highest rule wins; nothing lowers.

import type { Level, Sign } from '../schema/codes.ts';
import { higher } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Rule } from '../schema/rule.ts';
import type { Facts } from './condition.ts';
import { holds } from './condition.ts';
import { ENGINE_FAILED } from './rules/beside.ts';

/** Signs that say how it was written, not what happened. */
const ABOUT_THE_WRITING: readonly Sign[] = ['few_words', 'joke', 'unclear'];

/**
 * Before any rule: Soon, so that a person looks on the working day received. It is lower only where no harm
 * and no danger was named and, safe being said, they asked for advice or said "something else"; or where a
 * place was seen long ago.
 */
export function baseOf({ worries, safe, about, when, tapped, heard }: Signals): Level {
  const noHarm = worries.every((worry) => worry === 'OTH' || worry === 'PLC');
  const noSign = [...tapped, ...heard].every((sign) => ABOUT_THE_WRITING.includes(sign));
  const longAgo = about === 'place' && when === 'older';
  const onlySomethingElse = worries.length === 1 && worries[0] === 'OTH';
  const mild = longAgo || (safe === 'yes' && (about === 'advice' || onlySomethingElse));
  return noHarm && noSign && mild ? 'information' : 'soon';
}

/** What a rule that fired says of the level, if anything. */
const levelOf = (rule: Rule, facts: Facts, soFar: Level): Level | null =>
  rule.raised && holds(rule.raised.when, facts, soFar) ? rule.raised.to : rule.level;

const unique = <T>(list: T[]): T[] => [...new Set(list)];

function evaluateOrThrow(facts: Facts, rules: readonly Rule[]): Evaluation {
  let level = baseOf(facts.signals);
  const fired: { rule: Rule; level: Level | null }[] = [];
  for (const late of [false, true]) {
    const soFar = level;
    for (const rule of rules) {
      if ((rule.late ?? false) !== late || !holds(rule.when, facts, soFar)) continue;
      const given = levelOf(rule, facts, soFar);
      fired.push({ rule, level: given });
      if (given !== null) level = higher(level, given);
    }
  }
  return {
    level,
    fired: fired.map(({ rule: { id, version }, level: given }) => ({ id, version, level: given })),
    interrupt: fired.some(({ rule }) => rule.interrupt),
    routes: unique(fired.flatMap(({ rule }) => rule.routes ?? [])),
    marks: unique(fired.flatMap(({ rule }) => rule.marks ?? [])),
  };
}

/** What is said of a report whose rules could not be worked out (R59). */
export const unworked = (): Evaluation => ({
  level: 'urgent',
  fired: [{ id: ENGINE_FAILED.id, version: ENGINE_FAILED.version, level: ENGINE_FAILED.level }],
  interrupt: false,
  routes: [],
  marks: [...(ENGINE_FAILED.marks ?? [])],
});

/**
 * The level of a report, the rules that fired in the order of the book, and where it should also go. `rules` is
 * the book of whoever receives it (`rulesOf`); a phone has only the part that help is shown for.
 * Never throws: a failure of the engine is Urgent, and says so (R59).
 */
export function evaluate(facts: Facts, rules: readonly Rule[]): Evaluation {
  try {
    return evaluateOrThrow(facts, rules);
  } catch {
    return unworked();
  }
}
