import { expect, it } from 'vitest';
import { newReportId } from '../../shared/ids.ts';
import { WORDS_MAX_CHARS } from '../../shared/limits.ts';
import { report } from '../../shared/schema/report.ts';
import { NOTHING_SAID, signalsFrom } from '../flow/answers.ts';
import { composeReport } from './compose.ts';

const compose = (words: string) => {
  const answers = { ...NOTHING_SAID, words };
  return composeReport(newReportId(), answers, signalsFrom(answers, [], 'en'), 'A'.repeat(43));
};

it('keeps the words as they were typed, with their lines', () => {
  expect(compose('i dnt no 😢\r\nوالدي').words).toBe('i dnt no 😢\nوالدي');
});

it('drops control characters', () => {
  expect(compose('a\u0000b\u001b[31mc\u0085d\te').words).toBe('ab[31mcde');
});

it('fits the schema at the limit and above', () => {
  expect(() => report.parse(compose('x'.repeat(WORDS_MAX_CHARS + 10)))).not.toThrow();
});
