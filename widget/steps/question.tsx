// The frame of one question: heading, why we ask, the answer, the way past it.
import type { ComponentChildren } from 'preact';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { StepProps } from './step.ts';

type Props = Pick<StepProps, 'dispatch'> & {
  title: string;
  why: string;
  children: ComponentChildren;
  /** Instead of going on at once. */
  onNext?: () => void;
  skippable?: boolean;
};

export function Question({ dispatch, title, why, children, onNext, skippable = true }: Props) {
  const t = useWords();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (onNext) onNext();
    else dispatch({ type: 'next' });
  };
  return (
    <Page
      onBack={() => dispatch({ type: 'back' })}
      onHelp={() => dispatch({ type: 'help' })}
      action={
        <button type="submit" form="answer" class="main">
          {t('part.next')}
        </button>
      }
    >
      <form id="answer" onSubmit={submit} autocomplete="off">
        {/* Said with the heading as the screen comes; the groups below need not say it again. */}
        <Heading describedBy="why">{title}</Heading>
        <p class="why" id="why">
          {why}
        </p>
        {children}
        {skippable && (
          <button type="button" class="quiet skip" onClick={() => dispatch({ type: 'skip' })}>
            {t('part.skip')}
          </button>
        )}
      </form>
    </Page>
  );
}
