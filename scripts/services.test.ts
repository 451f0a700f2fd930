import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { services } from './services.ts';

const REAL = 'shared/services/nottingham';
const CHILDLINE = JSON.parse(readFileSync(`${REAL}/services.json`, 'utf8'))[0];

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nightlight-services-'));
  cpSync(REAL, join(folder, 'nottingham'), { recursive: true });
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (name: string): string => readFileSync(join(folder, 'nottingham', name), 'utf8');

function run(...args: string[]): number {
  return services(args, {
    folder,
    now: Date.parse('2026-11-22'),
    say: (line) => said.push(line),
  });
}

function importing(data: unknown, ...flags: string[]): number {
  const file = join(folder, 'in.json');
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  return run('import', file, ...flags);
}

it('changes nothing when what is there is imported again', () => {
  const before = [kept('services.json'), kept('lean.json')];
  expect(run('import', join(REAL, 'services.json'))).toBe(0);
  expect([kept('services.json'), kept('lean.json')]).toEqual(before);
  expect(said).toContain('Changed: 0');
});

it('takes one service, a list, and a page of either spelling', () => {
  const fresh = { ...CHILDLINE, assured_date: '2026-11-20', alternate_name: null };
  for (const data of [fresh, [fresh], { contents: [fresh] }, { content: [fresh] }]) {
    expect(importing(data)).toBe(0);
    expect(JSON.parse(kept('services.json'))[0].assured_date).toBe('2026-11-20');
    expect(JSON.parse(kept('lean.json'))[0].assuredDate).toBe('2026-11-20');
  }
  expect(said).toContain('  Childline');
});

it('adds a new service, and leaves an inactive one out of the widget', () => {
  const other = {
    ...CHILDLINE,
    id: '3f2b8d1e-5c1a-4a3e-9f55-0d6f0a8b7c11',
    name: 'Night Line',
    extra: { slug: 'night-line', confidence: 'A' },
  };
  expect(importing(other)).toBe(0);
  expect(kept('lean.json')).toContain('night-line');
  expect(importing({ ...other, status: 'defunct' })).toBe(0);
  expect(kept('services.json')).toContain('night-line');
  expect(kept('lean.json')).not.toContain('night-line');
});

it('writes nothing on a dry run', () => {
  expect(importing({ ...CHILDLINE, assured_date: '2026-11-20' }, '--dry-run')).toBe(0);
  expect(kept('services.json')).not.toContain('2026-11-20');
});

const phone = (number: string) => ({ phones: [{ id: 'p', number, type: 'voice' }] });

it.each<[string, object, string]>([
  ['a script for an address', { url: 'javascript:alert(1)' }, 'url: must be an https address'],
  ['letters in a number', phone('0800 CHILD'), 'phones.1.number: must be digits'],
  ['half a number', phone('08'), 'phones.1.number: must have 3 to 15 digits'],
  ['an 03 number called free', phone('0300 123 6600'), 'cost_options: an 03 number is charged'],
  ['a long description', { description: 'word '.repeat(13) }, 'description: has 13 words'],
  ['a date that is none', { assured_date: '2026-02-30' }, 'assured_date: must be a date'],
  ['nobody it is for', { attributes: [] }, 'attributes: none says who it is for'],
  [
    'another town',
    { service_areas: [{ id: 'a', name: 'Leeds' }] },
    'service_areas: none is an area',
  ],
  ['ages upside down', { minimum_age: 19 }, 'minimum_age: is above maximum_age'],
  ['no slug', { extra: { confidence: 'A' } }, 'extra.slug:'],
  ['a slug that is taken', { id: '3f2b8d1e-5c1a-4a3e-9f55-0d6f0a8b7c11' }, 'extra.slug: another'],
])('refuses %s by name and field, and writes nothing', (_, change, fault) => {
  const before = kept('services.json');
  expect(importing({ ...CHILDLINE, ...change })).toBe(1);
  expect(said.find((line) => line.startsWith(`Fault: Childline: ${fault}`))).toBeDefined();
  expect(kept('services.json')).toBe(before);
});

it.each([
  ['no JSON', '{', 'is not JSON'],
  ['no service', '{"total_items": 0}', 'holds no service'],
])('refuses a file with %s', (_, data, fault) => {
  expect(importing(data)).toBe(1);
  expect(said.join('\n')).toContain(fault);
});

it('says which fields it leaves out', () => {
  expect(importing({ ...CHILDLINE, contacts: [{ id: 'c', name: 'Jo Bloggs' }] })).toBe(0);
  expect(said).toContain('Warning: Childline: contacts: not used here, left out');
  expect(kept('services.json')).not.toContain('Jo Bloggs');
});

it('informs of what is stale or unverified, and fails on it only when told to be strict', () => {
  expect(run('check')).toBe(0);
  expect(said).toContain('  Childline (2025-02-01)');
  expect(said).toContain('  Samaritans (confidence C)');
  expect(run('check', '--strict')).toBe(1);
});

it('answers what it does not know with the usage, and names an unknown partnership', () => {
  expect(run('guess')).toBe(1);
  expect(run('check', '--force')).toBe(1);
  expect(run('check', '--partnership', 'atlantis')).toBe(1);
  expect(said).toContain('No partnership is called atlantis.');
});
