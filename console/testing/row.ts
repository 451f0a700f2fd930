// A queue row for tests, with the fewest surprises.
import type { AreaId, ReportId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Signals } from '../../shared/schema/envelope.ts';

export const signals = (change: Partial<Signals> = {}): Signals => ({
  language: 'en',
  reporter: 'public',
  about: 'other',
  age: '13_15',
  area: 'nottingham-city' as AreaId,
  worries: ['NEG'],
  safe: 'yes',
  when: 'last_28d',
  tapped: [],
  heard: [],
  wantsReply: 'no',
  ...change,
});

export const row = (letter: string, change: Partial<QueueRow> = {}): QueueRow => ({
  id: letter.repeat(32) as ReportId,
  version: 1,
  receivedAt: 0,
  dueAt: 0,
  step: 'acknowledge',
  alarms: 0,
  foundAt: null,
  seen: null,
  level: 'soon',
  state: 'waiting',
  owner: null,
  signals: signals(),
  evaluation: { level: 'soon', fired: [], interrupt: false, routes: [], marks: [] },
  firstReadAt: null,
  outcome: null,
  proposedAt: null,
  flood: null,
  letters: { all: 0, waiting: 0 },
  ...change,
});
