import { describe, expect, it } from 'vitest';
import { nottingham } from '../partnerships/nottingham/index.ts';
import { freshness } from './freshness.ts';
import { openAt } from './open-now.ts';
import type { Service } from './service.ts';

const clock = { timeZone: 'Europe/London', holidays: nottingham.holidays };
const weekdays: Service['open'] = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];
const nights: Service['open'] = [{ days: [5, 7], from: '18:00', to: '02:00' }];

describe('openAt', () => {
  it.each<[string, Service['open'], string, string]>([
    ['the opening minute', weekdays, '2026-11-23T09:00:00Z', 'open'],
    ['the closing minute', weekdays, '2026-11-23T17:00:00Z', 'closed'],
    ['a Sunday', weekdays, '2026-11-22T12:00:00Z', 'closed'],
    ['summer time: 08:00 UTC is 09:00', weekdays, '2026-07-06T08:00:00Z', 'open'],
    ['summer time: 16:00 UTC is 17:00', weekdays, '2026-07-06T16:00:00Z', 'closed'],
    ['the Monday after clocks go forward', weekdays, '2026-03-30T08:00:00Z', 'open'],
    ['the Monday after clocks go back', weekdays, '2026-10-26T08:59:00Z', 'closed'],
    ['a bank holiday', weekdays, '2026-12-25T12:00:00Z', 'unknown'],
    ['a year whose holidays nobody has listed', weekdays, '2031-03-04T12:00:00Z', 'unknown'],
    ['day and night on a bank holiday', 'always', '2026-12-25T03:00:00Z', 'open'],
    ['the small hours of a night shift', nights, '2026-11-21T01:59:00Z', 'open'],
    ['after a night shift', nights, '2026-11-21T02:00:00Z', 'closed'],
    ['a Sunday night shift, on Monday', nights, '2026-11-23T00:30:00Z', 'open'],
    ['a shift that began on a bank holiday', nights, '2026-12-26T01:00:00Z', 'unknown'],
    ['no hours', undefined, '2026-11-23T12:00:00Z', 'unknown'],
  ])('%s', (_, open, at, expected) => {
    const service = open ? { open, confidence: 'B' as const } : { confidence: 'B' as const };
    expect(openAt(service, Date.parse(at), clock)).toBe(expected);
  });

  it('does not trust hours from memory', () => {
    expect(openAt({ open: 'always', confidence: 'C' }, 0, clock)).toBe('unknown');
  });
});

describe('freshness', () => {
  it.each<[string, string | undefined, Service['confidence'], string]>([
    ['checked today', '2026-11-22', 'A', 'checked'],
    ['90 days ago', '2026-08-24', 'B', 'checked'],
    ['91 days ago', '2026-08-23', 'B', 'stale'],
    ['never', undefined, 'A', 'unverified'],
    ['from memory', '2026-11-22', 'C', 'unverified'],
    ['in the future', '2027-11-22', 'A', 'unverified'],
    ['no date at all', 'yesterday', 'A', 'unverified'],
  ])('%s', (_, assuredDate, confidence, expected) => {
    const service = assuredDate ? { assuredDate, confidence } : { confidence };
    expect(freshness(service, Date.parse('2026-11-22T00:00:00Z'))).toBe(expected);
  });
});
