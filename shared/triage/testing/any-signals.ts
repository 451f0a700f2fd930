// For property tests: any signals that an envelope may carry.
import fc from 'fast-check';
import type { AreaId } from '../../ids.ts';
import {
  ABOUTS,
  AGE_BANDS,
  REPORTERS,
  SAFE_NOW,
  SIGNS,
  WANTS_REPLY,
  WHENS,
  WORRIES,
} from '../../schema/codes.ts';
import type { Signals } from '../../schema/envelope.ts';

/** Few at a time: in a report that has half of all signs, one more would never be seen to change anything. */
const few = <Code>(codes: readonly Code[]): fc.Arbitrary<Code[]> =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 });

export const anySignals: fc.Arbitrary<Signals> = fc.record({
  language: fc.constantFrom('en', 'pl'),
  reporter: fc.constantFrom(...REPORTERS),
  about: fc.constantFrom(...ABOUTS),
  age: fc.constantFrom(...AGE_BANDS),
  area: fc.constantFrom('gedling', 'elsewhere', 'unsaid') as fc.Arbitrary<AreaId>,
  worries: few(WORRIES),
  safe: fc.constantFrom(...SAFE_NOW),
  when: fc.constantFrom(...WHENS),
  tapped: few(SIGNS),
  heard: few(SIGNS),
  wantsReply: fc.constantFrom(...WANTS_REPLY),
});
