import { expect, it } from 'vitest';
import type { Level, Outcome } from '../schema/codes.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { needsSecondPerson } from './second-person.ts';

const evaluation: Evaluation = {
  level: 'soon',
  fired: [],
  interrupt: false,
  routes: [],
  marks: [],
};

it.each<[Level, Outcome, boolean]>([
  ['immediate', 'no_further_action', true],
  ['urgent', 'no_further_action', true],
  ['soon', 'no_further_action', false],
  ['information', 'suspected_joke', true],
  ['urgent', 'not_enough_kept', true],
  ['urgent', 'advice_given', true],
  ['urgent', 'professional_diverted', true],
  ['urgent', 'linked', false],
  ['immediate', 'strategy_discussion', false],
])('I4: %s, %s: a second person %s', (level, outcome, expected) => {
  expect(needsSecondPerson({ level, evaluation }, outcome)).toBe(expected);
});

it('I4: lowering the level first is no way around the second person', () => {
  const urgent: Evaluation = { ...evaluation, level: 'urgent' };
  expect(needsSecondPerson({ level: 'soon', evaluation: urgent }, 'no_further_action')).toBe(true);
});

it('I4: two people close whatever the outcome, where the report is marked so', () => {
  const marked: Evaluation = { ...evaluation, marks: ['two_person_close'] };
  expect(needsSecondPerson({ level: 'soon', evaluation: marked }, 'early_help')).toBe(true);
});
