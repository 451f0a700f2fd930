// The read-back: an answer is deleted, put back, or changed.
import type { Answers } from './answers.ts';
import type { QuestionId } from './questions.ts';
import { consistent, without } from './questions.ts';
import type { Deleted, State } from './state.ts';

/** What was heard in the words goes with the words. */
export const forget = ({ answers, heard }: State, question: QuestionId) => ({
  answers: consistent(without(answers, question)),
  heard: question === 'words' ? [] : heard,
});

/** Keeps all that goes with the answer, so that one tap brings it back. */
export function remove(state: State, question: QuestionId): State {
  const left = forget(state, question);
  const gone = (Object.keys(left.answers) as (keyof Answers)[])
    .filter((field) => left.answers[field] !== state.answers[field])
    .map((field) => [field, state.answers[field]]);
  const kept: Deleted = { answers: Object.fromEntries(gone), heard: state.heard };
  return { ...state, ...left, deleted: { ...state.deleted, [question]: kept } };
}

export function undo(state: State, question: QuestionId): State {
  const { [question]: kept, ...deleted } = state.deleted;
  if (!kept) return state;
  const answers = consistent({ ...state.answers, ...kept.answers });
  return { ...state, answers, deleted, heard: question === 'words' ? kept.heard : state.heard };
}

/** A deleted answer that is given anew is not there to be undone any more. */
export function change(state: State, question: QuestionId): State {
  const { [question]: _kept, ...deleted } = state.deleted;
  return { ...state, screen: question, changing: question, deleted };
}
