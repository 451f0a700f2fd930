import type { Worry } from '../../shared/schema/codes.ts';
import { WORRY_GROUPS } from '../flow/questions.ts';
import { Choices } from '../parts/choice.tsx';
import { useWords } from '../parts/words.ts';
import { Drawing } from './drawings.tsx';
import { Question } from './question.tsx';
import type { StepProps } from './step.ts';

type GroupProps = {
  name: keyof typeof WORRY_GROUPS;
  chosen: readonly Worry[];
  onChoose: (value: string, on: boolean) => void;
};

/** Closed at first: five short lines are calmer than twenty-two. */
function Group({ name, chosen, onChoose }: GroupProps) {
  const t = useWords();
  const worries = WORRY_GROUPS[name];
  const picked = worries.filter((worry) => chosen.includes(worry)).length;
  const title = t(`ask.worries.group.${name}`);
  return (
    <details class="group">
      <summary>
        <Drawing of={name} />
        <span>{title}</span>
        {picked > 0 && <span class="picked">{t('ask.worries.picked', { count: picked })}</span>}
      </summary>
      <fieldset aria-label={title}>
        <Choices
          type="checkbox"
          name="worries"
          choices={worries.map((value) => ({ value, label: t(`ask.worries.option.${value}`) }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      </fieldset>
    </details>
  );
}

export function Worries({ state, dispatch }: StepProps) {
  const t = useWords();
  const chosen = state.answers.worries;
  const say = (value: string, on: boolean): void => {
    const others = chosen.filter((worry) => worry !== value);
    dispatch({ type: 'say', answers: { worries: on ? [...others, value as Worry] : others } });
  };
  return (
    <Question dispatch={dispatch} title={t('ask.worries.title')} why={t('ask.worries.why')}>
      {(Object.keys(WORRY_GROUPS) as (keyof typeof WORRY_GROUPS)[]).map((name) => (
        <Group key={name} name={name} chosen={chosen} onChoose={say} />
      ))}
      <Choices
        type="checkbox"
        name="worries"
        choices={[{ value: 'OTH', label: t('ask.worries.option.OTH') }]}
        chosen={chosen}
        onChoose={say}
      />
    </Question>
  );
}
