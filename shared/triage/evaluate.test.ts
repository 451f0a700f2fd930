import { describe, expect, it } from 'vitest';
import { LEVELS } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Rule } from '../schema/rule.ts';
import { evaluate } from './evaluate.ts';
import { RULES } from './rules.ts';
import { QUIET, run } from './testing/quiet.ts';

it('looks at late rules after all others, by the level that the others gave', () => {
  const rule = { version: 1, level: null };
  const late: Rule = { ...rule, id: 'R01', late: true, when: { levelAtLeast: 'urgent' } };
  const gives: Rule = { ...rule, id: 'R02', when: { all: [] }, level: 'urgent' };
  const fired = (rules: Rule[]) =>
    evaluate({ signals: QUIET, outOfHours: false }, rules).fired.map(({ id }) => id);
  expect(fired([late, gives])).toEqual(['R02', 'R01']);
  expect(fired([late, { ...gives, level: 'soon' }])).toEqual(['R02']);
});

it('shows help where one rule of several asks for it', () => {
  expect(run({ safe: 'no', worries: ['DA'] }).interrupt).toBe(true);
  expect(run({ worries: ['DA'] }).interrupt).toBe(false);
});

describe('I2: unknown is not safe; a failing engine is Urgent and shown', () => {
  it('I2: a child who does not say that they are safe is Urgent at least, and sees help', () => {
    for (const safe of ['no', 'unsure', 'unsaid'] as const) {
      const { level, interrupt } = run({ reporter: 'child', safe });
      expect(LEVELS.indexOf(level)).toBeGreaterThanOrEqual(LEVELS.indexOf('urgent'));
      expect(interrupt).toBe(true);
    }
  });

  it('I2: "not safe" beats everything, and a joke about it needs two people to close', () => {
    const { level, marks } = run({ safe: 'no', heard: ['joke'], about: 'advice' });
    expect(level).toBe('immediate');
    expect(marks).toContain('two_person_close');
  });

  it('I2, R59: an engine that fails gives Urgent and says so', () => {
    const broken = { ...QUIET, worries: null } as unknown as Signals;
    expect(evaluate({ signals: broken, outOfHours: false }, RULES)).toEqual({
      level: 'urgent',
      fired: [{ id: 'R59', version: 1, level: 'urgent' }],
      interrupt: false,
      routes: [],
      marks: ['engine_failed'],
    });
  });
});

it.each([
  [{}, 'soon'],
  [{ worries: ['OTH'] }, 'information'],
  [{ worries: ['OTH', 'PHY'] }, 'soon'],
  [{ worries: ['PLC'] }, 'soon'],
  [{ worries: ['OTH', 'PLC'] }, 'soon'],
  [{ worries: ['OTH'], safe: 'unsure' }, 'soon'],
  [{ worries: ['OTH'], tapped: ['pregnant'] }, 'soon'],
  [{ worries: ['OTH'], heard: ['pregnant'] }, 'soon'],
  [{ about: 'advice' }, 'information'],
  [{ about: 'advice', worries: ['OTH', 'PLC'] }, 'information'],
  [{ about: 'advice', worries: ['EMO'] }, 'soon'],
  [{ about: 'advice', safe: 'unsure' }, 'soon'],
  [{ about: 'advice', tapped: ['alone_now'] }, 'soon'],
  [{ about: 'advice', heard: ['few_words'] }, 'information'],
  [{ about: 'advice', heard: ['joke'] }, 'information'],
  [{ about: 'advice', heard: ['unclear'] }, 'information'],
  [{ about: 'place', when: 'older', safe: 'unsaid' }, 'information'],
  [{ about: 'place', when: 'unsaid' }, 'soon'],
  [{ about: 'other', when: 'older' }, 'soon'],
] as const)('starts at Soon, and lower only where no harm is named: %j is %s', (change, level) => {
  expect(run(change as Partial<Signals>).level).toBe(level);
});
