// The door: account and passphrase. The passphrase goes to the key thread and no further.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import type { EndReason, SignIn } from './use-session.ts';

type Props = {
  partnership: string;
  demo: string | null;
  ended: EndReason | null;
  /** Something that was written waits for its account to sign in again. */
  unsent: boolean;
  onSignIn: SignIn;
};

export function SignInPage({ partnership, demo, ended, unsent, onSignIn }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const account = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = say('signIn.title');
    account.current?.focus();
  }, []);

  async function submit(event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const code = await onSignIn(String(form.get('account')), String(form.get('passphrase')));
    if (code === null) return; // this page is gone
    setBusy(false);
    setProblem(problemWords({ code }));
    passphrase.current?.select();
  }

  return (
    <main id="main" class="door">
      <h1>{say('signIn.title')}</h1>
      <p class="door-where">{partnership}</p>
      {demo !== null && (
        <Notice kind="info">
          <p>{say('signIn.demo')}</p>
          {demo !== '' && <p>{demo}</p>}
        </Notice>
      )}
      {ended !== null && problem === null && (
        <Notice kind="warning">
          <p role="status">{say(`signIn.ended.${ended}`)}</p>
          {unsent && <p>{say('signIn.unsent')}</p>}
        </Notice>
      )}
      <form onSubmit={submit}>
        <label class="field">
          {say('signIn.account')}
          <input
            ref={account}
            name="account"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            required
          />
        </label>
        <label class="field">
          {say('signIn.passphrase')}
          <input
            ref={passphrase}
            name="passphrase"
            type="password"
            autocomplete="current-password"
            required
          />
        </label>
        {problem && (
          <Notice kind="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <Button kind="primary" type="submit" busy={busy}>
          {say(busy ? 'signIn.busy' : 'signIn.go')}
        </Button>
      </form>
      <p class="door-note">{say('signIn.note')}</p>
    </main>
  );
}
