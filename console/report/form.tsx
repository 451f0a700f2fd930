// The frame of each form on the report page: fields, what went wrong, one button.
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Done } from './use-actions.ts';
import { useSubmit } from './use-submit.ts';

type Props = {
  children: ComponentChildren;
  go: string;
  /** A sentence where the form is not ready to be sent. */
  missing: string | null;
  send: () => Done;
  onDone: () => void;
  /** Said beside the button until the next input, for the eye: a screen reader has it from the announcer. */
  done?: string;
};

export function Form({ children, go, missing, send, onDone, done }: Props) {
  const {
    busy,
    problem,
    done: isDone,
    submit,
    clear,
  } = useSubmit(async () => (missing === null ? send() : missing), onDone);
  return (
    <form class="form" onSubmit={submit} onInput={clear} noValidate>
      {children}
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      )}
      <div class="form-end">
        <Button kind="primary" type="submit" busy={busy}>
          {go}
        </Button>
        {isDone && done && <span class="form-done">{done}</span>}
      </div>
    </form>
  );
}
