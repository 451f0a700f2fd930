// Notices that did not arrive, however often they were tried, by channel: sent again or dismissed with one tap.
import { useState } from 'preact/hooks';
import type { DeadLetters as Letters, NoticesView } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { Ago } from '../parts/ago.tsx';
import { Button } from '../parts/button.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import { kindWords } from './channel-words.ts';
import { DEAD_COLUMNS } from './columns.ts';
import { total } from './total.ts';

/** With a problem in words, or null; and with what went well in words. */
type Done = (problem: string | null, said?: string) => void;
type Props = { view: NoticesView; now: number; onDone: Done };

const channelWords = ({ channel, to }: Letters, { channels }: NoticesView): string => {
  const known = channels.find(({ id }) => id === channel);
  return known ? `${known.label} (${kindWords(known.kind)})` : say(`notices.audience.${to}`);
};

export function DeadLetters({ view, now, onDone }: Props) {
  const { api, team, partnership, announce } = useDesk();
  const [busy, setBusy] = useState(false);
  const { dead, deadDropped } = view;
  if (dead.length === 0) return null;

  /** One request for each group: as many ids as one may carry. */
  const run = async (
    what: 'sendAgain' | 'dismissNotices',
    groups: readonly Letters[],
  ): Promise<void> => {
    setBusy(true);
    const results = await Promise.all(groups.map(({ ids }) => api[what](team, ids)));
    setBusy(false);
    const failure = results.find((result) => !result.ok);
    if (failure && !failure.ok) return onDone(problemWords(failure));
    announce(say(`notices.done.${what}`));
    onDone(null, say(`notices.done.${what}`));
  };

  return (
    <section class="dead-letters" aria-labelledby="dead-title">
      <h3 id="dead-title">{say('notices.deadTitle', { count: total(dead) })}</h3>
      <p>{say('notices.deadWhat')}</p>
      {deadDropped > 0 && <p>{say('notices.deadDropped', { count: deadDropped })}</p>}
      <div class="dead-all">
        <Button kind="primary" busy={busy} onClick={() => void run('sendAgain', dead)}>
          {say('notices.sendAllAgain')}
        </Button>
        <Button busy={busy} onClick={() => void run('dismissNotices', dead)}>
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
            <tr key={one.channel ?? one.to}>
              <td>
                <Ago at={one.at} now={now} zone={partnership.timeZone} />
              </td>
              <th scope="row">
                <LevelMark level={one.level} />
                <span class="channel-kind">
                  {one.count > 1
                    ? say('notices.deadMany', { count: one.count })
                    : say(`notices.why.${one.why}`)}
                </span>
              </th>
              <td>{channelWords(one, view)}</td>
              <td>
                {say(`notices.outcome.${one.failure}`)}{' '}
                <span class="muted">{say('notices.attempts', { count: one.attempts })}</span>
              </td>
              <td class="cell-actions">
                <div class="dead-actions">
                  <Button busy={busy} onClick={() => void run('sendAgain', [one])}>
                    {say('notices.sendAgain')}
                  </Button>
                  <Button
                    kind="quiet"
                    busy={busy}
                    onClick={() => void run('dismissNotices', [one])}
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
