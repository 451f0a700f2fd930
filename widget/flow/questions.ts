// The questions as data: their order, when one is asked, and what can be tapped.
import type { Sign, Worry } from '../../shared/schema/codes.ts';
import { ABOUTS, AGE_BANDS, REPORTERS } from '../../shared/schema/codes.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { Answers } from './answers.ts';
import { NOTHING_SAID, subjectOf } from './answers.ts';
import { detailsFor } from './details.ts';

/** Questions with one answer, from a list. */
export type OneId = 'reporter' | 'about' | 'age' | 'safe' | 'when' | 'area' | 'wantsReply';
export type ManyId = 'tapped' | 'details';
export type QuestionId = OneId | ManyId | 'professional' | 'worries' | 'words' | 'find';

const ORDER: readonly QuestionId[] = [
  'reporter',
  'professional',
  'about',
  'age',
  'safe',
  'tapped',
  'worries',
  'details',
  'when',
  'area',
  'words',
  'find',
  'wantsReply',
];

/** The questions for these answers, in order. `professional` is a notice, and asks nothing. */
export const questionsFor = ({ reporter, worries }: Answers): QuestionId[] =>
  ORDER.filter(
    (id) =>
      (id !== 'professional' || reporter === 'professional') &&
      (id !== 'details' || detailsFor(worries).length > 0),
  );

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
  details: ['details'],
  when: ['when'],
  area: ['area'],
  words: ['words'],
  find: ['name', 'school', 'where', 'vehicle'],
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

/** What can be tapped, several at once. */
export const signsFor = (id: ManyId, { age, worries }: Answers): Sign[] =>
  id === 'details'
    ? detailsFor(worries)
    : SIGNS_TO_TAP.filter((sign) => sign !== 'baby_hurt' || age === 'under_5');

/** An answer, unless it is no longer among what can be tapped. */
const still = <T extends string>(answer: T, offered: readonly string[]): T | 'unsaid' =>
  offered.includes(answer) ? answer : 'unsaid';

/** The signs that were tapped and can still be: the very same list where that is all of them. */
function stillTapped(id: ManyId, answers: Answers): Answers[ManyId] {
  const offered = signsFor(id, answers);
  const kept = answers[id].filter((sign) => offered.includes(sign));
  return kept.length === answers[id].length ? answers[id] : kept;
}

/** Drops what a later change has made impossible, so that nothing goes that the reporter cannot see. */
export function consistent(answers: Answers): Answers {
  const about = still(answers.about, abouts(answers));
  const age = still(answers.age, ages({ ...answers, about }));
  const kept = { ...answers, about, age };
  const tapped = stillTapped('tapped', kept);
  const details = stillTapped('details', kept);
  // The very same answers where nothing is dropped: they are how a sealed report is known again.
  const same =
    about === answers.about &&
    age === answers.age &&
    tapped === answers.tapped &&
    details === answers.details;
  return same ? answers : { ...kept, tapped, details };
}

/** Worries in groups that a child can look through calmly; `OTH` stands alone below them. */
export const WORRY_GROUPS: Record<'home' | 'body' | 'used' | 'feel' | 'out', readonly Worry[]> = {
  home: ['PHY', 'EMO', 'DA', 'NEG', 'CARE', 'MIS'],
  body: ['SEX', 'CSE', 'ONL', 'IMG', 'COC'],
  used: ['CCE', 'TRF', 'WPN', 'HBA', 'RAD'],
  feel: ['SHS', 'SUB'],
  out: ['BUL', 'POT', 'PLC'],
};
