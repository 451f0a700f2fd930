// The questions as data: their order, when one is asked, and what can be tapped.
import type { Sign, Worry } from '../../shared/schema/codes.ts';
import { ABOUTS, AGE_BANDS, REPORTERS } from '../../shared/schema/codes.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { Answers } from './answers.ts';
import { NOTHING_SAID, subjectOf } from './answers.ts';

/** Questions with one answer, from a list. */
export type OneId = 'reporter' | 'about' | 'age' | 'safe' | 'when' | 'area' | 'wantsReply';
export type QuestionId = OneId | 'professional' | 'tapped' | 'worries' | 'words' | 'find';

const ORDER: readonly QuestionId[] = [
  'reporter',
  'professional',
  'about',
  'age',
  'safe',
  'tapped',
  'worries',
  'when',
  'area',
  'words',
  'find',
  'wantsReply',
];

/** The questions for these answers, in order. `professional` is a notice, and asks nothing. */
export const questionsFor = ({ reporter }: Answers): QuestionId[] =>
  ORDER.filter((id) => id !== 'professional' || reporter === 'professional');

/** Danger is looked at only once the reporter was asked whether they are safe: not asked is not unsure. */
export const askedSafe = (id: QuestionId): boolean => ORDER.indexOf(id) >= ORDER.indexOf('safe');

/** The part of the answers that a question fills. */
const FILLS: Record<QuestionId, readonly (keyof Answers)[]> = {
  reporter: ['reporter'],
  professional: [],
  about: ['about'],
  age: ['age'],
  safe: ['safe'],
  tapped: ['tapped'],
  worries: ['worries'],
  when: ['when'],
  area: ['area'],
  words: ['words'],
  find: ['name', 'school', 'where'],
  wantsReply: ['wantsReply'],
};

/** The answers without what one question filled. */
export const without = (answers: Answers, id: QuestionId): Answers => ({
  ...answers,
  ...Object.fromEntries(FILLS[id].map((field) => [field, NOTHING_SAID[field]])),
});

const said = <T extends string>(codes: readonly T[]): T[] =>
  codes.filter((code) => code !== 'unsaid');

function abouts({ reporter }: Answers): string[] {
  const selfFits = reporter === 'child' || reporter === 'survivor' || reporter === 'unsaid';
  return said(ABOUTS).filter((about) => about !== 'self' || selfFits);
}

function ages(answers: Answers): string[] {
  const ownAge = answers.reporter === 'child' && subjectOf(answers) === 'self';
  const bands = said(AGE_BANDS);
  return ownAge ? bands.filter((band) => band !== 'under_5' && band !== 'adult') : bands;
}

/** What can be tapped; `unsaid` is never in it, for that is the skip button. */
export function optionsOf(id: OneId, answers: Answers, hour: Hour): string[] {
  switch (id) {
    case 'reporter':
      return said(REPORTERS);
    case 'about':
      return abouts(answers);
    case 'age':
      return ages(answers);
    case 'safe':
      return ['yes', 'no', 'unsure'];
    case 'when':
      return ['now', 'last_24h', 'last_7d', 'last_28d', 'older'];
    case 'area':
      return [...hour.areas.map((area) => area.id), 'elsewhere'];
    case 'wantsReply':
      return ['yes', 'no'];
  }
}

const SIGNS_TO_TAP: readonly Sign[] = [
  'needs_doctor',
  'weapon',
  'held',
  'person_near',
  'must_go_home',
  'afraid_home',
  'took_something',
  'suicidal',
  'missing_now',
  'alone_now',
  'baby_hurt',
  'injury',
];

export const signsFor = ({ age }: Answers): Sign[] =>
  SIGNS_TO_TAP.filter((sign) => sign !== 'baby_hurt' || age === 'under_5');

/** Worries in groups that a child can look through calmly; `OTH` stands alone below them. */
export const WORRY_GROUPS: Record<'home' | 'body' | 'used' | 'feel' | 'out', readonly Worry[]> = {
  home: ['PHY', 'EMO', 'DA', 'NEG', 'CARE', 'MIS'],
  body: ['SEX', 'CSE', 'ONL', 'IMG', 'COC'],
  used: ['CCE', 'TRF', 'WPN', 'HBA', 'RAD'],
  feel: ['SHS', 'SUB'],
  out: ['BUL', 'POT', 'PLC'],
};
