// What the reporter has said so far, and what of it may leave in clear. In memory only.
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Sign } from '../../shared/schema/codes.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import { NOTHING_TAPPED, signalsOf } from '../../shared/triage/signals.ts';

export type Answers = Omit<Signals, 'language' | 'heard'> & {
  /** Signs that the picked worries asked about. They leave together with `tapped`. */
  details: Sign[];
  words: string;
  name: string;
  school: string;
  where: string;
  /** Of a place or a car. */
  vehicle: string;
  /** The wording chosen on the first screen. It never leaves. */
  reader: Reader;
};

/** A skipped question stays as it is here: `unsaid`, or empty. */
export const NOTHING_SAID: Answers = {
  ...NOTHING_TAPPED,
  details: [],
  words: '',
  name: '',
  school: '',
  where: '',
  vehicle: '',
  reader: 'teen',
};

/** Whom the questions speak of. */
export type Subject = 'self' | 'other' | 'place';

/** Not saying, in the wording for children, is as good as being one: strangers are never asked for. */
export function subjectOf({ reporter, about, reader }: Answers): Subject {
  if (about === 'self' || about === 'place' || about === 'other') return about;
  if (reporter === 'unsaid') return reader === 'adult' ? 'other' : 'self';
  return reporter === 'child' || reporter === 'survivor' ? 'self' : 'other';
}

/** Whom the last screen says may be told. Not "such as a school" where the person works at the school (R33). */
export const toldOf = (answers: Answers): Subject =>
  answers.details.includes('works_here') ? 'place' : subjectOf(answers);

/** Who said that they are grown up. Not saying keeps what is for children in view. */
export const isAdult = ({ reporter }: Answers): boolean =>
  reporter !== 'child' && reporter !== 'unsaid';

/** The codes that leave in clear. The words stay: only their length is looked at. */
export function signalsFrom(answers: Answers, heard: readonly Sign[], language: string): Signals {
  const { words, reporter, about, age, area, worries, safe, when, wantsReply } = answers;
  const tapped = [...answers.tapped, ...answers.details];
  const codes = { reporter, about, age, area, worries, safe, when, tapped, wantsReply, language };
  return signalsOf(codes, words, heard);
}
