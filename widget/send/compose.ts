// Answers become the report that is sealed.
import type { ReportId } from '../../shared/ids.ts';
import { FIND_MAX_CHARS, WORDS_MAX_CHARS } from '../../shared/limits.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import type { Report } from '../../shared/schema/report.ts';
import type { Answers } from '../flow/answers.ts';

/** Control characters could change how the words look to whoever reads them; new lines are the reporter's. */
export const clean = (text: string, max: number = WORDS_MAX_CHARS): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .slice(0, max);

/** `mailbox` names where an answer may be sealed to. */
export const composeReport = (
  id: ReportId,
  answers: Answers,
  signals: Signals,
  mailbox: string,
): Report => ({
  v: 1,
  id,
  words: clean(answers.words, WORDS_MAX_CHARS),
  name: clean(answers.name, FIND_MAX_CHARS),
  school: clean(answers.school, FIND_MAX_CHARS),
  where: clean(answers.where, FIND_MAX_CHARS),
  ...(answers.vehicle && { vehicle: clean(answers.vehicle, FIND_MAX_CHARS) }),
  signals,
  mailbox,
});
