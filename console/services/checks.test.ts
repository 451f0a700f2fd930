import { expect, it } from 'vitest';
import type { Service } from '../../shared/services/service.ts';
import { byNeed, shown } from './checks.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

const service = (id: string, assuredDate?: string, confidence: Service['confidence'] = 'A') =>
  ({
    id,
    name: id,
    description: '',
    audience: ['child'],
    worries: [],
    confidence,
    ...(assuredDate && { assuredDate }),
  }) satisfies Service;

const SERVICES = [
  service('fresh', '2026-11-01'),
  service('old', '2026-08-01'),
  service('never'),
  service('older', '2024-03-01'),
  service('from-memory', '2026-11-01', 'C'),
  service('never-too'),
];

const ids = (all: ReturnType<typeof byNeed>) => all.map((one) => one.service.id);

it('puts what nobody has vouched for first, then the oldest check', () => {
  expect(ids(byNeed(SERVICES, NOW))).toEqual([
    'never',
    'never-too',
    'from-memory',
    'older',
    'old',
    'fresh',
  ]);
});

it('shows as to check all but what was checked', () => {
  const all = byNeed(SERVICES, NOW);
  expect(shown(all, 'toCheck')).toHaveLength(5);
  expect(shown(all, 'all')).toHaveLength(6);
});

it('asks for a check from the ninety-first day on', () => {
  const at = (days: number) => Date.parse('2026-01-01') + days * 86_400_000;
  const one = [service('one', '2026-01-01')];
  expect(shown(byNeed(one, at(90)), 'toCheck')).toEqual([]);
  expect(shown(byNeed(one, at(90) + 1), 'toCheck')).toHaveLength(1);
});
