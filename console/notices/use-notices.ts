// A team's channels and dead letters, for a manager: asked for when the desk opens, when the page of notices opens,
// and every half minute while somebody sees the page.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticesView, Told } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { problemWords } from '../problem.ts';
import { say } from '../words.ts';

/** A desk that nobody touches is signed out by itself, however often it asks. */
const EVERY_MS = 30_000;
const POLL_MS = 1_000;
/** A delivery takes ten seconds at most, and the queue gathers for one. */
const TEST_POLLS = 15;

export type Notices = {
  /** Null until the first answer. */
  view: NoticesView | null;
  problem: string | null;
  refresh: () => Promise<void>;
  /** Sends a test and waits for how it went; null where that is not known in time. Fails in words. */
  test: (channel: string) => Promise<{ told: Told | null } | { problem: string }>;
};

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function useNotices(): Notices {
  const { api, team } = useDesk();
  const [view, setView] = useState<NoticesView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const refresh = useCallback(async (): Promise<void> => {
    const result = await api.notices(team);
    if (result.ok) setView(result.value);
    setProblem(result.ok ? null : problemWords(result));
  }, [api, team]);

  useEffect(() => {
    void refresh();
    const look = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  const test: Notices['test'] = async (channel) => {
    const sent = await api.testChannel(team, channel);
    if (!sent.ok)
      return {
        problem: sent.code === 'too_many' ? say('notices.testTooSoon') : problemWords(sent),
      };
    for (let poll = 0; poll < TEST_POLLS; poll += 1) {
      await wait(POLL_MS);
      const result = await api.notices(team);
      if (!result.ok) continue;
      setView(result.value);
      const told = result.value.channels.find(({ id }) => id === channel)?.lastTest;
      if (told?.delivery === sent.value.delivery) return { told };
    }
    return { told: null };
  };

  return { view, problem, refresh, test };
}
