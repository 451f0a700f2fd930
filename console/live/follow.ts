// Follows a team's queue as it changes. A socket that drops is never silent: the page says so, and what was
// missed is fetched again.
import type { TeamId } from '../../shared/ids.ts';
import type { LiveEvent } from '../../shared/schema/console.ts';
import { livePath } from '../api/paths.ts';
import { backoff } from './backoff.ts';
import { eventOf } from './event.ts';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

type Handlers = {
  onEvent: (event: LiveEvent) => void;
  onState: (state: LiveState) => void;
  /** Something may have been missed. */
  onGap: () => Promise<void>;
};

/** Starts to follow; the answer stops it. */
export function follow(team: TeamId, { onEvent, onState, onGap }: Handlers): () => void {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let stopped = false;

  const retry = (): void => {
    if (stopped) return;
    socket = null;
    onState('reconnecting');
    clearTimeout(timer);
    timer = setTimeout(
      async () => {
        await onGap(); // first: a session that ended is noticed here, and stops us
        connect();
      },
      backoff(attempt, Math.random()),
    );
    attempt += 1;
  };

  function connect(): void {
    if (stopped) return;
    const mine = new WebSocket(
      `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${livePath(team)}`,
    );
    socket = mine;
    mine.addEventListener('open', () => {
      attempt = 0;
      onState('live');
      void onGap();
    });
    mine.addEventListener('message', ({ data }) => {
      const event = eventOf(data);
      if (event) onEvent(event);
    });
    mine.addEventListener('close', () => {
      if (socket === mine) retry();
    });
  }

  const wake = (): void => {
    if (document.visibilityState === 'visible') void onGap();
  };
  const lost = (): void => socket?.close();

  document.addEventListener('visibilitychange', wake);
  addEventListener('offline', lost);
  connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('offline', lost);
    socket?.close();
  };
}
