// For tests: an adult's report in which nothing is said, so that no rule fires on it, and what differs from it.
import type { AreaId } from '../../ids.ts';
import type { Sign, Worry } from '../../schema/codes.ts';
import type { Signals } from '../../schema/envelope.ts';
import { evaluate } from '../evaluate.ts';
import { RULES } from '../rules.ts';

export type Change = Partial<Signals>;

export const QUIET: Signals = {
  language: 'en',
  reporter: 'public',
  about: 'other',
  age: '13_15',
  area: 'gedling' as AreaId,
  worries: [],
  safe: 'yes',
  when: 'unsaid',
  tapped: [],
  heard: [],
  wantsReply: 'yes',
};

export const quietBut = (change: Change): Signals => ({ ...QUIET, ...change });

export const run = (change: Change, outOfHours = false) =>
  evaluate({ signals: quietBut(change), outOfHours }, RULES);

export const firedBy = (change: Change, outOfHours = false): string[] =>
  run(change, outOfHours).fired.map(({ id }) => id);

/** One report for each sign, tapped, beside what else is said in all of them. */
export const eachSign = (signs: readonly Sign[], also: Change = {}): Change[] =>
  signs.map((sign) => ({ ...also, tapped: [...(also.tapped ?? []), sign] }));

/** One report for each worry. */
export const eachWorry = (worries: readonly Worry[], also: Change = {}): Change[] =>
  worries.map((worry) => ({ ...also, worries: [worry] }));

/** One report for each answer to one question. */
export const each = <Field extends keyof Signals>(
  field: Field,
  answers: readonly Signals[Field][],
  also: Change = {},
): Change[] => answers.map((answer) => ({ ...also, [field]: answer }));
