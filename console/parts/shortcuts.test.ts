import { expect, it } from 'vitest';
import { type Action, actionFor, type Place, type Pressed, SHORTCUTS } from './shortcuts.ts';

const press = (key: string, change: Partial<Pressed> = {}): Pressed => ({
  key,
  modified: false,
  typing: false,
  onControl: false,
  ...change,
});

it.each<[string, Place, Action | null]>([
  ['j', 'queue', 'next'],
  ['ArrowDown', 'queue', 'next'],
  ['k', 'queue', 'previous'],
  ['Enter', 'queue', 'open'],
  ['c', 'queue', 'claim'],
  ['c', 'report', 'claim'],
  ['w', 'report', 'words'],
  ['w', 'queue', null],
  ['n', 'report', 'note'],
  ['Escape', 'report', 'back'],
  ['Escape', 'queue', null],
  ['ArrowDown', 'report', null],
  ['?', 'queue', 'help'],
  ['x', 'queue', null],
])('%s on the %s page: %s', (key, place, action) => {
  expect(actionFor(press(key), place, true)).toBe(action);
});

it('leaves every key alone while someone types or holds Ctrl, Alt or Meta', () => {
  for (const { keys, places } of SHORTCUTS) {
    for (const key of keys) {
      for (const place of places) {
        expect(actionFor(press(key, { typing: true }), place, true)).toBe(null);
        expect(actionFor(press(key, { modified: true }), place, true)).toBe(null);
      }
    }
  }
});

it('leaves Enter to the link or button that has it', () => {
  expect(actionFor(press('Enter', { onControl: true }), 'queue', true)).toBe(null);
});

it('can be switched off, but for the list itself and named keys', () => {
  expect(actionFor(press('c'), 'queue', false)).toBe(null);
  expect(actionFor(press('?'), 'queue', false)).toBe('help');
  expect(actionFor(press('ArrowDown'), 'queue', false)).toBe('next');
});

it('gives no key two meanings on one page', () => {
  for (const place of ['queue', 'report'] as const) {
    const keys = SHORTCUTS.filter(({ places }) => places.includes(place)).flatMap((it) => it.keys);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
