import { expect, it } from 'vitest';
import { LEVELS } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Rule } from '../schema/rule.ts';
import { evaluate } from './evaluate.ts';
import { afterLetter } from './letter.ts';
import { RULES } from './rules.ts';
import { QUIET, quietBut } from './testing/quiet.ts';

const knownAs = (signals: Signals, level: (typeof LEVELS)[number]) => ({
  signals,
  level,
  evaluation: evaluate({ signals, outOfHours: false }, RULES),
});

const letter = (
  known: ReturnType<typeof knownAs>,
  said: Parameters<typeof afterLetter>[1],
  outOfHours = false,
) => afterLetter(known, said, outOfHours, RULES);

it('R57: lifts by one, and never to Immediate', () => {
  const after = LEVELS.map((level) => letter(knownAs(QUIET, level), { kind: 'more', heard: [] }));
  expect(after.map(({ level }) => level)).toEqual(['soon', 'urgent', 'urgent', 'immediate']);
  expect(after.map(({ fired }) => fired)).toEqual([
    [{ id: 'R57', version: 1, level: 'soon' }],
    [{ id: 'R57', version: 1, level: 'urgent' }],
    [],
    [],
  ]);
});

it('R57: is for who writes more, and stands once in what fired, as it fired last', () => {
  const known = knownAs(QUIET, 'information');
  for (const kind of ['take_back', 'feeling'] as const) {
    expect(letter(known, { kind, heard: [] })).toMatchObject({ level: 'information', fired: [] });
  }
  const once = letter(known, { kind: 'more', heard: [] });
  const twice = letter({ ...known, ...once }, { kind: 'more', heard: [] });
  expect(twice.evaluation.fired).toEqual([{ id: 'R57', version: 1, level: 'urgent' }]);
});

it('I2: a danger heard before, and lowered by a person since, counts when it is said again', () => {
  for (const said of ['tapped', 'heard'] as const) {
    const known = knownAs(quietBut({ [said]: ['weapon'] }), 'soon');
    expect(letter(known, { kind: 'more', heard: ['weapon'] }).level).toBe('immediate');
    expect(letter(known, { kind: 'take_back', heard: [] }).level).toBe('soon');
  }
});

it('I2: what was said before and a person weighed does not fire again with something else', () => {
  const known = knownAs(quietBut({ tapped: ['weapon'], heard: ['held'] }), 'soon');
  const after = letter(known, { kind: 'take_back', heard: ['afraid_home'] });
  expect(after.fired.map(({ id }) => id)).toEqual(['R12']);
  expect(after.level).toBe('urgent');
});

it('I2: what a letter says together with what was known before fires what both make', () => {
  const known = knownAs(quietBut({ tapped: ['gifts'] }), 'soon');
  const after = letter(known, { kind: 'take_back', heard: ['second_phone'] });
  expect(after.fired).toEqual([{ id: 'R25', version: 1, level: 'urgent' }]);
  expect(after.evaluation.fired.map(({ id }) => id)).toEqual(['R25', 'R26']);
});

it('counts as news that a rule fires again, graver', () => {
  const after = letter(knownAs(quietBut({ worries: ['DA'] }), 'soon'), {
    kind: 'take_back',
    heard: ['pregnant'],
  });
  expect(after.fired).toEqual([{ id: 'R31', version: 1, level: 'urgent' }]);
});

it('takes a feeling as no news of the child, whatever seems to be heard in it', () => {
  const known = knownAs(QUIET, 'soon');
  const { level, evaluation } = known;
  expect(letter(known, { kind: 'feeling', heard: ['weapon'] })).toEqual({
    level,
    evaluation,
    fired: [],
  });
});

it('"not safe now" is Immediate, shows help and asks for a call, whatever was known', () => {
  for (const safe of ['yes', 'no', 'unsaid'] as const) {
    const after = letter(knownAs(quietBut({ safe }), 'information'), { kind: 'unsafe', heard: [] });
    expect(after).toMatchObject({
      level: 'immediate',
      fired: [{ id: 'R01' }],
      evaluation: { level: 'immediate', interrupt: true, routes: ['P999'] },
    });
  }
});

it('"not safe now" is Immediate although the engine fails, and the failure is shown each time', () => {
  const broken = { ...QUIET, worries: null } as unknown as Signals;
  const known = { ...knownAs(QUIET, 'soon'), signals: broken };
  const once = letter(known, { kind: 'unsafe', heard: [] });
  expect(once).toMatchObject({ level: 'immediate', fired: [{ id: 'R59' }] });
  expect(once.evaluation.marks).toEqual(['engine_failed']);
  expect(letter({ ...known, ...once }, { kind: 'unsafe', heard: [] }).fired).toHaveLength(1);
});

it('takes routes and marks where a letter makes something fire, each once, and else none', () => {
  const known = knownAs(quietBut({ heard: ['weapon', 'joke'] }), 'soon');
  const quiet = { ...known, evaluation: { ...known.evaluation, routes: [], marks: [] } };
  const nothing = letter(quiet, { kind: 'take_back', heard: [] }, true);
  expect(nothing.evaluation).toMatchObject({ routes: [], marks: [] });
  const news = letter(known, { kind: 'take_back', heard: ['held'] }, true).evaluation;
  expect(news.routes).toEqual(['P999', 'EDT']);
  expect(news.marks).toEqual(['two_person_close', 'out_of_hours']);
});

it('shows help from then on once a letter asked for it, and not before', () => {
  const quiet = knownAs(QUIET, 'soon');
  const said = (heard: 'held' | 'afraid_home', known = quiet) =>
    letter(known, { kind: 'take_back', heard: [heard] });
  expect(said('afraid_home').evaluation.interrupt).toBe(false);
  const asked = said('held');
  expect(asked.evaluation.interrupt).toBe(true);
  expect(said('afraid_home', { ...quiet, ...asked }).evaluation.interrupt).toBe(true);
});

it("goes by the rules that it is given: a partnership's own fire on letters too", () => {
  const own: Rule = { id: 'N01', version: 1, when: { sign: ['gifts'] }, level: 'immediate' };
  const said = { kind: 'take_back', heard: ['gifts'] } as const;
  expect(afterLetter(knownAs(QUIET, 'soon'), said, false, [...RULES, own]).level).toBe('immediate');
  expect(afterLetter(knownAs(QUIET, 'soon'), said, false, RULES).level).toBe('soon');
});
