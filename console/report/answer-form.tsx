import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { type Drafts, NO_DRAFTS, textsOf } from './drafts.ts';
import { Form } from './form.tsx';
import { noMailboxWords } from './no-mailbox.ts';
import type { Opened } from './opened.ts';
import { StaffText } from './staff-text.tsx';
import { Unsent } from './unsent.tsx';
import type { Actions } from './use-actions.ts';

type Props = {
  opened: Opened | null;
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  actions: Actions;
};

/** Where no answer can go it says so instead of the box: before a long answer is written, not after. */
export function AnswerForm({ opened, drafts, onDraft, actions }: Props) {
  const { answer } = drafts;
  const none = opened && noMailboxWords(opened);
  if (none) {
    return (
      <>
        <Notice kind="warning">
          <p>{none}</p>
        </Notice>
        <Unsent
          texts={textsOf({ ...NO_DRAFTS, answer })}
          onForget={() => onDraft({ answer: '' })}
        />
      </>
    );
  }
  return (
    <Form
      go={say('answer.go')}
      missing={answer.trim() === '' ? say('answer.empty') : null}
      send={() => actions.answer(answer.trim())}
      done={say('done.answered')}
      onDone={() => onDraft({ answer: '' })}
    >
      <StaffText
        label={say('answer.label')}
        hint={say('answer.hint')}
        value={answer}
        rows={6}
        onInput={(typed) => onDraft({ answer: typed })}
      />
    </Form>
  );
}
