import { expect, it } from 'vitest';
import type { AccountId, ReportId } from '../shared/ids.ts';
import { isUnsent, keptFor } from './kept.ts';
import { NO_DRAFTS } from './report/drafts.ts';

const amina = 'amina' as AccountId;
const report = 'a'.repeat(32) as ReportId;

function begun() {
  const kept = keptFor(amina, null);
  kept.drafts.set(report, { ...NO_DRAFTS, note: 'She said that' });
  return kept;
}

it('gives what was begun back to the same account', () => {
  expect(keptFor(amina, begun()).drafts.get(report)?.note).toBe('She said that');
});

it('gives nothing of it to another account, nor to the first one after that', () => {
  const other = keptFor('joe' as AccountId, begun());
  expect(other).toEqual({ account: 'joe', drafts: new Map(), team: null, report: null });
  expect(keptFor(amina, other).drafts.size).toBe(0);
});

it.each(['note', 'levelReason', 'outcomeReason', 'answer'] as const)(
  'knows %s as unsent text',
  (box) => {
    const kept = keptFor(amina, null);
    kept.drafts.set(report, { ...NO_DRAFTS, [box]: 'words' });
    expect(isUnsent(kept)).toBe(true);
  },
);

it('counts no choice, no blank and nobody as unsent text', () => {
  const kept = keptFor(amina, null);
  kept.drafts.set(report, { ...NO_DRAFTS, level: 'urgent', outcome: 'lado', note: ' \n' });
  expect([isUnsent(kept), isUnsent(null)]).toEqual([false, false]);
});
