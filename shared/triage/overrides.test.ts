import { describe, expect, it } from 'vitest';
import type { AddedRule, Overrides } from '../schema/rule.ts';
import { ruleBook } from '../schema/rule.ts';
import { evaluate } from './evaluate.ts';
import { rulesOf, withOverrides } from './overrides.ts';
import { RULES } from './rules.ts';
import { quietBut } from './testing/quiet.ts';

const added: AddedRule = {
  id: 'N01',
  version: 1,
  when: { sign: ['gifts'] },
  level: 'immediate',
  reason: 'Gifts are how it began in three cases of this year.',
  source: 'The partnership, June',
};
const levelBy = (overrides: Overrides, change: Parameters<typeof quietBut>[0]) =>
  evaluate({ signals: quietBut(change), outOfHours: false }, withOverrides(RULES, overrides)).level;

it('adds a rule after the book, without its reason, and leaves the book as it is', () => {
  const { reason: _reason, source: _source, ...plain } = added;
  expect(withOverrides(RULES, { add: [added] })).toEqual([...RULES, plain]);
  expect(levelBy({ add: [added] }, { tapped: ['gifts'] })).toBe('immediate');
  expect(levelBy({ add: [added] }, { tapped: ['second_phone'] })).toBe('soon');
});

it('raises the level of a rule, and of nothing else', () => {
  const raise = [{ rule: 'R12', to: 'immediate' }] as const;
  expect(levelBy({ raise }, { tapped: ['afraid_home'] })).toBe('immediate');
  expect(levelBy({ raise }, { tapped: ['injury'] })).toBe('urgent');
  const [book, own] = [RULES, withOverrides(RULES, { raise })].map((rules) =>
    rules.filter(({ id }) => id !== 'R12'),
  );
  expect(own).toEqual(book);
});

it('gives a level to a rule that had none', () => {
  const raise = [{ rule: 'R33', to: 'immediate' }] as const;
  expect(levelBy({ raise }, { tapped: ['works_here'] })).toBe('immediate');
});

it('keeps what a rule is raised to in graver cases, and lets it not fall behind', () => {
  const once = [{ rule: 'R31', to: 'urgent' }] as const;
  const twice = [{ rule: 'R31', to: 'immediate' }] as const;
  expect(levelBy({ raise: once }, { worries: ['DA'] })).toBe('urgent');
  expect(levelBy({ raise: twice }, { worries: ['DA'] })).toBe('immediate');
  expect(levelBy({ raise: twice }, { worries: ['DA'], tapped: ['pregnant'] })).toBe('immediate');
});

describe('refuses, in words, at once', () => {
  const lowered = { raise: [{ rule: 'R01', to: 'soon' as const }] };
  const twice = { raise: [{ rule: 'R12', to: 'immediate' as const }] };
  it.each<[string, unknown, string]>([
    ['a lowering', lowered, 'R01 is immediate: to make it soon does not raise it'],
    [
      'what a rule is already',
      { raise: [{ rule: 'R12', to: 'urgent' }] },
      'R12 is urgent: to make it urgent does not raise it',
    ],
    [
      'a rule that is not there',
      { raise: [{ rule: 'R99', to: 'urgent' }] },
      'R99 is no rule of the book that can be raised',
    ],
    [
      'a rule that no signal fires',
      { raise: [{ rule: 'R59', to: 'immediate' }] },
      'R59 is no rule of the book that can be raised',
    ],
    ['a rule raised twice', { raise: [...twice.raise, ...twice.raise] }, 'R12 is raised twice'],
    ...['R12', 'R40', 'R57', 'R59'].map((id): [string, unknown, string] => [
      `the id ${id} of the book`,
      { add: [{ ...added, id }] },
      `${id} is the id of another rule: a rule that is added has its own`,
    ]),
    [
      'an id that is added twice',
      { add: [added, added] },
      'N01 is the id of another rule: a rule that is added has its own',
    ],
    ['a rule without a reason', { add: [{ ...added, reason: '' }] }, 'at add.0.reason'],
    ['a rule that says not what it rests on', { add: [{ ...added, source: undefined }] }, 'add.0'],
    ['a sign that nobody knows', { add: [{ ...added, when: { sign: ['gift'] } }] }, 'add.0.when'],
    ['an answer nobody gives', { add: [{ ...added, when: { answer: 'safe', in: ['?'] } }] }, 'add'],
    ['an id of another kind', { add: [{ ...added, id: 'gifts' }] }, 'at add.0.id'],
    ['a list of nothing', { add: [{ ...added, when: { sign: [] } }] }, 'add.0.when'],
    ['something else', [], 'at the top'],
  ])('%s', (_what, overrides, words) => {
    expect(() => withOverrides(RULES, overrides as Overrides)).toThrow(words);
  });
});

it("works a partnership's rules out once; one without overrides has the book itself", () => {
  const rules: Overrides = { add: [added] };
  expect(rulesOf({ rules })).toBe(rulesOf({ rules }));
  expect(rulesOf({ rules })).toEqual(withOverrides(RULES, rules));
  expect(rulesOf({})).toBe(RULES);
});

it('reads the book itself as a book from outside', () => {
  expect(ruleBook.parse(RULES)).toEqual(RULES);
});
