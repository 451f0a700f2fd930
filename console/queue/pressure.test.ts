import { expect, it } from 'vitest';
import type { AccountId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { row } from '../testing/row.ts';
import { pressureOf } from './pressure.ts';

const owner = { id: 'joe' as AccountId, name: 'Joe Bell' };
const LATER = { dueAt: 101 };
const OVER = { dueAt: 100 };

it.each<[string, Partial<QueueRow>, [number, number]]>([
  ['Immediate and nobody’s', { level: 'immediate', ...LATER }, [1, 0]],
  ['Immediate, and over', { level: 'immediate', ...OVER }, [1, 1]],
  ['Immediate and claimed', { level: 'immediate', state: 'claimed', owner, ...LATER }, [0, 0]],
  ['claimed, and over', { state: 'claimed', owner, ...OVER }, [0, 1]],
  ['urgent and nobody’s', { level: 'urgent', ...LATER }, [0, 0]],
  ['closed', { level: 'immediate', state: 'closed', ...OVER }, [0, 0]],
])('%s', (_, change, [immediate, overdue]) => {
  const one = row('a', change);
  expect(pressureOf(new Map([[one.id, one]]), 100)).toEqual({ immediate, overdue });
});
