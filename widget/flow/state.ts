// Where a report is on its way, and what can happen to it.
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Sign } from '../../shared/schema/codes.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Answers } from './answers.ts';
import { NOTHING_SAID } from './answers.ts';
import type { HelpKind } from './danger.ts';
import type { QuestionId } from './questions.ts';

export type Screen =
  | QuestionId
  | 'help'
  | 'check'
  | 'sending'
  | 'stuck'
  | 'untrusted'
  | 'unable'
  | 'code'
  | 'done';

export type State = {
  language: string;
  screen: Screen;
  /** Where Back goes, newest last. */
  trail: QuestionId[];
  answers: Answers;
  heard: Sign[];
  /** Kinds of help already shown. */
  helped: HelpKind[];
  /** How the help screen is worded. */
  helpKind: HelpKind;
  /** Where "keep going" leads from the help screen, and Back from `unable`. */
  afterHelp: Screen;
  /** The answer that is being changed from the read-back. */
  changing: QuestionId | null;
  /** The row of the read-back to come back to; none: its top. */
  row: QuestionId | null;
  /** What was deleted on the read-back, for as long as it can be undone. */
  deleted: Partial<Record<QuestionId, Deleted>>;
  receipt: Receipt | null;
  /** The five words were made and not dropped, and may be shown. */
  hasCode: boolean;
};

/** All that went with a deleted answer. */
export type Deleted = { answers: Partial<Answers>; heard: Sign[] };

/** Why a report is not on its way any more. */
export type Why = 'refused' | 'untrusted' | 'unable';

export type FlowEvent =
  | { type: 'say'; answers: Partial<Answers> }
  | { type: 'next' }
  | { type: 'skip' }
  | { type: 'back' }
  | { type: 'help' }
  | { type: 'keep-going' }
  | { type: 'heard'; signs: Sign[] }
  | { type: 'change'; question: QuestionId }
  | { type: 'delete'; question: QuestionId }
  | { type: 'undo'; question: QuestionId }
  | { type: 'send' }
  | { type: 'sent'; receipt: Receipt }
  | { type: 'failed'; why: Why }
  | { type: 'language'; language: string }
  | { type: 'show-code' }
  | { type: 'code-done' }
  | { type: 'code-dropped' };

export const begin = (language: string, reader: Reader = 'teen'): State => ({
  language,
  screen: 'reporter',
  trail: [],
  answers: { ...NOTHING_SAID, reader },
  heard: [],
  helped: [],
  helpKind: 'danger',
  afterHelp: 'reporter',
  changing: null,
  row: null,
  deleted: {},
  receipt: null,
  hasCode: false,
});
