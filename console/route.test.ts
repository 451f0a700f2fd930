import { expect, it } from 'vitest';
import type { ReportId } from '../shared/ids.ts';
import { reportIn, reportPath } from './route.ts';

it('finds the report that an address names', () => {
  const id = 'a1'.repeat(16) as ReportId;
  expect(reportIn(reportPath(id))).toBe(id);
});

it.each(['', '#', '#/', '#/report/', '#/report/../../x', '#/report/A1', 'javascript:alert(1)'])(
  'takes "%s" for the queue',
  (hash) => {
    expect(reportIn(hash)).toBe(null);
  },
);
