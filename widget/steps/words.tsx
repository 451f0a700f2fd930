// The one open box, and the small ones that help to find a child. Nothing typed goes to any service.
import { useState } from 'preact/hooks';
import { hear } from '../../shared/language/danger/hear.ts';
import { FIND_MAX_CHARS, WORDS_MAX_CHARS } from '../../shared/limits.ts';
import type { Subject } from '../flow/answers.ts';
import { subjectOf } from '../flow/answers.ts';
import { useAround } from '../parts/around.ts';
import { PRIVATE } from '../parts/private.ts';
import { useWords } from '../parts/words.ts';
import { readySoon } from './listen-ready.ts';
import { Question } from './question.tsx';
import type { StepProps } from './step.ts';

/** Said only when it matters: a count from the start would press for length. */
const SAY_LEFT_BELOW = 500;

export function OwnWords({ state, dispatch }: StepProps) {
  const t = useWords();
  const around = useAround();
  const [busy, setBusy] = useState(false);
  const { words } = state.answers;
  const left = WORDS_MAX_CHARS - words.length;

  async function next(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const lexicons = around?.spoken.lexicons ?? [];
    try {
      await readySoon(lexicons);
      dispatch({ type: 'heard', signs: hear(words, lexicons) });
    } catch {
      // What is said must go all the same; the console listens again with the words open.
    }
    dispatch({ type: 'next' });
  }

  return (
    <Question
      dispatch={dispatch}
      title={t('ask.words.title')}
      why={t('ask.words.why')}
      onNext={() => void next()}
    >
      <label class="field">
        <span class="unseen">{t('ask.words.label')}</span>
        <textarea
          {...PRIVATE}
          rows={7}
          maxLength={WORDS_MAX_CHARS}
          value={words}
          aria-describedby="why note"
          onInput={(event) =>
            dispatch({ type: 'say', answers: { words: event.currentTarget.value } })
          }
        />
      </label>
      <p class="small" id="note">
        {t('ask.words.note')}
      </p>
      <p class="small" aria-live="polite">
        {left < SAY_LEFT_BELOW && t('ask.words.left', { count: left })}
      </p>
    </Question>
  );
}

type FindField = 'name' | 'school' | 'where' | 'vehicle';

const FIND_FIELDS: Record<Subject, readonly (readonly [FindField, string])[]> = {
  self: [
    ['name', 'ask.find.name'],
    ['school', 'ask.find.school'],
    ['where', 'ask.find.whereSelf'],
  ],
  other: [
    ['name', 'ask.find.name'],
    ['school', 'ask.find.school'],
    ['where', 'ask.find.where'],
  ],
  place: [
    ['name', 'ask.find.namePlace'],
    ['where', 'ask.find.wherePlace'],
    ['vehicle', 'ask.find.vehicle'],
  ],
};

const SURVIVOR_FIELDS: (typeof FIND_FIELDS)['self'] = [
  ['name', 'ask.find.name'],
  ['school', 'ask.find.school'],
  ['where', 'ask.find.whereSurvivor'],
];

export function Find({ state, dispatch }: StepProps) {
  const t = useWords();
  const subject = subjectOf(state.answers);
  const survivor = subject === 'self' && state.answers.reporter === 'survivor';
  const title = {
    self: survivor ? 'ask.find.titleSurvivor' : 'ask.find.title',
    other: 'ask.find.titleOther',
    place: 'ask.find.titlePlace',
  }[subject];
  const fields = survivor ? SURVIVOR_FIELDS : FIND_FIELDS[subject];
  return (
    <Question dispatch={dispatch} title={t(title)} why={t('ask.find.why')}>
      {fields.map(([field, label]) => (
        <label key={field} class="field">
          <span>{t(label)}</span>
          <input
            {...PRIVATE}
            type="text"
            maxLength={FIND_MAX_CHARS}
            value={state.answers[field]}
            onInput={(event) =>
              dispatch({ type: 'say', answers: { [field]: event.currentTarget.value } })
            }
          />
        </label>
      ))}
    </Question>
  );
}
