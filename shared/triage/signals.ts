// Answers and what the device heard in the words become signals: closed codes, never text.
import type { AreaId } from '../ids.ts';
import { FEW_WORDS_CHARS } from '../limits.ts';
import type { Sign } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';

/** What was tapped. Every question has an answer: a skipped one is `unsaid` or an empty list. */
export type TappedAnswers = Omit<Signals, 'heard'>;

/** Every question skipped: `unsaid`, or empty. */
export const NOTHING_TAPPED: Omit<TappedAnswers, 'language'> = {
  reporter: 'unsaid',
  about: 'unsaid',
  age: 'unsaid',
  area: 'unsaid' as AreaId,
  worries: [],
  safe: 'unsaid',
  when: 'unsaid',
  tapped: [],
  wantsReply: 'unsaid',
};

/** The signals of a report. `words` stays on the device: only its length leaves, as `few_words`. */
export function signalsOf(answers: TappedAnswers, words: string, heard: readonly Sign[]): Signals {
  const few: Sign[] = words.trim().length < FEW_WORDS_CHARS ? ['few_words'] : [];
  return { ...answers, heard: [...new Set([...heard, ...few])] };
}
