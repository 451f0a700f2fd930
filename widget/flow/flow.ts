// The whole way through a report: (state, event) → state. Nothing here touches the network or the page.
import type { Sign } from '../../shared/schema/codes.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Answers } from './answers.ts';
import { consistent, NOTHING_SAID, signalsFrom } from './answers.ts';
import type { HelpKind } from './danger.ts';
import { helpFor } from './danger.ts';
import type { QuestionId } from './questions.ts';
import { askedSafe, questionsFor, without } from './questions.ts';

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
  /** One answer is being changed from the read-back. */
  changing: boolean;
  receipt: Receipt | null;
};

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
  | { type: 'send' }
  | { type: 'sent'; receipt: Receipt }
  | { type: 'failed'; why: 'stuck' | 'untrusted' | 'unable' }
  | { type: 'show-code' }
  | { type: 'code-done' };

export const begin = (language: string): State => ({
  language,
  screen: 'reporter',
  trail: [],
  answers: NOTHING_SAID,
  heard: [],
  helped: [],
  helpKind: 'danger',
  afterHelp: 'reporter',
  changing: false,
  receipt: null,
});

const isQuestion = (screen: Screen, answers: Answers): screen is QuestionId =>
  (questionsFor(answers) as Screen[]).includes(screen);

/** Back from here leads to the first screen. */
export const isFirst = ({ trail, changing, screen, answers }: State): boolean =>
  trail.length === 0 && !changing && isQuestion(screen, answers);

export const signalsIn = ({ answers, heard, language }: State) =>
  signalsFrom(answers, heard, language);

/** Goes on from a question, by way of help if the answers now ask for a kind that was not shown. */
function advance(state: State, from: QuestionId): State {
  const answers = consistent(state.answers);
  const order = questionsFor(answers);
  const target: Screen = state.changing ? 'check' : (order[order.indexOf(from) + 1] ?? 'check');
  const next: State = {
    ...state,
    answers,
    screen: target,
    trail: state.changing ? state.trail : [...state.trail, from],
    changing: false,
  };
  if (!state.changing && !askedSafe(from)) return next;
  const help = helpFor(signalsIn(next), state.helped);
  if (!help) return next;
  const { kind, shown } = help;
  return { ...next, screen: 'help', afterHelp: target, helpKind: kind, helped: shown };
}

function back(state: State): State {
  if (state.changing) return { ...state, screen: 'check', changing: false };
  if (state.screen === 'stuck') return { ...state, screen: 'check' };
  const to = state.trail.at(-1);
  return to === undefined ? state : { ...state, screen: to, trail: state.trail.slice(0, -1) };
}

/** "Help now", from any screen. */
const askedForHelp = (state: State): State =>
  state.screen === 'help'
    ? state
    : { ...state, screen: 'help', helpKind: 'danger', afterHelp: state.screen };

function answer(state: State, event: FlowEvent): State {
  const { screen, answers } = state;
  if (event.type === 'say') return { ...state, answers: { ...answers, ...event.answers } };
  if (event.type === 'delete') return { ...state, ...forget(state, event.question) };
  if (!isQuestion(screen, answers)) return state;
  if (event.type === 'next') return advance(state, screen);
  if (event.type === 'skip') return advance({ ...state, ...forget(state, screen) }, screen);
  return state;
}

/** What was heard in the words goes with the words. */
const forget = ({ answers, heard }: State, question: QuestionId) => ({
  answers: consistent(without(answers, question)),
  heard: question === 'words' ? [] : heard,
});

export function flow(state: State, event: FlowEvent): State {
  switch (event.type) {
    case 'back':
      return back(state);
    case 'help':
      return askedForHelp(state);
    case 'keep-going':
      return { ...state, screen: state.afterHelp };
    case 'heard':
      return { ...state, heard: event.signs };
    case 'change':
      return { ...state, screen: event.question, changing: true };
    case 'send':
      return state.screen === 'check' || state.screen === 'stuck'
        ? { ...state, screen: 'sending' }
        : state;
    case 'sent':
      return sent(state, event.receipt);
    case 'failed':
      return failed(state, event.why);
    case 'show-code':
      return { ...state, screen: 'code' };
    case 'code-done':
      return { ...state, screen: 'done' };
    default:
      return answer(state, event);
  }
}

/** On sending; and between questions, as soon as it is known that this browser is unable. Help is never cut short. */
function failed(state: State, why: 'stuck' | 'untrusted' | 'unable'): State {
  if (state.screen === 'sending') return { ...state, screen: why, afterHelp: 'check' };
  if (!isQuestion(state.screen, state.answers)) return state;
  return { ...state, screen: why, afterHelp: state.screen };
}

/** Once it is sent the answers are dropped; only what chooses signposts stays. */
function sent(state: State, receipt: Receipt): State {
  const { reporter, about, worries, area } = state.answers;
  return {
    ...state,
    screen: state.answers.wantsReply === 'no' ? 'done' : 'code',
    answers: { ...NOTHING_SAID, reporter, about, worries, area },
    trail: [],
    heard: [],
    receipt,
  };
}
