import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../ids.ts';
import type { Level, Sign } from '../schema/codes.ts';
import { isLower, LEVELS, SIGNS, WORRIES } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import { evaluate } from './evaluate.ts';
import { REASONS } from './reasons.ts';
import { REPEATED } from './rules/handling.ts';
import { ENGINE_FAILED, RULES } from './rules.ts';

/** An adult's report that nothing is said in: no rule fires on it. */
const quiet: Signals = {
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
  wantsReply: 'unsaid',
};

const run = (change: Partial<Signals>, outOfHours = false) =>
  evaluate({ signals: { ...quiet, ...change }, outOfHours });
const firedBy = (change: Partial<Signals>, outOfHours = false) =>
  run(change, outOfHours).fired.map(({ id }) => id);
const has = ({ tapped, heard }: Signals, code: Sign): boolean =>
  tapped.includes(code) || heard.includes(code);
const sign = (code: Sign): Partial<Signals> => ({ tapped: [code] });
const outside = 'elsewhere' as AreaId;

type Row = [rule: string, fires: Partial<Signals>, level: Level, not: Partial<Signals>];

const TABLE: Row[] = [
  ['R01', { safe: 'no' }, 'immediate', { safe: 'unsure' }],
  ['R02', { safe: 'unsure', reporter: 'child' }, 'urgent', { safe: 'yes', reporter: 'child' }],
  ['R02', { safe: 'unsaid', reporter: 'child' }, 'urgent', { safe: 'unsaid', reporter: 'parent' }],
  ['R02', { safe: 'unsaid', reporter: 'unsaid' }, 'urgent', { safe: 'yes', reporter: 'unsaid' }],
  ['R03', sign('needs_doctor'), 'immediate', sign('injury')],
  ['R04', { when: 'now' }, 'immediate', { when: 'last_24h' }],
  ['R04', sign('happening_now'), 'immediate', {}],
  ['R05', sign('weapon'), 'immediate', { worries: ['WPN'] }],
  ['R06', sign('took_something'), 'immediate', sign('suicidal')],
  ['R06', sign('suicide_plan'), 'immediate', {}],
  ['R07', sign('suicidal'), 'urgent', { worries: ['EMO'] }],
  ['R08', { tapped: ['missing_now'], age: '8_12' }, 'immediate', sign('missing_now')],
  ['R08', { tapped: ['missing_now'], worries: ['CCE'] }, 'immediate', { worries: ['CCE'] }],
  ['R08', { tapped: ['missing_now', 'gifts'] }, 'immediate', sign('gifts')],
  ['R08', { tapped: ['missing_now', 'with_adult'] }, 'immediate', sign('with_adult')],
  ['R09', sign('missing_now'), 'urgent', { tapped: ['missing_now'], age: '5_7' }],
  ['R10', sign('held'), 'immediate', {}],
  ['R11', sign('person_near'), 'immediate', sign('afraid_home')],
  ['R11', sign('must_go_home'), 'immediate', {}],
  ['R12', sign('afraid_home'), 'urgent', {}],
  [
    'R13',
    { tapped: ['alone_now'], age: '5_7' },
    'immediate',
    { tapped: ['alone_now'], age: '8_12' },
  ],
  ['R13', { tapped: ['alone_now', 'disabled'] }, 'immediate', sign('disabled')],
  ['R14', sign('baby_hurt'), 'immediate', {}],
  ['R15', sign('assault_24h'), 'immediate', {}],
  [
    'R15',
    { worries: ['SEX'], when: 'last_24h' },
    'immediate',
    { worries: ['SEX'], when: 'last_7d' },
  ],
  ['R16', { worries: ['SEX'], when: 'last_7d' }, 'urgent', { worries: ['SEX'], when: 'last_28d' }],
  ['R27', { worries: ['IMG'], age: '8_12' }, 'urgent', { worries: ['IMG'], age: '13_15' }],
  ['R27', { worries: ['SEX'], age: 'under_5' }, 'urgent', { worries: ['SEX'], age: 'unsaid' }],
  ['R29', sign('injury'), 'urgent', {}],
  [
    'R17',
    { tapped: ['threat_to_share', 'suicidal'] },
    'immediate',
    { tapped: ['suicidal'], worries: ['ONL'] },
  ],
  ['R18', sign('threat_to_share'), 'urgent', sign('asked_images')],
  ['R19', sign('meet_soon'), 'immediate', sign('asked_images')],
  ['R20', sign('asked_images'), 'urgent', { worries: ['ONL'] }],
  ['R21', sign('debt_threat'), 'immediate', sign('owes_money')],
  ['R22', sign('drugs_inside'), 'immediate', sign('made_to_carry')],
  ['R23', sign('made_to_carry'), 'urgent', { worries: ['CCE'] }],
  ['R23', sign('owes_money'), 'urgent', {}],
  ['R24', sign('taken_places'), 'urgent', sign('gifts')],
  ['R25', { tapped: ['gifts'], heard: ['second_phone'] }, 'urgent', sign('gifts')],
  ['R26', sign('second_phone'), 'soon', { tapped: ['second_phone', 'far_from_home'] }],
  ['R28', sign('abuser_has_access'), 'urgent', { worries: ['PHY'] }],
  ['R30', sign('choked'), 'immediate', { worries: ['DA'] }],
  ['R31', { worries: ['DA'] }, 'soon', { worries: ['EMO'] }],
  ['R31', { worries: ['DA'], tapped: ['pregnant'] }, 'urgent', sign('pregnant')],
  ['R32', { worries: ['POT'] }, 'urgent', {}],
  ['R34', sign('travel_soon'), 'immediate', { worries: ['HBA'] }],
  ['R35', { worries: ['HBA'] }, 'urgent', {}],
  ['R36', sign('plan_to_hurt'), 'immediate', { worries: ['RAD'] }],
  ['R37', { worries: ['RAD'] }, 'soon', {}],
  ['R38', { worries: ['TRF'] }, 'urgent', {}],
  ['R39', { worries: ['COC'], tapped: ['force_used'] }, 'urgent', { worries: ['COC'] }],
  ['R41', { worries: ['EMO'], tapped: ['in_care'] }, 'urgent', sign('in_care')],
  ['R41', { tapped: ['gifts', 'disabled'] }, 'urgent', { tapped: ['disabled'], worries: ['CARE'] }],
  ['R42', { about: 'place', when: 'now' }, 'immediate', { about: 'place', when: 'last_24h' }],
  [
    'R42',
    { worries: ['CSE'], when: 'now' },
    'immediate',
    { worries: ['CSE'], when: 'now', reporter: 'child' },
  ],
  ['R45', { worries: ['NEG'] }, 'soon', { worries: ['CARE'] }],
  ['R45', { worries: ['NEG'], age: 'under_5' }, 'urgent', {}],
  ['R46', { worries: ['BUL'] }, 'soon', {}],
  ['R46', { worries: ['BUL'], tapped: ['threats'] }, 'urgent', sign('threats')],
  ['R47', { worries: ['SUB'] }, 'soon', {}],
  ['R47', { worries: ['SUB'], tapped: ['driving_or_passed_out'] }, 'urgent', {}],
  ['R48', { reporter: 'survivor', tapped: ['abuser_has_access'] }, 'urgent', sign('gifts')],
  [
    'R49',
    { reporter: 'survivor' },
    'soon',
    { reporter: 'survivor', tapped: ['abuser_has_access'] },
  ],
  ['R43', { about: 'place', when: 'last_28d' }, 'soon', { about: 'place', when: 'older' }],
  ['R44', { about: 'place', when: 'older' }, 'information', { about: 'place', when: 'last_28d' }],
  ['R50', { about: 'advice' }, 'information', { about: 'unsaid' }],
  ['R51', { reporter: 'professional' }, 'soon', { reporter: 'parent' }],
  ['R52', { tapped: ['joke'] }, 'soon', {}],
  ['R53', { language: 'pl' }, 'soon', { language: 'en' }],
  ['R54', { area: outside }, 'soon', { area: 'unsaid' as AreaId }],
  [
    'R58',
    { heard: ['few_words'], worries: ['EMO'] },
    'soon',
    { heard: ['few_words'], worries: ['OTH'] },
  ],
];

describe('each rule fires, gives its level, and does not fire beside its boundary', () => {
  it.each(TABLE)('%s on %j is %s, and not on %j', (rule, fires, level, not) => {
    expect(firedBy(fires)).toContain(rule);
    expect(run(fires).level).toBe(level);
    expect(firedBy(not)).not.toContain(rule);
  });

  it('R53 is Urgent where nothing was tapped and the words are not English', () => {
    const silent = { reporter: 'unsaid', about: 'unsaid', safe: 'unsaid', when: 'unsaid' } as const;
    expect(run({ ...silent, language: 'ur' }).level).toBe('urgent');
    expect(firedBy({ ...silent, language: 'en' })).not.toContain('R53');
  });

  it('R55 asks for the duty team only where the level cannot wait', () => {
    expect(firedBy({ safe: 'no' }, true)).toContain('R55');
    expect(run({ safe: 'no' }, true).routes).toContain('EDT');
    expect(firedBy({ safe: 'no' }, false)).not.toContain('R55');
    expect(firedBy({ worries: ['BUL'] }, true)).not.toContain('R55');
  });

  it('has a reason and a source for every rule, and none for a rule that is not there', () => {
    const ids = [...RULES, REPEATED, ENGINE_FAILED].map(({ id }) => id);
    expect(Object.keys(REASONS)).toEqual(ids.sort());
  });

  it('has every rule of the book in this table or beside it', () => {
    const tested = new Set([...TABLE.map(([rule]) => rule), 'R55']);
    expect(RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });
});

describe('I2: text can only raise a level; unknown is not safe; a failing engine is Urgent and shown', () => {
  const signals = fc.record({
    language: fc.constantFrom('en', 'pl'),
    reporter: fc.constantFrom('child', 'parent', 'public', 'survivor', 'professional', 'unsaid'),
    about: fc.constantFrom('self', 'other', 'place', 'advice', 'unsaid'),
    age: fc.constantFrom('under_5', '5_7', '8_12', '13_15', '16_17', 'adult', 'unsaid'),
    area: fc.constantFrom('gedling' as AreaId, 'elsewhere' as AreaId, 'unsaid' as AreaId),
    worries: fc.uniqueArray(fc.constantFrom(...WORRIES)),
    safe: fc.constantFrom('yes', 'no', 'unsure', 'unsaid'),
    when: fc.constantFrom('now', 'last_24h', 'last_7d', 'last_28d', 'older', 'unsaid'),
    tapped: fc.uniqueArray(fc.constantFrom(...SIGNS)),
    heard: fc.uniqueArray(fc.constantFrom(...SIGNS)),
    wantsReply: fc.constantFrom('yes', 'no', 'unsaid'),
  }) as fc.Arbitrary<Signals>;

  it('I2: nothing that is heard in the words lowers a level', () => {
    fc.assert(
      fc.property(signals, fc.constantFrom(...SIGNS), fc.boolean(), (given, heard, outOfHours) => {
        const before = evaluate({ signals: given, outOfHours }).level;
        const more = { ...given, heard: [...given.heard, heard] };
        expect(isLower(evaluate({ signals: more, outOfHours }).level, before)).toBe(false);
      }),
    );
  });

  it('I2: naming one more harm never lowers a level', () => {
    fc.assert(
      fc.property(signals, fc.constantFrom(...WORRIES), (given, worry) => {
        // The listed exceptions, where a worry replaces no answer at all: "something else", and R53, which
        // is Urgent because nothing was tapped.
        fc.pre(given.worries.length > 0 || (worry !== 'OTH' && given.language === 'en'));
        fc.pre(given.worries.length > 0 || !has(given, 'unclear'));
        const before = evaluate({ signals: given, outOfHours: false }).level;
        const more = { ...given, worries: [...new Set([...given.worries, worry])] };
        expect(isLower(evaluate({ signals: more, outOfHours: false }).level, before)).toBe(false);
      }),
    );
  });

  it('I2: a child who does not say that they are safe is Urgent at least, and sees help', () => {
    for (const safe of ['no', 'unsure', 'unsaid'] as const) {
      const { level, interrupt } = run({ reporter: 'child', safe });
      expect(LEVELS.indexOf(level)).toBeGreaterThanOrEqual(LEVELS.indexOf('urgent'));
      expect(interrupt).toBe(true);
    }
  });

  it('I2: a joke with "not safe" is still Immediate, and needs two people to close', () => {
    const { level, marks } = run({ safe: 'no', heard: ['joke'] });
    expect(level).toBe('immediate');
    expect(marks).toContain('two_person_close');
  });

  it('I2, R59: an engine that fails gives Urgent and says so', () => {
    const broken = { ...quiet, worries: null } as unknown as Signals;
    expect(evaluate({ signals: broken, outOfHours: false })).toMatchObject({
      level: 'urgent',
      fired: [{ id: 'R59' }],
      marks: ['engine_failed'],
    });
  });
});

it('starts at Soon, and lower only where no harm is named', () => {
  expect(run({}).level).toBe('soon');
  expect(run({ worries: ['OTH'] }).level).toBe('information');
  expect(run({ worries: ['OTH', 'PHY'] }).level).toBe('soon');
  expect(run({ worries: ['OTH'], safe: 'unsure' }).level).toBe('soon');
  expect(run({ about: 'advice', worries: ['NEG'] }).level).toBe('soon');
  expect(run({ about: 'advice', safe: 'unsure' }).level).toBe('soon');
  expect(run({ about: 'advice', tapped: ['alone_now'] }).level).toBe('soon');
  expect(run({ about: 'advice', heard: ['few_words'] }).level).toBe('information');
});
