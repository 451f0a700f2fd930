import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LEVELS } from '../shared/schema/codes.ts';
import { RULES } from '../shared/triage/rules.ts';
import { run as evaluated, QUIET, quietBut } from '../shared/triage/testing/quiet.ts';
import { triage } from './triage.ts';

let folder: string;
let files: Record<string, unknown>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nightlight-triage-'));
  files = {};
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await triage(args, {
    read: (path) => {
      const file = files[path];
      if (file === undefined) throw new Error('no such file');
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    state: folder,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { status, said: said.join('\n'), complained: complained.join('\n') };
}

const given = quietBut({ worries: ['POT'], tapped: ['gifts'] });
const lines = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

it('says why: the level, each rule with its reason and source, routes and marks', async () => {
  files['in.json'] = given;
  const { status, said } = await run('in.json');
  expect(status).toBe(0);
  expect(said).toMatch(/^URGENT\nBefore any rule: soon\.\n/);
  expect(said).toContain('R26 (version 1)  soon\n    One sign of exploitation.');
  expect(said).toContain('Rests on: Duty to tell the designated officer within one working day');
  expect(said).toContain('Routes: LADO\nMarks: hide_from_organisation');
  expect(said).toContain('Help is shown at once: no.');
});

it('says that no rule fires, and what the level is all the same', async () => {
  files['-'] = QUIET;
  expect((await run('-')).said).toContain('SOON\nBefore any rule: soon.\nNo rule fires.');
});

it('gives the same as JSON, with all that the rules said', async () => {
  files['-'] = { signals: { ...given, safe: 'no' }, outOfHours: true };
  const { level, base, fired, routes, interrupt } = JSON.parse((await run('-', '--json')).said);
  expect({ level, base, interrupt }).toEqual({ level: 'immediate', base: 'soon', interrupt: true });
  expect(routes).toEqual(['P999', 'LADO', 'EDT']);
  expect(fired[0]).toEqual({
    id: 'R01',
    version: 1,
    level: 'immediate',
    reason: 'They said that the child is not safe right now.',
    source: "The child's own judgement leads",
    interrupt: true,
    routes: ['P999'],
    marks: [],
  });
});

it('R40: counts links from the second report on', async () => {
  const level = async (links: number) => {
    files['-'] = { signals: quietBut({ worries: ['BUL'] }), links };
    return JSON.parse((await run('-', '--json')).said).level;
  };
  expect([await level(1), await level(2)]).toEqual(['soon', 'urgent']);
});

it.each<[string, unknown, string]>([
  ['a code that is not in the list', { ...given, safe: 'maybe' }, 'safe: must be one of: yes, no,'],
  ['inside an object of facts', { signals: { ...given, age: 7 } }, 'signals.age: must be one of: '],
  ['in a list', { ...given, worries: ['POX'] }, 'worries.0: must be one of: CSE, CCE'],
  ['a list that is none', { ...given, tapped: 'gifts' }, 'tapped: must be an array'],
  ['a field that is missing', { ...given, language: undefined }, 'language: must be a string'],
  ['a field too many', { ...given, name: 'Jay' }, 'what was given: has what nobody knows: name'],
  ['the same sign twice', { ...given, heard: ['held', 'held'] }, 'heard: is not valid: each sign'],
  ['not an object', [given], 'what was given: must be an object of signals'],
  ['fewer than none', { signals: given, links: -1 }, 'links: has less than 0'],
  ['not JSON', '{"language":', 'in.json: is not JSON ('],
])('names what is wrong, with exit status 2: %s', async (_what, input, words) => {
  files['in.json'] = input;
  const { status, said, complained } = await run('in.json');
  expect([status, said]).toEqual([2, '']);
  expect(complained).toContain(words);
});

it('says what it did not understand of a command', async () => {
  expect(await run()).toMatchObject({ status: 2, complained: expect.stringContaining('Usage:') });
  expect((await run('gone.json')).complained).toBe('gone.json: cannot be read');
  expect((await run('-')).complained).toBe('what comes in: cannot be read');
  expect((await run('--jsn', '-')).complained).toContain('--jsn');
  expect((await run('-', '--partnership', 'atlantis')).complained).toContain(
    'no partnership is called atlantis; there is: nottingham',
  );
  expect((await run('replay', '-')).complained).toContain('--rules');
  files['good.json'] = given;
  for (const words of [['good.json'], ['rules'], ['export'], ['replay', '-']]) {
    const { status, said, complained } = await run(...words, 'extra', '--rules', 'good.json');
    expect([status, said]).toEqual([2, '']);
    expect(complained).toMatch(/^extra: is one too many\nUsage:/);
  }
});

it('replays by other rules: which would change, up and down, and through which rule', async () => {
  files['queue.jsonl'] = lines(
    { id: 'a', signals: quietBut({ tapped: ['gifts'] }), level: 'urgent', other: 'passed over' },
    { id: 'b', signals: quietBut({ tapped: ['afraid_home'] }) },
    { id: 'c', signals: QUIET },
  );
  const rules = RULES.filter(({ id }) => id !== 'R12').map((rule) =>
    rule.id === 'R26' ? { ...rule, level: 'immediate' } : rule,
  );
  files['book.json'] = rules;
  const { said } = await run('replay', '--rules', 'book.json', 'queue.jsonl');
  expect(said.split('\n')).toEqual([
    '3 reports. Under the other rules 1 would be higher and 1 lower.',
    'a  soon -> immediate  R26 soon→immediate',
    'b  urgent -> soon  -R12',
  ]);
  const json = await run('replay', '--rules', 'book.json', 'queue.jsonl', '--json');
  expect(JSON.parse(json.said)).toMatchObject({ reports: 3, up: 1, down: 1 });
  expect(JSON.parse(json.said).changed[0]).toEqual({
    id: 'a',
    from: 'soon',
    to: 'immediate',
    stored: 'urgent',
    more: [],
    fewer: [],
    other: [{ rule: 'R26', from: 'soon', to: 'immediate' }],
  });
});

it('replays pages of the queue as they come, and knows from their marks who came out of hours', async () => {
  const closed = {
    id: 'a',
    signals: quietBut({ worries: ['BUL'] }),
    evaluation: { marks: ['out_of_hours'] },
  };
  const own = { id: 'N01', version: 1, when: { outOfHours: true }, level: 'immediate' };
  files['more.json'] = { add: [{ ...own, reason: 'Nobody watches.', source: 'Us' }] };
  files['-'] =
    `${JSON.stringify({ rows: [closed, { ...closed, id: 'b', evaluation: { marks: [] } }], next: null })}\n\n`;
  const { said } = await run('replay', '--rules', 'more.json');
  expect(said).toContain('2 reports. Under the other rules 1 would be higher and 0 lower.');
  expect(said).toContain('a  soon -> immediate  +N01');
});

it("replays by another checkout's rules", async () => {
  files['-'] = lines({ id: 'a', signals: quietBut({ tapped: ['held'] }) });
  const path = join(folder, 'rules.mjs');
  writeFileSync(path, `export const RULES = ${JSON.stringify(RULES.slice(0, 1))};`);
  expect((await run('replay', '--rules', path)).said).toContain('a  immediate -> soon  -R10');
});

it.each<[string, unknown, string]>([
  [
    'other.json',
    [{ ...RULES[0], level: 'red' }],
    'other.json.0.level: must be one of: information',
  ],
  [
    'other.json',
    { raise: [{ rule: 'R01', to: 'soon' }] },
    'other.json: R01 is immediate: to make it',
  ],
  ['other.json', { rules: [] }, 'other.json: has what nobody knows: rules'],
  ['gone.mjs', '', 'gone.mjs: cannot be loaded'],
])('says what is wrong with other rules in %s: %j', async (path, rules, words) => {
  files = { 'other.json': rules, '-': '' };
  const { status, complained } = await run('replay', '--rules', path);
  expect(status).toBe(2);
  expect(complained).toContain(words);
});

it('names the line and the field of a stored report that is not one', async () => {
  files['rules.json'] = RULES;
  files['-'] = lines({ id: 'a', signals: QUIET }, { id: 'b', signals: { ...QUIET, when: 'soon' } });
  const { status, complained } = await run('replay', '--rules', 'rules.json');
  expect(status).toBe(2);
  expect(complained).toContain('line 2.signals.when: must be one of: now, ');
});

it('prints the rules, and takes what it printed', async () => {
  files['rules.json'] = (await run('rules', '--partnership', 'nottingham')).said;
  files['-'] = lines({ id: 'a', signals: given });
  expect((await run('replay', '--rules', 'rules.json')).said).toContain('0 would be higher and 0');
});

it("exports the reports of a local worker's teams, and replays them", async () => {
  expect((await run('export')).complained).toContain('no worker has kept anything here');
  const teams = join(folder, 'v3', 'do', 'nightlight-Team');
  mkdirSync(teams, { recursive: true });
  for (const name of ['a', 'b']) {
    const database = new DatabaseSync(join(teams, `${name.repeat(64)}.sqlite`));
    database.exec('CREATE TABLE report (id, signals, evaluation, level, sealed)');
    const { level, ...evaluation } = evaluated({ tapped: ['gifts'] });
    database
      .prepare('INSERT INTO report VALUES (?, ?, ?, ?, ?)')
      .run(
        name,
        JSON.stringify(quietBut({ tapped: ['gifts'] })),
        JSON.stringify({ level, ...evaluation }),
        LEVELS.indexOf('urgent'),
        'CANARY',
      );
    database.close();
  }
  new DatabaseSync(join(teams, `${'c'.repeat(64)}.sqlite`)).close(); // an object that holds nothing yet
  const { said } = await run('export');
  expect(said).not.toContain('CANARY');
  files['-'] = said;
  files['book.json'] = RULES.filter(({ id }) => id !== 'R26');
  files['more.json'] = { raise: [{ rule: 'R26', to: 'immediate' }] };
  expect((await run('replay', '--rules', 'book.json')).said).toContain('2 reports.');
  const { changed } = JSON.parse((await run('replay', '--rules', 'more.json', '--json')).said);
  expect(changed).toMatchObject([
    { id: 'a', stored: 'urgent', to: 'immediate' },
    { id: 'b', stored: 'urgent', to: 'immediate' },
  ]);
});
