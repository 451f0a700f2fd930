// A question with one answer, and the question of signs, which may have many.

import type { Words } from '../../shared/i18n/readers.ts';
import type { AreaId } from '../../shared/ids.ts';
import type { Sign } from '../../shared/schema/codes.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { Answers } from '../flow/answers.ts';
import { subjectOf } from '../flow/answers.ts';
import type { ManyId, OneId } from '../flow/questions.ts';
import { optionsOf, signsFor } from '../flow/questions.ts';
import { Choices } from '../parts/choice.tsx';
import { useWords } from '../parts/words.ts';
import { Question } from './question.tsx';
import type { StepProps } from './step.ts';

function titleOf(t: Words, id: OneId, answers: Answers): string {
  const subject = subjectOf(answers);
  if (id === 'safe') {
    const pair = answers.reporter === 'child' && subject === 'other';
    return pair ? t('ask.safe.title.pair') : t(`ask.safe.title.${subject}`);
  }
  const then = answers.reporter === 'survivor' && subject === 'self' ? 'survivor' : subject;
  if (id === 'age') return t(`ask.age.title.${then}`);
  if (id === 'area') return t(`ask.area.title.${then}`);
  return t(`ask.${id}.title`);
}

function whyOf(t: Words, id: OneId, answers: Answers): string {
  return id === 'age' && subjectOf(answers) === 'self' ? t('ask.age.whySelf') : t(`ask.${id}.why`);
}

export function labelOf(t: Words, hour: Hour, id: OneId, value: string): string {
  if (id !== 'area') return t(`ask.${id}.option.${value}`);
  return hour.areas.find((area) => area.id === value)?.name ?? t('ask.area.elsewhere');
}

/** The wording of signs: about oneself, or about someone else. */
export const signLabel = (t: Words, id: ManyId, answers: Answers, sign: Sign): string =>
  t(`ask.${id}.option.${subjectOf(answers) === 'self' ? 'self' : 'other'}.${sign}`);

export function One({ id, ...props }: StepProps & { id: OneId }) {
  const t = useWords();
  const { state, hour, dispatch } = props;
  const choices = optionsOf(id, state.answers, hour).map((value) => ({
    value,
    label: labelOf(t, hour, id, value),
  }));
  const say = (value: string): void =>
    dispatch({ type: 'say', answers: { [id]: value as AreaId } as Partial<Answers> });
  return (
    <Question
      dispatch={dispatch}
      title={titleOf(t, id, state.answers)}
      why={whyOf(t, id, state.answers)}
    >
      <fieldset aria-labelledby="heading">
        <Choices
          type="radio"
          name={id}
          choices={choices}
          chosen={[state.answers[id]]}
          onChoose={say}
        />
      </fieldset>
    </Question>
  );
}

export function Signs({ id, state, dispatch }: StepProps & { id: ManyId }) {
  const t = useWords();
  const { answers } = state;
  const choices = signsFor(id, answers).map((sign) => ({
    value: sign,
    label: signLabel(t, id, answers, sign),
  }));
  const say = (value: string, on: boolean): void => {
    const others = answers[id].filter((sign) => sign !== value);
    dispatch({ type: 'say', answers: { [id]: on ? [...others, value as Sign] : others } });
  };
  return (
    <Question
      dispatch={dispatch}
      title={t(`ask.${id}.title.${subjectOf(answers)}`)}
      why={t(`ask.${id}.why`)}
    >
      <fieldset aria-labelledby="heading">
        <Choices type="checkbox" name={id} choices={choices} chosen={answers[id]} onChoose={say} />
      </fieldset>
    </Question>
  );
}
