// The whole way through a report: (state, event) → state. Nothing here touches the network or the page.
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { Answers } from './answers.ts';
import { NOTHING_SAID, signalsFrom } from './answers.ts';
import { helpFor } from './danger.ts';
import type { QuestionId } from './questions.ts';
import { askedSafe, consistent, questionsFor } from './questions.ts';
import { change, forget, remove, undo } from './read-back.ts';
import type { FlowEvent, Screen, State, Why } from './state.ts';

const isQuestion = (screen: Screen, answers: Answers): screen is QuestionId =>
  (questionsFor(answers) as Screen[]).includes(screen);

/** Back from here leads to the first screen. */
export const isFirst = ({ trail, changing, screen, answers }: State): boolean =>
  trail.length === 0 && changing === null && isQuestion(screen, answers);

export const signalsIn = ({ answers, heard, language }: State) =>
  signalsFrom(answers, heard, language);

/** Goes on from a question, by way of help if the answers now ask for a kind that was not shown. */
function advance(state: State, from: QuestionId): State {
  const answers = consistent(state.answers);
  const order = questionsFor(answers);
  const passed = order.filter((id) => id === from || state.trail.includes(id));
  // After a change only what has become necessary by it, such as the notice to a professional, is still to pass.
  const target: Screen =
    (state.changing ? order.find((id) => !passed.includes(id)) : order[order.indexOf(from) + 1]) ??
    'check';
  const next: State = {
    ...state,
    answers,
    screen: target,
    trail: state.changing ? passed : [...state.trail, from],
    changing: target === 'check' ? null : state.changing,
    row: state.changing,
  };
  if (!state.changing && !askedSafe(from)) return next;
  const help = helpFor(signalsIn(next), state.helped);
  if (!help) return next;
  const { kind, shown } = help;
  return { ...next, screen: 'help', afterHelp: target, helpKind: kind, helped: shown };
}

function back(state: State): State {
  const { screen, changing, trail } = state;
  // What was tapped stays when going back, so it has the same consequences as with Next.
  if (changing && screen === changing) return advance(state, changing);
  if (changing) return { ...state, screen: changing };
  if (screen === 'stuck' || screen === 'sending') return { ...state, screen: 'check' };
  const to = trail.at(-1);
  return to === undefined
    ? state
    : { ...state, screen: to, trail: trail.slice(0, -1), deleted: {}, row: null };
}

/** "Help now", from any screen. */
const askedForHelp = (state: State): State =>
  state.screen === 'help'
    ? state
    : { ...state, screen: 'help', helpKind: 'danger', afterHelp: state.screen };

function answer(state: State, event: FlowEvent): State {
  const { screen, answers } = state;
  if (event.type === 'say') return { ...state, answers: { ...answers, ...event.answers } };
  if (!isQuestion(screen, answers)) return state;
  if (event.type === 'next') return advance(state, screen);
  if (event.type === 'skip') return advance({ ...state, ...forget(state, screen) }, screen);
  return state;
}

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
      return change(state, event.question);
    case 'delete':
      return remove(state, event.question);
    case 'undo':
      return undo(state, event.question);
    case 'send':
      return state.screen === 'check' || state.screen === 'stuck'
        ? { ...state, screen: 'sending', deleted: {}, row: null }
        : state;
    case 'sent':
      return sent(state, event.receipt);
    case 'failed':
      return failed(state, event.why);
    case 'language':
      return { ...state, language: event.language };
    case 'show-code':
      return state.hasCode ? { ...state, screen: 'code' } : state;
    case 'code-done':
      return { ...state, screen: 'done' };
    case 'code-dropped':
      return { ...state, screen: 'done', hasCode: false };
    default:
      return answer(state, event);
  }
}

/** On sending; and between questions, as soon as it is known that this browser is unable. Help is never cut short. */
function failed(state: State, why: Why): State {
  const screen = why === 'refused' ? 'stuck' : why;
  if (state.screen === 'sending') return { ...state, screen, afterHelp: 'check' };
  if (!isQuestion(state.screen, state.answers)) return state;
  return { ...state, screen, afterHelp: state.screen };
}

/**
 * Once it is sent the words are dropped; the codes stay, for they choose the signposts. Who asked for no answer is
 * not stopped by a code, but it is there for them too: someone whom nobody can reach may want to come back (R56).
 */
function sent(state: State, receipt: Receipt): State {
  const { words: _w, name: _n, school: _s, where: _p, vehicle: _v, ...codes } = state.answers;
  return {
    ...state,
    screen: codes.wantsReply === 'no' ? 'done' : 'code',
    answers: { ...NOTHING_SAID, ...codes },
    trail: [],
    heard: [],
    receipt,
    hasCode: true,
  };
}
