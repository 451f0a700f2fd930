import { expect, it } from 'vitest';
import { en } from '../../shared/language/danger/lexicons/en.ts';
import { listen } from './listen.ts';

it('hears danger, and nothing in what is not', () => {
  expect(listen('He has a knife', [en])).toContain('weapon');
  expect(listen('Thank you', [en])).toEqual([]);
});

it('I2: where it cannot hear, that is no "heard nothing"', () => {
  expect(listen('He has a knife', [null as never])).toBe(null);
});
