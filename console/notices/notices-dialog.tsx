// How this team is told outside the console: what did not arrive, the channels, and a form for another.
import { useEffect, useRef, useState } from 'preact/hooks';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { ChannelForm } from './channel-form.tsx';
import { ChannelTable } from './channel-table.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { GapNotice } from './gap-notice.tsx';
import { OutsideNotice } from './outside-notice.tsx';
import type { Notices } from './use-notices.ts';

type Props = { notices: Notices; now: number; onClose: () => void };

/** Open for as long as it is in the page. */
export function NoticesDialog({ notices, now, onClose }: Props) {
  const { partnership, team } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { view, refresh } = notices;
  const problem = failed ?? notices.problem;
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus(); // the top, from where the arrows scroll
  }, []);
  const done = (words: string | null, went: string | null = null): void => {
    setFailed(words);
    setSaid(went);
    title.current?.focus(); // what was pressed may be gone
    void refresh();
  };

  return (
    // It takes focus from a click, so that no shortcut of the page behind it hears a key.
    <dialog
      ref={dialog}
      class="dialog services notices"
      tabIndex={-1}
      aria-labelledby="notices-title"
      onClose={onClose}
    >
      <div class="services-bar">
        <h2 ref={title} id="notices-title" tabIndex={-1}>
          {say('notices.title', { team: teamOf(partnership, team)?.name ?? team })}
        </h2>
        <Button onClick={() => dialog.current?.close()}>{say('notices.close')}</Button>
      </div>
      <p>{say('notices.what')}</p>
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      )}
      {said && (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      )}
      {view === null ? (
        <p class="queue-empty">{say('notices.loading')}</p>
      ) : (
        <>
          <OutsideNotice outside={view.outside} now={now} />
          <DeadLetters view={view} now={now} onDone={done} />
          <GapNotice channels={view.channels} />
          {view.channels.length > 0 && (
            <ChannelTable view={view} now={now} onTest={notices.test} onDone={done} />
          )}
          <ChannelForm view={view} onAdded={refresh} />
        </>
      )}
    </dialog>
  );
}
