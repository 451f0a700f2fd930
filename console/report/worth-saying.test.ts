import { expect, it } from 'vitest';
import { MARKS } from '../../shared/schema/evaluation.ts';
import { RULES } from '../../shared/triage/rules.ts';
import { worthSaying } from './worth-saying.ts';

const fired = (id: string) => [{ id, version: 1, level: null }];

it('says what no rule there says, and nothing twice', () => {
  expect(worthSaying({ fired: fired('R33'), marks: ['bypass_host'] })).toEqual([]);
  expect(worthSaying({ fired: fired('R51'), marks: ['professional'] })).toEqual(['professional']);
  const both = [...fired('R60'), ...fired('R51')];
  expect(worthSaying({ fired: both, marks: ['professional', 'child_record'] })).toEqual([
    'professional',
  ]);
});

it('says every mark where a rule of the partnership’s own gives it', () => {
  expect(worthSaying({ fired: fired('N01'), marks: [...MARKS] })).toEqual([...MARKS]);
});

it('leaves out nothing that the rule does not give', () => {
  for (const { id, marks = [] } of RULES) {
    const left = worthSaying({ fired: fired(id), marks: [...MARKS] });
    const silent = MARKS.filter((mark) => !left.includes(mark));
    expect([id, silent.filter((mark) => !marks.includes(mark))]).toEqual([id, []]);
  }
});
