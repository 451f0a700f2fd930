// Every rule of the book: what it fires on, one by one; what it gives; and what beside its boundary it does not fire on.
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../ids.ts';
import type { Level, Sign, Worry } from '../schema/codes.ts';
import { LEVELS, REPORTERS } from '../schema/codes.ts';
import { REASONS, reasonOf, sourceOf } from './reasons.ts';
import { ENGINE_FAILED, LINKED, REPEATED } from './rules/beside.ts';
import { RULES } from './rules.ts';
import { SHOWN_HELP } from './shown-help.ts';
import type { Change } from './testing/quiet.ts';
import { each, eachSign, eachWorry, firedBy, run } from './testing/quiet.ts';

type Row = [
  rule: string,
  level: Level | null,
  /** `help` where it is shown at once, then the routes and the marks. */
  gives: string,
  fires: Change[],
  not: Change[],
];

const UNSAID = 'unsaid' as AreaId;
const EXPLOITED: Sign[] = [
  'gifts',
  'taken_places',
  'second_phone',
  'far_from_home',
  'made_to_carry',
  'owes_money',
];
const RISKS: Sign[] = ['with_adult', 'disabled', 'suicidal', 'suicide_plan', 'out_of_character'];
const ABUSE: Worry[] = [
  ...(['CSE', 'CCE', 'ONL', 'IMG', 'TRF', 'PHY', 'SEX', 'EMO', 'NEG', 'DA', 'COC', 'HBA'] as const),
];
const missing: Change = { tapped: ['missing_now'] };
const nothing: Change = { reporter: 'unsaid', about: 'unsaid', safe: 'unsaid', when: 'unsaid' };
const polish: Change = { ...nothing, language: 'pl' };
const unreachable: Change = { area: UNSAID, wantsReply: 'no' };
const place: Change = { about: 'place' };
const survivor: Change = { reporter: 'survivor' };

const TABLE: Row[] = [
  ['R01', 'immediate', 'help P999', [{ safe: 'no' }], each('safe', ['unsure', 'unsaid', 'yes'])],
  [
    'R02',
    'urgent',
    'help',
    [
      ...each('safe', ['unsure', 'unsaid'], { reporter: 'child' }),
      ...each('safe', ['unsure', 'unsaid'], { reporter: 'unsaid' }),
    ],
    [
      ...each('safe', ['yes', 'no'], { reporter: 'child' }),
      ...each('reporter', ['parent', 'public', 'survivor', 'professional'], { safe: 'unsaid' }),
    ],
  ],
  ['R03', 'immediate', 'help P999', eachSign(['needs_doctor']), eachSign(['injury'])],
  [
    'R04',
    'immediate',
    'help P999',
    [{ when: 'now' }, ...eachSign(['happening_now'])],
    [{ when: 'last_24h' }, {}],
  ],
  ['R05', 'immediate', 'help P999', eachSign(['weapon']), eachWorry(['WPN'])],
  [
    'R06',
    'immediate',
    'help P999',
    eachSign(['took_something', 'suicide_plan']),
    eachSign(['suicidal']),
  ],
  ['R07', 'urgent', 'help', eachSign(['suicidal']), eachWorry(['EMO'])],
  [
    'R08',
    'immediate',
    'help P999',
    [
      ...each('age', ['under_5', '5_7', '8_12'], missing),
      ...eachWorry(['CSE', 'CCE', 'ONL', 'TRF', 'SHS'], missing),
      ...eachSign([...EXPLOITED, ...RISKS], missing),
    ],
    [missing, ...eachWorry(['CSE']), ...eachSign(['with_adult']), { age: '8_12' }],
  ],
  [
    'R09',
    'urgent',
    'help P999',
    [missing, ...each('age', ['13_15', 'unsaid'], missing)],
    [{}, { ...missing, age: '5_7' }, { tapped: ['missing_now', 'with_adult'] }],
  ],
  ['R10', 'immediate', 'help P999', eachSign(['held']), [{}]],
  [
    'R11',
    'immediate',
    'help P999',
    eachSign(['person_near', 'must_go_home']),
    eachSign(['afraid_home']),
  ],
  ['R12', 'urgent', '', eachSign(['afraid_home']), eachSign(['must_go_home'])],
  [
    'R13',
    'immediate',
    'help P999',
    [
      ...each('age', ['under_5', '5_7'], { tapped: ['alone_now'] }),
      { tapped: ['alone_now', 'disabled'] },
    ],
    [{ tapped: ['alone_now'], age: '8_12' }, { tapped: ['disabled'] }, { age: '5_7' }],
  ],
  ['R14', 'immediate', 'help P999', eachSign(['baby_hurt']), [{ age: 'under_5' }]],
  [
    'R15',
    'immediate',
    'help P999 SARC',
    [...eachSign(['assault_24h']), ...each('when', ['now', 'last_24h'], { worries: ['SEX'] })],
    [{ worries: ['SEX'], when: 'last_7d' }, { when: 'last_24h' }, { worries: ['SEX'] }],
  ],
  [
    'R16',
    'urgent',
    'SARC',
    [{ worries: ['SEX'], when: 'last_7d' }],
    [{ worries: ['SEX'], when: 'last_28d' }, { when: 'last_7d' }, { worries: ['SEX'] }],
  ],
  [
    'R17',
    'immediate',
    'help P999',
    [
      ...eachSign(['suicidal', 'suicide_plan', 'took_something'], { tapped: ['threat_to_share'] }),
      ...eachWorry(['SHS'], { tapped: ['threat_to_share'] }),
    ],
    [
      ...eachSign(['threat_to_share']),
      ...eachSign(['suicidal'], { worries: ['ONL'] }),
      ...eachWorry(['SHS']),
    ],
  ],
  ['R18', 'urgent', '', eachSign(['threat_to_share']), eachSign(['asked_images'])],
  ['R19', 'immediate', 'help P999', eachSign(['meet_soon']), eachSign(['asked_images'])],
  ['R20', 'urgent', '', eachSign(['asked_images']), eachWorry(['ONL'])],
  ['R21', 'immediate', 'help P999', eachSign(['debt_threat']), eachSign(['owes_money'])],
  ['R22', 'immediate', 'help P999 NRM', eachSign(['drugs_inside']), eachSign(['made_to_carry'])],
  ['R23', 'urgent', 'NRM', eachSign(['made_to_carry', 'owes_money']), eachWorry(['CCE'])],
  ['R24', 'urgent', '', eachSign(['taken_places']), eachSign(['gifts'])],
  [
    'R25',
    'urgent',
    '',
    [
      ...eachSign(EXPLOITED.slice(1), { tapped: ['gifts'] }),
      { tapped: ['gifts'], heard: ['second_phone'] },
    ],
    [...eachSign(EXPLOITED), { tapped: ['gifts'], heard: ['gifts'] }],
  ],
  [
    'R26',
    'soon',
    '',
    [...eachSign(EXPLOITED), { heard: ['gifts'] }, { tapped: ['gifts'], heard: ['gifts'] }],
    [{}, { tapped: ['second_phone', 'far_from_home'] }],
  ],
  [
    'R27',
    'urgent',
    '',
    [
      ...eachWorry(['CSE', 'ONL', 'IMG', 'SEX', 'COC'], { age: '8_12' }),
      ...each('age', ['under_5', '5_7'], { worries: ['SEX'] }),
    ],
    [...each('age', ['13_15', 'unsaid'], { worries: ['IMG'] }), { worries: ['PHY'], age: '8_12' }],
  ],
  ['R28', 'urgent', '', eachSign(['abuser_has_access']), eachWorry(['PHY'])],
  ['R29', 'urgent', '', eachSign(['injury']), [{}]],
  ['R30', 'immediate', 'help P999', eachSign(['choked']), eachWorry(['DA'])],
  ['R31', 'soon', '', eachWorry(['DA']), eachWorry(['EMO'])],
  [
    'R31',
    'urgent',
    '',
    eachSign(['injury', 'pregnant', 'baby_hurt', 'needs_doctor'], { worries: ['DA'] }),
    eachSign(['pregnant']),
  ],
  ['R32', 'urgent', 'LADO hide_from_organisation', eachWorry(['POT']), eachSign(['works_here'])],
  [
    'R33',
    null,
    'bypass_host hide_from_organisation',
    [...eachSign(['works_here']), { worries: ['POT'], tapped: ['works_here'] }],
    eachWorry(['POT']),
  ],
  ['R34', 'immediate', 'help P999', eachSign(['travel_soon']), eachWorry(['HBA'])],
  ['R35', 'urgent', 'no_family_contact', eachWorry(['HBA']), eachSign(['travel_soon'])],
  ['R36', 'immediate', 'help P999 PREV', eachSign(['plan_to_hurt']), eachWorry(['RAD'])],
  ['R37', 'soon', 'PREV', eachWorry(['RAD']), eachSign(['plan_to_hurt'])],
  ['R38', 'urgent', 'NRM', eachWorry(['TRF']), eachWorry(['CCE'])],
  [
    'R39',
    'urgent',
    '',
    eachSign(['force_used', 'threat_to_share', 'asked_images'], { worries: ['COC'] }),
    [...eachWorry(['COC']), ...eachSign(['force_used'])],
  ],
  [
    'R41',
    'urgent',
    '',
    [
      ...eachSign(['in_care', 'disabled', 'alone_in_uk'], { worries: ['EMO'] }),
      ...eachWorry(ABUSE, { tapped: ['in_care'] }),
      ...eachSign(EXPLOITED, { tapped: ['in_care'] }),
    ],
    [
      ...eachSign(['in_care', 'disabled', 'alone_in_uk']),
      ...eachWorry(ABUSE),
      ...eachSign(['disabled'], { worries: ['CARE'] }),
    ],
  ],
  [
    'R42',
    'immediate',
    'help P999',
    [
      ...each('reporter', ['public', 'parent', 'professional'], { ...place, when: 'now' }),
      ...eachWorry(['PLC', 'CSE', 'CCE', 'TRF'], { when: 'now' }),
    ],
    [
      { ...place, when: 'last_24h' },
      { worries: ['CSE'], when: 'now', reporter: 'child' },
      { worries: ['PHY'], when: 'now' },
    ],
  ],
  [
    'R43',
    'soon',
    'DISR POLINT',
    each('when', ['now', 'last_24h', 'last_7d', 'last_28d'], place),
    [...each('when', ['older', 'unsaid'], place), { when: 'last_28d' }],
  ],
  [
    'R44',
    'information',
    'POLINT',
    [{ ...place, when: 'older' }],
    [{ ...place, when: 'last_28d' }, { when: 'older' }],
  ],
  ['R45', 'soon', '', eachWorry(['NEG']), eachWorry(['CARE'])],
  [
    'R45',
    'urgent',
    '',
    [
      { worries: ['NEG'], age: 'under_5' },
      ...eachSign(['no_food_heat', 'needs_doctor'], { worries: ['NEG'] }),
    ],
    [{ age: 'under_5' }],
  ],
  ['R46', 'soon', '', eachWorry(['BUL']), eachWorry(['SHS'])],
  [
    'R46',
    'urgent',
    '',
    [...eachSign(['threats', 'weapon'], { worries: ['BUL'] }), { worries: ['BUL', 'SHS'] }],
    eachSign(['threats']),
  ],
  ['R47', 'soon', '', eachWorry(['SUB']), eachSign(['driving_or_passed_out'])],
  [
    'R47',
    'urgent',
    '',
    [
      { worries: ['SUB'], age: 'under_5' },
      ...eachSign(['driving_or_passed_out'], { worries: ['SUB'] }),
    ],
    [{ age: 'under_5' }],
  ],
  [
    'R48',
    'urgent',
    '',
    eachSign(['abuser_has_access'], survivor),
    [survivor, ...eachSign(['abuser_has_access'])],
  ],
  ['R49', 'soon', '', [survivor], [{}, ...eachSign(['abuser_has_access'], survivor)]],
  ['R50', 'information', '', [{ about: 'advice' }], each('about', ['unsaid', 'self', 'place'])],
  [
    'R51',
    null,
    'professional',
    [{ reporter: 'professional' }],
    each(
      'reporter',
      REPORTERS.filter((reporter) => reporter !== 'professional'),
    ),
  ],
  ['R52', null, 'two_person_close', [...eachSign(['joke']), { heard: ['joke'] }], [{}]],
  [
    'R53',
    null,
    'translate',
    [
      { language: 'pl' },
      { heard: ['unclear'] },
      { ...polish, safe: 'yes' },
      { ...polish, when: 'older' },
      { ...polish, reporter: 'parent' },
      { ...polish, about: 'other' },
    ],
    [{ language: 'en' }],
  ],
  [
    'R53',
    'urgent',
    'translate',
    [polish, { ...polish, worries: ['BUL'] }, { ...nothing, heard: ['unclear'] }],
    [nothing],
  ],
  [
    'R54',
    null,
    'OTHERLA outside_area',
    [{ area: 'elsewhere' as AreaId }],
    [{ area: UNSAID }, { area: 'gedling' as AreaId }],
  ],
  [
    'R56',
    'urgent',
    '',
    [
      ...eachWorry(
        ['CSE', 'CCE', 'ONL', 'TRF', 'MIS', 'PHY', 'SEX', 'DA', 'HBA', 'SHS'],
        unreachable,
      ),
      { ...unreachable, worries: ['PHY'], wantsReply: 'unsaid' },
    ],
    [
      { ...unreachable, worries: ['BUL'] },
      { ...unreachable, worries: ['PHY'], wantsReply: 'yes' },
      { ...unreachable, worries: ['PHY'], area: 'gedling' as AreaId },
      { ...unreachable, worries: ['PHY'], area: 'elsewhere' as AreaId },
    ],
  ],
  [
    'R58',
    'soon',
    '',
    eachWorry(['CSE', 'CCE', 'ONL', 'IMG', 'TRF', 'MIS', 'PHY', 'SEX', 'EMO', 'NEG', 'DA'], {
      heard: ['few_words'],
    }),
    [{ heard: ['few_words'], worries: ['OTH'] }, ...eachWorry(['EMO'])],
  ],
  [
    'R60',
    null,
    'child_record',
    [{ ...place, when: 'now' }, { ...place, safe: 'no' }, ...eachSign(['held'], place)],
    [
      { ...place, when: 'last_24h' },
      ...eachSign(['taken_places'], place), // Urgent: one level below
      { safe: 'no' },
    ],
  ],
];

const bookHas = (id: string) => RULES.find((rule) => rule.id === id);

describe.each(TABLE)('%s, %s', (id, level, gives, fires, not) => {
  it.each(fires)('fires on %j', (change) => {
    const { fired, level: whole } = run(change);
    expect(fired).toContainEqual(expect.objectContaining({ id, level }));
    if (level) expect(LEVELS.indexOf(whole)).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
  });

  it.each(not)('does not fire on %j', (change) => {
    expect(firedBy(change)).not.toContain(id);
  });

  it(`gives: ${gives || 'a level alone'}`, () => {
    const { interrupt, routes = [], marks = [] } = bookHas(id) ?? {};
    expect([...(interrupt ? ['help'] : []), ...routes, ...marks].join(' ')).toBe(gives);
  });
});

it('R55 asks for the duty team only where the level cannot wait, and nobody is there', () => {
  expect(run({ safe: 'no' }, true)).toMatchObject({
    fired: [{ id: 'R01' }, { id: 'R55', level: null }],
    routes: ['P999', 'EDT'],
    marks: ['out_of_hours'],
  });
  expect(firedBy({ tapped: ['injury'] }, true)).toContain('R55'); // Urgent is enough
  expect(firedBy({ safe: 'no' }, false)).not.toContain('R55');
  expect(firedBy({ worries: ['BUL'] }, true)).not.toContain('R55');
});

it('has every rule of the book in this table or beside it, and in the order of their ids', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set([...TABLE.map(([rule]) => rule), 'R55'])].sort());
});

it('R01 to R60 are all there', () => {
  const ids = [...RULES, LINKED, REPEATED, ENGINE_FAILED].map(({ id }) => id).sort();
  expect(ids).toEqual(Array.from({ length: 60 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`));
});

it('has a reason and a source for every rule, and none for a rule that is not there', () => {
  const ids = [...RULES, LINKED, REPEATED, ENGINE_FAILED].map(({ id }) => id).sort();
  expect(Object.keys(REASONS)).toEqual(ids);
  expect([reasonOf('R99'), sourceOf('R99')]).toEqual([null, null]);
});

it("gives a partnership's own rule its own reason, and never the book's rule another", () => {
  const rule = { version: 1, when: { any: [] }, level: null, reason: 'Ours.', source: 'Us' };
  const own = {
    add: [
      { ...rule, id: 'N01' },
      { ...rule, id: 'R01' },
    ],
  };
  expect([reasonOf('N01', own), sourceOf('N01', own)]).toEqual(['Ours.', 'Us']);
  expect(reasonOf('R01', own)).toBe(reasonOf('R01'));
});

it("carries to a reporter's phone every rule that shows help, and of the others only blackmail with a picture", () => {
  const shown = RULES.filter(({ id, interrupt }) => interrupt || id === 'R18');
  expect([...SHOWN_HELP].sort((a, b) => a.id.localeCompare(b.id))).toEqual(shown);
});
