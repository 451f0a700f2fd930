// Why a set of signals has its level: each rule that fires, with its reason and what it rests on.
import * as z from 'zod/mini';
import { signals } from '../../shared/schema/envelope.ts';
import type { Evaluation } from '../../shared/schema/evaluation.ts';
import type { Overrides, Rule } from '../../shared/schema/rule.ts';
import { baseOf, evaluate } from '../../shared/triage/evaluate.ts';
import { afterLinks } from '../../shared/triage/links.ts';
import { reasonOf, sourceOf } from '../../shared/triage/reasons.ts';
import { LINKED } from '../../shared/triage/rules/beside.ts';
import { Fault, readAs } from './fault.ts';

const withFacts = z.strictObject({
  signals,
  outOfHours: z.optional(z.boolean()),
  /** Reports of the last 30 days with the same place, vehicle or nickname, this one among them. */
  links: z.optional(z.int().check(z.gte(0))),
});

export type Given = z.infer<typeof withFacts>;

/** Signals by themselves, or with what the server knows beside them. Throws a `Fault` that names the field. */
export function readGiven(value: unknown): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Fault('what was given: must be an object of signals');
  }
  return 'signals' in value ? readAs(withFacts, value) : { signals: readAs(signals, value) };
}

export type Book = { rules: readonly Rule[]; own?: Overrides | undefined };

/** Everything that the rules say of one report. */
export function explain({ signals: given, outOfHours = false, links = 0 }: Given, book: Book) {
  const first = evaluate({ signals: given, outOfHours }, book.rules);
  const { evaluation } = afterLinks({ level: first.level, evaluation: first }, links);
  const ruleOf = (id: string): Rule | undefined =>
    [...book.rules, LINKED].find((rule) => rule.id === id);
  return {
    level: evaluation.level,
    base: baseOf(given),
    interrupt: evaluation.interrupt,
    routes: evaluation.routes,
    marks: evaluation.marks,
    fired: evaluation.fired.map((one) => ({
      ...one,
      reason: reasonOf(one.id, book.own),
      source: sourceOf(one.id, book.own),
      interrupt: ruleOf(one.id)?.interrupt ?? false,
      routes: ruleOf(one.id)?.routes ?? [],
      marks: ruleOf(one.id)?.marks ?? [],
    })),
  };
}

const line = (name: string, codes: readonly string[]): string[] =>
  codes.length > 0 ? [`${name}: ${codes.join(', ')}`] : [];

/** The same for a person to read. Levels, routes and marks are codes, as in the rule book. */
export function printed(said: ReturnType<typeof explain>): string {
  const shows = (interrupt: Evaluation['interrupt']): string[] =>
    interrupt ? ['help is shown at once'] : [];
  return [
    said.level.toUpperCase(),
    `Before any rule: ${said.base}.`,
    ...(said.fired.length === 0 ? ['No rule fires.'] : []),
    ...said.fired.flatMap(({ id, version, level, reason, source, interrupt, routes, marks }) => [
      '',
      `${id} (version ${version})  ${level ?? 'no level of its own'}`,
      ...[
        ...(reason ? [reason] : []),
        ...line('Rests on', source ? [source] : []),
        ...line('Gives', [...shows(interrupt), ...routes, ...marks]),
      ].map((text) => `    ${text}`),
    ]),
    '',
    `Help is shown at once: ${said.interrupt ? 'yes' : 'no'}.`,
    ...line('Routes', said.routes),
    ...line('Marks', said.marks),
  ].join('\n');
}
