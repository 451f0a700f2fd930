import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartnershipId } from '../ids.ts';
import { nottingham } from '../partnerships/nottingham/index.ts';
import { AGE_BANDS, SAFE_NOW, SIGNS, WORRIES } from '../schema/codes.ts';
import { choose, crisis } from './choose.ts';
import { servicesOf } from './index.ts';
import { audienceOf, fits, inDanger, type Need } from './need.ts';
import { AUDIENCES, type Service } from './service.ts';

const all = servicesOf('nottingham' as PartnershipId);
const clock = { timeZone: nottingham.timeZone, holidays: nottingham.holidays };

const need = (some: Partial<Need>): Need => ({
  audience: 'child',
  age: 'unsaid',
  area: 'unsaid',
  worries: [],
  signs: [],
  safe: 'unsaid',
  at: Date.parse('2026-11-23T12:00:00Z'),
  clock,
  ...some,
});
const ids = (some: Partial<Need>, from: readonly Service[] = all): string[] =>
  choose(from, need(some)).map(({ id }) => id);

describe('choose', () => {
  it.each<[string, Partial<Need>, string[]]>([
    ['a child who says nothing', {}, ['childline']],
    ['an adult who says nothing', { audience: 'public' }, ['nspcc']],
    ['a nude image', { worries: ['IMG'] }, ['childline', 'report-remove']],
    ['a child who is missing', { worries: ['MIS'] }, ['childline', 'runaway-helpline']],
    [
      'thoughts of suicide, one text line of two',
      { signs: ['suicidal'], area: 'mansfield' },
      ['childline', 'notts-text', 'nhs-111'],
    ],
    [
      'a sign before a tapped worry',
      { signs: ['missing_now'], worries: ['DA'] },
      ['childline', 'runaway-helpline', 'juno'],
    ],
    [
      'the local line before the national one of its kind',
      { audience: 'public', worries: ['DA'], area: 'nottingham-city' },
      ['juno', 'mens-advice-line', 'galop'],
    ],
    [
      'the national one where the local one does not reach',
      { audience: 'public', worries: ['DA'], area: 'mansfield' },
      ['refuge', 'mens-advice-line', 'galop'],
    ],
    [
      'a place of concern: the crime line, and somebody to talk to',
      { audience: 'public', worries: ['PLC'] },
      ['crimestoppers', 'police-101', 'nspcc'],
    ],
    [
      'a place of concern in danger',
      { audience: 'public', worries: ['PLC'], safe: 'no' },
      ['nspcc'],
    ],
    [
      'a grown survivor',
      { audience: 'public', age: 'adult', worries: ['SEX'], area: 'gedling' },
      ['nottssvss', 'topaz', 'galop'],
    ],
  ])('%s', (_, some, expected) => {
    const got = ids(some);
    expect(got.slice(0, expected.length)).toEqual(expected);
  });

  const line: Service = {
    id: 'one',
    name: 'One',
    description: 'A line.',
    audience: ['child'],
    worries: ['BUL'],
    confidence: 'B',
  };
  const weekdays = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '11:00' }];

  it.each<[string, Service, Service]>([
    [
      'open before closed',
      { ...line, id: 'b', open: 'always' },
      { ...line, id: 'a', open: weekdays },
    ],
    ['unknown before closed', { ...line, id: 'b' }, { ...line, id: 'a', open: weekdays }],
    ['local before national', { ...line, id: 'b', areas: ['gedling'] }, { ...line, id: 'a' }],
    [
      'what names only the worry first',
      { ...line, id: 'b' },
      { ...line, id: 'a', worries: ['BUL', 'EMO'] },
    ],
    [
      'what names the worry before what takes any',
      { ...line, id: 'b' },
      { ...line, id: 'a', worries: [] },
    ],
  ])('%s', (_, first, second) => {
    expect(ids({ worries: ['BUL'], area: 'gedling' }, [second, first])).toEqual([
      first.id,
      second.id,
    ]);
  });

  it('keeps one of two with the same number', () => {
    const twins = ['a', 'b'].map((id) => ({ ...line, id, phone: '0800 111 111' }));
    expect(ids({ worries: ['BUL'] }, twins)).toEqual(['a']);
  });

  const someNeed = fc.record({
    audience: fc.constantFrom(...AUDIENCES),
    age: fc.constantFrom(...AGE_BANDS),
    area: fc.constantFrom('unsaid', 'elsewhere', ...nottingham.areas.map(({ id }) => id)),
    worries: fc.uniqueArray(fc.constantFrom(...WORRIES), { maxLength: 6 }),
    signs: fc.uniqueArray(fc.constantFrom(...SIGNS), { maxLength: 4 }),
    safe: fc.constantFrom(...SAFE_NOW),
    at: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') }),
    clock: fc.constant(clock),
  });

  it('whatever the need: at most three, none twice, all fitting, Childline first for a child', () => {
    fc.assert(
      fc.property(someNeed, fc.infiniteStream(fc.nat()), (some, order) => {
        const chosen = choose(all, some);
        const shuffled = all
          .map((service) => ({ service, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ service }) => service);
        expect(choose(shuffled, some)).toEqual(chosen);
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(chosen.every((service) => fits(service, some))).toBe(true);
        for (const key of ['id', 'phone', 'kind'] as const) {
          const said = chosen.map((service) => service[key]).filter(Boolean);
          expect(new Set(said).size).toBe(said.length);
        }
        if (some.audience === 'child') expect(chosen[0]?.id).toBe('childline');
        expect(chosen.some(({ browseOnly }) => browseOnly)).toBe(false);
        if (inDanger(some)) expect(chosen.some(({ notForDanger }) => notForDanger)).toBe(false);
      }),
    );
  });
});

describe('crisis', () => {
  it('offers a few lines for despair, each its own, at any hour', () => {
    for (const at of ['2026-11-22T03:00:00Z', '2026-12-25T12:00:00Z']) {
      const lines = crisis(all, Date.parse(at), clock).map(({ id }) => id);
      expect(lines).toEqual(['nhs-111', 'notts-text', 'hopeline247']);
    }
  });
});

it('reads not saying as a child, and a survivor as an adult', () => {
  expect(audienceOf('unsaid')).toBe('child');
  expect(audienceOf('survivor')).toBe('public');
  expect(audienceOf('professional')).toBe('professional');
});
