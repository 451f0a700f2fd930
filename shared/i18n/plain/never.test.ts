import { expect, it } from 'vitest';
import { neverSaid } from './never.ts';

it.each([
  ['en', 'This is 100% anonymous.'],
  ['en', 'It was your fault and you know it.'],
  ['pl', 'To Twoja wina.'],
  ['pl', 'Masz pełną anonimowość.'],
  ['ro', 'Este vina ta.'],
  ['uk', 'Це твоя провина.'],
  ['ar', 'كان عليك أن تتكلم.'],
  ['ur', 'آپ گمنام رہیں گے۔'],
  ['pa', 'ਤੁਸੀਂ ਗੁਮਨਾਮ ਹੋ।'],
])('is found in %s: %s', (language, text) => {
  expect(neverSaid(text, language, 'teen')).not.toBeNull();
});

it('lets the one true sentence stand, and nothing beside it', () => {
  expect(neverSaid('It is not your fault.', 'en', 'child')).toBeNull();
  expect(neverSaid('It is not your fault, and it is confidential.', 'en', 'child')).toBe(
    'confidential',
  );
});

it('finds jargon by reader', () => {
  expect(neverSaid('Report sexual abuse here', 'en', 'child')).not.toBeNull();
  expect(neverSaid('Report sexual abuse here', 'en', 'adult')).toBeNull();
});
