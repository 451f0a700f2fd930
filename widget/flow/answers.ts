// What the reporter has said so far, and what of it may leave in clear. In memory only.
import type { Sign } from '../../shared/schema/codes.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import { NOTHING_TAPPED, signalsOf } from '../../shared/triage/signals.ts';

export type Answers = Omit<Signals, 'language' | 'heard'> & {
  words: string;
  name: string;
  school: string;
  where: string;
};

/** A skipped question stays as it is here: `unsaid`, or empty. */
export const NOTHING_SAID: Answers = {
  ...NOTHING_TAPPED,
  words: '',
  name: '',
  school: '',
  where: '',
};

/** Whom the questions speak of. */
export type Subject = 'self' | 'other' | 'place';

export function subjectOf({ reporter, about }: Answers): Subject {
  if (about === 'self' || about === 'place') return about;
  if (about === 'other') return 'other';
  return reporter === 'child' || reporter === 'survivor' ? 'self' : 'other';
}

/** Who said that they are grown up. Not saying keeps what is for children in view. */
export const isAdult = ({ reporter }: Answers): boolean =>
  reporter !== 'child' && reporter !== 'unsaid';

/** The codes that leave in clear. The words stay: only their length is looked at. */
export function signalsFrom(answers: Answers, heard: readonly Sign[], language: string): Signals {
  const { words, name: _name, school: _school, where: _where, ...codes } = answers;
  return signalsOf({ ...codes, language }, words, heard);
}

/** Drops what a later change has made impossible, so that nothing goes that the reporter cannot see. */
export function consistent(answers: Answers): Answers {
  const tapped = answers.tapped.filter((sign) => sign !== 'baby_hurt' || answers.age === 'under_5');
  return tapped.length === answers.tapped.length ? answers : { ...answers, tapped };
}
