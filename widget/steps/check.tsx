// All that will be sent, to change or delete. Nothing else goes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../shared/i18n/readers.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { Answers } from '../flow/answers.ts';
import { subjectOf } from '../flow/answers.ts';
import type { QuestionId } from '../flow/questions.ts';
import { questionsFor } from '../flow/questions.ts';
import { receiverOf } from '../flow/receiver.ts';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import { labelOf, signLabel } from './one.tsx';
import type { StepProps } from './step.ts';

type Asked = Exclude<QuestionId, 'professional'>;

const FIND_ROW = {
  self: 'check.what.findSelf',
  other: 'check.what.find',
  place: 'check.what.findPlace',
} as const;

/** What was answered, line by line; none: not said. */
function linesOf(t: Words, hour: Hour, answers: Answers, id: Asked): string[] {
  switch (id) {
    case 'tapped':
    case 'details':
      return answers[id].map((sign) => signLabel(t, id, answers, sign));
    case 'worries':
      return answers.worries.map((worry) => t(`ask.worries.option.${worry}`));
    case 'words':
      return answers.words.trim() ? [answers.words] : [];
    case 'find':
      return [answers.name, answers.school, answers.where, answers.vehicle].filter((line) =>
        line.trim(),
      );
    default:
      return answers[id] === 'unsaid' ? [] : [labelOf(t, hour, id, answers[id])];
  }
}

type RowProps = {
  what: string;
  lines: string[];
  /** The reporter's own words: never read aloud. */
  own: boolean;
  /** It was just changed: the reporter comes back to it. */
  here: boolean;
  /** It was deleted and can be put back. */
  deleted: boolean;
  onChange: () => void;
  onDelete: () => void;
  onUndo: () => void;
};

function Row({ what, lines, own, here, deleted, onChange, onDelete, onUndo }: RowProps) {
  const t = useWords();
  const changeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!here) return;
    changeButton.current?.scrollIntoView({ block: 'center' });
    changeButton.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="row">
      <dt>{what}</dt>
      <dd class={lines.length > 0 ? 'said' : 'unsaid'}>
        {lines.length > 0
          ? lines.map((line, place) => (
              <p key={place} {...(own && { 'data-private': true })}>
                {line}
              </p>
            ))
          : t(deleted ? 'check.deleted' : 'check.unsaid')}
      </dd>
      <dd class="row-acts">
        <button
          ref={changeButton}
          type="button"
          class="quiet"
          aria-label={t('check.changeOf', { what })}
          onClick={onChange}
        >
          {t('check.change')}
        </button>
        {/* One button for both, so that the focus stays on it. */}
        {(lines.length > 0 || deleted) && (
          <button
            type="button"
            class="quiet"
            aria-label={t(deleted ? 'check.undoOf' : 'check.removeOf', { what })}
            onClick={deleted ? onUndo : onDelete}
          >
            {t(deleted ? 'check.undo' : 'check.remove')}
          </button>
        )}
      </dd>
    </div>
  );
}

export function Check({ state, hour, dispatch }: StepProps) {
  const t = useWords();
  const [done, setDone] = useState('');
  const { answers } = state;
  const rows = questionsFor(answers)
    .filter((id) => id !== 'professional')
    .map((id) => ({
      id,
      what: id === 'find' ? t(FIND_ROW[subjectOf(answers)]) : t(`check.what.${id}`),
      lines: linesOf(t, hour, answers, id),
    }));
  const blank = rows.every(({ lines }) => lines.length === 0);
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
      {blank && <p>{t('check.blank')}</p>}
      <dl class="rows">
        {rows.map(({ id, what, lines }) => (
          <Row
            key={id}
            what={what}
            lines={lines}
            own={id === 'words' || id === 'find'}
            here={state.row === id}
            deleted={lines.length === 0 && id in state.deleted}
            onChange={() => dispatch({ type: 'change', question: id })}
            onDelete={() => {
              dispatch({ type: 'delete', question: id });
              setDone(t('check.removed', { what }));
            }}
            onUndo={() => {
              dispatch({ type: 'undo', question: id });
              setDone(t('check.undone', { what }));
            }}
          />
        ))}
      </dl>
      <p class="unseen" role="status">
        {done}
      </p>
      <p class="small">{t('check.locked', { team: receiverOf(hour, answers.area).name })}</p>
    </Page>
  );
}
