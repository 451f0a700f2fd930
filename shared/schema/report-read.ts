// The one sealed thing that a reporter's browser opens, read as strictly as its schema says. The worker may not
// import this file either.
import type { ReportId } from '../ids.ts';
import { HEX_128 } from '../ids.ts';
import { STAFF_TEXT_MAX_CHARS } from '../limits.ts';
import { oneOf, record, text } from './read.ts';
import type { Answer } from './report.ts';

export const readAnswer = record<Answer>({
  v: oneOf([1]),
  kind: oneOf(['answer']),
  report: text<ReportId>(HEX_128),
  text: text(STAFF_TEXT_MAX_CHARS),
});
