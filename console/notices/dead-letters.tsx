// Notices that did not arrive, however often they were tried: sent again or dismissed with one tap.
import { useState } from 'preact/hooks';
import type { DeadNotice, NoticesView } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { Ago } from '../parts/ago.tsx';
import { Button } from '../parts/button.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import { DEAD_COLUMNS } from './columns.ts';

type Props = { view: NoticesView; now: number; onDone: (problem: string | null) => void };

const channelWords = ({ channel, to }: DeadNotice, { channels }: NoticesView): string => {
  const known = channels.find(({ id }) => id === channel);
  return known
    ? `${known.label} (${say(`notices.kind.${known.kind}`)})`
    : say(`notices.audience.${to}`);
};

export function DeadLetters({ view, now, onDone }: Props) {
  const { api, team, partnership, announce } = useDesk();
  const [busy, setBusy] = useState(false);
  const { dead } = view;
  if (dead.length === 0) return null;

  const run = async (what: 'sendAgain' | 'dismissNotices', ids: string[]): Promise<void> => {
    setBusy(true);
    const result = await api[what](team, ids);
    setBusy(false);
    if (result.ok) announce(say(`notices.done.${what}`));
    onDone(result.ok ? null : problemWords(result));
  };
  const all = dead.map(({ id }) => id);

  return (
    <section class="dead-letters" aria-labelledby="dead-title">
      <h3 id="dead-title">{say('notices.deadTitle', { count: dead.length })}</h3>
      <p>{say('notices.deadWhat')}</p>
      <div class="dead-all">
        <Button kind="primary" busy={busy} onClick={() => void run('sendAgain', all)}>
          {say('notices.sendAllAgain')}
        </Button>
        <Button busy={busy} onClick={() => void run('dismissNotices', all)}>
          {say('notices.dismissAll')}
        </Button>
      </div>
      <table class="services-table notices-table">
        <caption class="unseen">{say('notices.deadCaption')}</caption>
        <thead>
          <tr>
            {DEAD_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`notices.deadColumn.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dead.map((one) => (
            <tr key={one.id}>
              <td>
                <Ago at={one.at} now={now} zone={partnership.timeZone} />
              </td>
              <th scope="row">
                <LevelMark level={one.level} />
                <span class="channel-kind">{say(`notices.why.${one.why}`)}</span>
              </th>
              <td>{channelWords(one, view)}</td>
              <td>
                {say(`notices.outcome.${one.failure}`)}{' '}
                <span class="muted">{say('notices.attempts', { count: one.attempts })}</span>
              </td>
              <td class="cell-actions">
                <div class="dead-actions">
                  <Button busy={busy} onClick={() => void run('sendAgain', [one.id])}>
                    {say('notices.sendAgain')}
                  </Button>
                  <Button
                    kind="quiet"
                    busy={busy}
                    onClick={() => void run('dismissNotices', [one.id])}
                  >
                    {say('notices.dismiss')}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
