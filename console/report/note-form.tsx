import { say } from '../words.ts';
import type { Drafts } from './drafts.ts';
import { Form } from './form.tsx';
import { StaffText } from './staff-text.tsx';
import type { Actions } from './use-actions.ts';

type Props = {
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  actions: Actions;
};

export const NOTE_BOX_ID = 'note-box';

export const NoteForm = ({ drafts, onDraft, actions }: Props) => (
  <Form
    go={say('note.go')}
    missing={drafts.note.trim() === '' ? say('note.empty') : null}
    send={() => actions.note(drafts.note.trim())}
    done={say('done.noted')}
    onDone={() => onDraft({ note: '' })}
  >
    <StaffText
      id={NOTE_BOX_ID}
      label={say('note.label')}
      hint={say('note.hint')}
      value={drafts.note}
      rows={5}
      onInput={(note) => onDraft({ note })}
    />
  </Form>
);
