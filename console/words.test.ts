// The catalogue and the code agree: each key that is used exists, and each key that exists is used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import catalogue from '../shared/i18n/catalogues/en/console.json';
import type { Catalogue } from '../shared/i18n/readers.ts';
import { CODES } from '../shared/result.ts';
import * as codes from '../shared/schema/codes.ts';
import { MARKS, ROUTES } from '../shared/schema/evaluation.ts';
import { CHANNEL_KINDS, DELIVERY_OUTCOMES, NOTICE_REASONS } from '../shared/schema/notices.ts';
import { CONFIDENCES } from '../shared/services/service.ts';
import { CHANNEL_COLUMNS, DEAD_COLUMNS } from './notices/columns.ts';
import { SHORTCUTS } from './parts/shortcuts.ts';
import { FILTER_NAMES } from './queue/filters.ts';
import { SAID_ALONE } from './queue/queue-page.tsx';
import { TABS } from './report/drafts.ts';
import { KNOWN_ACTIONS } from './report/known-actions.ts';
import { OUTCOME_GROUPS } from './report/outcome-groups.ts';
import { SHOWN } from './services/checks.ts';
import { COLUMNS } from './services/services-table.tsx';
import { KEY_CODES } from './session/messages.ts';
import { signals } from './testing/row.ts';

const SPANS = ['minutes', 'wholeHours', 'hours', 'wholeDays', 'days'];

/** Keys that the code puts together: the part before the last dot, and what may follow it. */
const COMPOSED: Record<string, readonly string[]> = {
  about: codes.ABOUTS,
  action: KNOWN_ACTIONS,
  age: codes.AGE_BANDS,
  'alarm.overdue': codes.STEPS,
  audience: codes.AUDIENCES,
  ago: ['minutes', 'wholeHours', 'wholeDays'],
  confidence: CONFIDENCES,
  'due.left': SPANS,
  'due.over': SPANS,
  'due.step': codes.STEPS,
  entry: ['note', 'reason', 'answer'],
  feeling: codes.FEELINGS,
  feltAbout: codes.FELT_ABOUT,
  letterKind: codes.LETTER_KINDS,
  error: [...CODES, ...KEY_CODES],
  field: Object.keys(signals()),
  filter: FILTER_NAMES,
  freshness: ['unverified', 'stale', 'checked'],
  level: codes.LEVELS,
  live: ['connecting', 'live', 'reconnecting'],
  mark: MARKS,
  'notices.address': CHANNEL_KINDS.filter((kind) => kind !== 'push'),
  'notices.audience': codes.AUDIENCES,
  'notices.browser': ['refused', 'failed'],
  'notices.column': CHANNEL_COLUMNS,
  'notices.deadColumn': DEAD_COLUMNS,
  'notices.done': ['sendAgain', 'dismissNotices'],
  'notices.kind': CHANNEL_KINDS,
  'notices.badAddress': CHANNEL_KINDS,
  'notices.outcome': DELIVERY_OUTCOMES,
  'notices.tested': DELIVERY_OUTCOMES,
  'notices.why': NOTICE_REASONS,
  outcome: codes.OUTCOMES,
  outcomeGroup: OUTCOME_GROUPS.map(({ group }) => group),
  queue: ['level', 'due', 'why', 'worries', 'age', 'area', 'language', 'received', 'owner'],
  'queue.empty': [...SAID_ALONE, 'filtered'],
  reply: codes.WANTS_REPLY,
  reporter: codes.REPORTERS,
  route: ROUTES,
  safe: codes.SAFE_NOW,
  shortcut: SHORTCUTS.map(({ action }) => action),
  'services.column': COLUMNS,
  'services.show': SHOWN,
  sign: codes.SIGNS,
  'signIn.ended': ['bye', 'idle', 'server'],
  tab: TABS,
  when: codes.WHENS,
  words: ['name', 'school', 'where', 'vehicle'],
  worry: codes.WORRIES,
};

/** Every key, with the forms of one key (`days`, `days_one`) as that key. */
const keysOf = (part: Catalogue, path = ''): string[] =>
  Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`${path}${name.replace(/(?<=[a-z])_one$/, '')}`]
      : keysOf(value, `${path}${name}.`),
  );

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

const there = new Set(keysOf(catalogue));
const composed = Object.entries(COMPOSED).flatMap(([group, names]) =>
  names.map((name) => `${group}.${name}`),
);
const literal = [...sources.matchAll(/['"]([a-zA-Z]+(?:\.[a-zA-Z_0-9]+)+)['"]/g)]
  .map(([, key]) => key ?? '')
  .filter((key) => (key.split('.')[0] ?? '') in catalogue);

it('has words for every key that the code names', () => {
  expect([...literal, ...composed].filter((key) => !there.has(key))).toEqual([]);
});

it('has no words that nothing shows', () => {
  const used = new Set([...literal, ...composed]);
  expect([...there].filter((key) => !used.has(key))).toEqual([]);
});

it('knows every way in which the code puts a key together', () => {
  const groups = [...sources.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map(([, group]) => group ?? '');
  expect(groups.filter((group) => !(group in COMPOSED))).toEqual([]);
});
