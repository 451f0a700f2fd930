// Adds a channel. A webhook's secret is shown once, here. What is said comes into view and beside what it is about.
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHANNEL_ADDRESS_MAX_CHARS, CHANNEL_LABEL_MAX_CHARS } from '../../shared/limits.ts';
import { AUDIENCES } from '../../shared/schema/codes.ts';
import { CHANNEL_KINDS, type ChannelKind, type NoticesView } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { isSetUp, newChannel, refusalWords } from './new-channel.ts';
import { WebhookSecret } from './webhook-secret.tsx';

type Props = { view: NoticesView; onAdded: () => Promise<void> };
type Submitted = SubmitEvent & { currentTarget: HTMLFormElement };

export function ChannelForm({ view, onAdded }: Props) {
  const { api, team, announce } = useDesk();
  const [kind, setKind] = useState<ChannelKind>('webhook');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const label = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLDivElement>(null);
  /** Brings what was just said into view, and gives focus to what is to be done next. */
  const show = (next: HTMLElement | null): void => {
    next?.focus();
    said.current?.scrollIntoView({ block: 'nearest' });
  };
  useEffect(() => {
    if (problem !== null) show(address.current ?? label.current);
  }, [problem]);

  async function submit(event: Submitted): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const fields = new FormData(form);
    setProblem(null); // the same again is said again
    setBusy(true);
    const wanted = await newChannel(kind, fields, view);
    const added = typeof wanted === 'string' ? wanted : await api.addChannel(team, wanted);
    setBusy(false);
    if (typeof added === 'string') return setProblem(added);
    if (!added.ok) return setProblem(refusalWords(added, kind));
    setSecret(added.value.secret);
    form.reset();
    setKind('webhook');
    announce(say('notices.added'));
    await onAdded(); // the table is longer now
    show(added.value.secret === null ? label.current : said.current);
  }

  return (
    <form class="channel-form" aria-labelledby="channel-form-title" onSubmit={submit}>
      <h3 id="channel-form-title">{say('notices.add')}</h3>
      {(problem || secret) && (
        <div ref={said} class="channel-form-said" tabIndex={-1}>
          {problem && (
            <Notice kind="problem">
              <p id="channel-problem">{problem}</p>
            </Notice>
          )}
          {secret && <WebhookSecret secret={secret} />}
        </div>
      )}
      <div class="channel-fields">
        <label class="field">
          {say('notices.who')}
          <select name="audience">
            {AUDIENCES.map((audience) => (
              <option key={audience} value={audience}>
                {say(`notices.audience.${audience}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('notices.by')}
          <select
            name="kind"
            value={kind}
            onChange={({ currentTarget }) => {
              setKind(currentTarget.value as ChannelKind);
              setProblem(null); // it was about another kind
            }}
          >
            {CHANNEL_KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`notices.kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('notices.label')}
          <input
            ref={label}
            name="label"
            maxlength={CHANNEL_LABEL_MAX_CHARS}
            autocomplete="off"
            required
          />
        </label>
        {kind !== 'push' && (
          <label class="field channel-address">
            {say(`notices.address.${kind}`)}
            <input
              ref={address}
              name="address"
              aria-invalid={problem !== null}
              aria-describedby={problem === null ? undefined : 'channel-problem'}
              maxlength={CHANNEL_ADDRESS_MAX_CHARS}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              required
            />
          </label>
        )}
        <Button kind="primary" type="submit" busy={busy}>
          {say('notices.addGo')}
        </Button>
      </div>
      {kind === 'push' && view.push !== null && <p class="muted">{say('notices.pushWhat')}</p>}
      {!isSetUp(kind, view) && (
        <p class="muted">
          {say(kind === 'push' ? 'notices.notSetUp.push' : 'error.notify_not_set_up')}
        </p>
      )}
    </form>
  );
}
