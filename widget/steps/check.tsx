// All that will be sent, to change or delete. Nothing else goes.
import { useState } from 'preact/hooks';
import type { Words } from '../../shared/i18n/words.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { Answers } from '../flow/answers.ts';
import type { QuestionId } from '../flow/questions.ts';
import { questionsFor } from '../flow/questions.ts';
import { receiverOf } from '../flow/receiver.ts';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import { labelOf, signLabel } from './one.tsx';
import type { StepProps } from './step.ts';

type Asked = Exclude<QuestionId, 'professional'>;

/** What was answered, line by line; none: not said. */
function linesOf(t: Words, hour: Hour, answers: Answers, id: Asked): string[] {
  switch (id) {
    case 'tapped':
      return answers.tapped.map((sign) => signLabel(t, answers, sign));
    case 'worries':
      return answers.worries.map((worry) => t(`ask.worries.option.${worry}`));
    case 'words':
      return answers.words.trim() ? [answers.words] : [];
    case 'find':
      return [answers.name, answers.school, answers.where].filter((line) => line.trim());
    default:
      return answers[id] === 'unsaid' ? [] : [labelOf(t, hour, id, answers[id])];
  }
}

type RowProps = { what: string; lines: string[]; onChange: () => void; onDelete: () => void };

function Row({ what, lines, onChange, onDelete }: RowProps) {
  const t = useWords();
  return (
    <div class="row">
      <dt>{what}</dt>
      <dd class={lines.length > 0 ? 'said' : 'unsaid'}>
        {lines.length > 0
          ? lines.map((line, place) => <p key={place}>{line}</p>)
          : t('check.unsaid')}
      </dd>
      <dd class="row-acts">
        <button
          type="button"
          class="quiet"
          aria-label={t('check.changeOf', { what })}
          onClick={onChange}
        >
          {t('check.change')}
        </button>
        {lines.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-label={t('check.removeOf', { what })}
            onClick={onDelete}
          >
            {t('check.remove')}
          </button>
        )}
      </dd>
    </div>
  );
}

export function Check({ state, hour, dispatch }: StepProps) {
  const t = useWords();
  const [removed, setRemoved] = useState('');
  const { answers } = state;
  const asked = questionsFor(answers).filter((id) => id !== 'professional');
  return (
    <Page
      onBack={() => dispatch({ type: 'back' })}
      onHelp={() => dispatch({ type: 'help' })}
      action={
        <button type="button" class="main" onClick={() => dispatch({ type: 'send' })}>
          {t('check.send')}
        </button>
      }
    >
      <Heading>{t('check.title')}</Heading>
      <p class="why">{t('check.lead')}</p>
      <dl class="rows">
        {asked.map((id) => {
          const what = t(`check.what.${id}`);
          return (
            <Row
              key={id}
              what={what}
              lines={linesOf(t, hour, answers, id)}
              onChange={() => dispatch({ type: 'change', question: id })}
              onDelete={() => {
                dispatch({ type: 'delete', question: id });
                setRemoved(t('check.removed', { what }));
              }}
            />
          );
        })}
      </dl>
      <p class="unseen" role="status">
        {removed}
      </p>
      <p class="small">{t('check.locked', { team: receiverOf(hour, answers.area).name })}</p>
    </Page>
  );
}
