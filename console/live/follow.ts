// Follows a team's queue as it changes. A socket that drops, or only seems to be open, is never silent: the page
// says so, and what was missed is fetched again.
import type { ReportId, TeamId } from '../../shared/ids.ts';
import type { LiveEvent } from '../../shared/schema/console.ts';
import { PING, PONG, SESSION_OVER } from '../../shared/schema/live.ts';
import { livePath } from '../api/paths.ts';
import { backoff } from './backoff.ts';
import { eventOf } from './event.ts';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';
import { createTeller } from './teller.ts';

export const OPEN_WITHIN_MS = 20_000;

export type LiveState = 'connecting' | 'live' | 'reconnecting';

type Handlers = {
  onEvent: (event: LiveEvent) => void;
  onState: (state: LiveState) => void;
  /** Something may have been missed. */
  onGap: () => Promise<void>;
  /** The server ended the session: nothing more is followed. */
  onOver: () => void;
};

const addressOf = (team: TeamId): string =>
  `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${livePath(team)}`;

export type Line = {
  /** Which report is open here, or none: said again on every new socket. */
  look: (report: ReportId | null) => void;
  stop: () => void;
};

/** Starts to follow. */
export function follow(team: TeamId, { onEvent, onState, onGap, onOver }: Handlers): Line {
  const teller = createTeller();
  let socket: WebSocket | null = null;
  let beat: Heartbeat | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let stopped = false;

  const retry = (): void => {
    beat?.stop();
    teller.close();
    clearTimeout(timer);
    socket = null;
    onState('reconnecting');
    timer = setTimeout(
      async () => {
        await onGap(); // first: a session that ended is noticed here, and stops us
        connect();
      },
      backoff(attempt, Math.random()),
    );
    attempt += 1;
  };

  /** Gives a socket up without waiting for its close: on a dead line nobody answers that either. */
  const drop = (): void => {
    const dead = socket;
    if (!dead) return;
    retry();
    dead.close();
  };

  function connect(): void {
    if (stopped) return;
    const mine = new WebSocket(addressOf(team));
    const isCurrent = (): boolean => socket === mine;
    socket = mine;
    timer = setTimeout(drop, OPEN_WITHIN_MS);
    mine.addEventListener('open', () => {
      if (!isCurrent()) return;
      clearTimeout(timer);
      attempt = 0;
      beat = startHeartbeat(() => mine.send(PING), drop);
      teller.open((text) => mine.send(text));
      onState('live');
      void onGap();
    });
    mine.addEventListener('message', ({ data }) => {
      if (!isCurrent()) return;
      if (data === PONG) beat?.answered();
      const event = eventOf(data);
      if (event) onEvent(event);
    });
    mine.addEventListener('close', ({ code }) => {
      if (!isCurrent()) return;
      if (code !== SESSION_OVER) return retry();
      stop();
      onOver();
    });
  }

  const wake = (): void => {
    if (document.visibilityState !== 'visible') return;
    void onGap();
    beat?.ask(); // a laptop that slept may have a dead line
  };

  function stop(): void {
    stopped = true;
    beat?.stop();
    teller.close();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('offline', drop);
    const open = socket;
    socket = null;
    open?.close();
  }

  document.addEventListener('visibilitychange', wake);
  addEventListener('offline', drop);
  connect();
  return { look: teller.look, stop };
}
