// What a manager does with one channel: sends a test and sees whether it arrived, or removes it.
import { useState } from 'preact/hooks';
import type { ChannelView } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';
import type { Notices } from './use-notices.ts';

type Props = {
  channel: ChannelView;
  onTest: Notices['test'];
  onDone: (problem: string | null) => void;
};

type State = 'idle' | 'testing' | 'asking' | 'removing';

export function ChannelActions({ channel, onTest, onDone }: Props) {
  const { api, team, announce } = useDesk();
  const [state, setState] = useState<State>('idle');
  const [said, setSaid] = useState<string | null>(null);
  const { id, label } = channel;

  const test = async (): Promise<void> => {
    setState('testing');
    setSaid(null);
    const result = await onTest(id);
    setState('idle');
    if ('problem' in result) return setSaid(result.problem);
    const outcome = result.told?.outcome;
    const words = outcome ? say(`notices.tested.${outcome}`) : say('notices.testUnknown');
    setSaid(words);
    announce(words);
  };

  const remove = async (): Promise<void> => {
    setState('removing');
    const result = await api.removeChannel(team, id);
    if (!result.ok) setState('idle');
    onDone(result.ok ? null : problemWords(result));
  };

  const busy = state === 'testing' || state === 'removing';
  const act = (work: () => void) => () => {
    if (!busy) work();
  };
  return (
    <div class="channel-actions">
      <button
        type="button"
        class="button"
        aria-disabled={busy}
        aria-label={say('notices.testOf', { label })}
        onClick={act(() => void test())}
      >
        {say(state === 'testing' ? 'notices.testing' : 'notices.test')}
      </button>
      <button
        type="button"
        class="button button-quiet"
        aria-disabled={busy}
        aria-label={say(state === 'asking' ? 'notices.reallyOf' : 'notices.removeOf', { label })}
        onBlur={() => state === 'asking' && setState('idle')}
        onClick={act(() => (state === 'asking' ? void remove() : setState('asking')))}
      >
        {say(state === 'asking' ? 'notices.really' : 'notices.remove')}
      </button>
      {said && <p class="channel-said">{said}</p>}
    </div>
  );
}
