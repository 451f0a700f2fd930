import { expect, it } from 'vitest';
import { fold, readings } from './fold.ts';

it.each([
  ['ŻÓŁĆ', 'zolc'],
  ['mă lovește', 'ma loveste'],
  ['don’t', "don't"],
  ['п’ять', "п'ять"],
  ['أَنا', 'انا'],
  ['مدرسة', 'مدرسه'],
  ['ہوئی', 'هويي'],
  ['می\u200Cخواهد', 'ميخواهد'],
  ['wait... what', 'wait… what'],
  ['no🔪pls', 'no 🔪 pls'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each(['й', 'ї', 'ਮਾਰਦਾ', 'ਨਹੀਂ', 'ھ'])('%s keeps what makes it another word', (text) => {
  expect(fold(text)).toBe(text.normalize('NFC'));
});

it('reads a drawn-out word in each sensible way, and leaves numbers alone', () => {
  expect(readings('killl myseeelf')).toContain('kill myself');
  expect(readings('noooo')).toContain('no');
  expect(readings('sooon')).toContain('soon');
  expect(readings('999 please')).toEqual(['999 please']);
});
