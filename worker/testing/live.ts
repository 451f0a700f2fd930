// A console's live socket at the City's team, for tests of its object.
import type { LiveEvent, Looking } from '../../shared/schema/console.ts';
import type { Actor } from '../team/claim.ts';
import { SOCKET_AT, SOCKET_TAG, SOCKET_UNTIL, SOCKET_WHO, toHeader } from '../team/sockets.ts';
import { PARTNERSHIP } from './envelope.ts';
import { team } from './team.ts';

export type Line = {
  socket: WebSocket;
  /** The next event that it hears, in order: none is missed between two calls. */
  hears: () => Promise<LiveEvent>;
  looksAt: (report: string | null) => void;
};

const HOUR_MS = 3_600_000;

/** Opens a socket as the route does for somebody whom it has let in. `session` names it, as its tag. */
export async function live(who: Actor, session: string = who.id): Promise<Line> {
  const { webSocket: socket } = await team().fetch('http://team/', {
    headers: {
      upgrade: 'websocket',
      [SOCKET_TAG]: session,
      [SOCKET_AT]: PARTNERSHIP,
      [SOCKET_UNTIL]: String(Date.now() + HOUR_MS),
      [SOCKET_WHO]: toHeader(who),
    },
  });
  if (!socket) throw new Error('no socket');
  const heard: LiveEvent[] = [];
  const waiting: ((event: LiveEvent) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as LiveEvent;
    const next = waiting.shift();
    if (next) next(event);
    else heard.push(event);
  });
  socket.accept();
  return {
    socket,
    hears: () => {
      const event = heard.shift();
      return event ? Promise.resolve(event) : new Promise((done) => waiting.push(done));
    },
    looksAt: (report) => socket.send(JSON.stringify({ type: 'looking', report })),
  };
}

/** What a socket hears when these look at these, and nobody else at anything. */
export const presence = (...looking: [report: string, who: Actor][]): LiveEvent => ({
  type: 'presence',
  looking: looking.map(([report, who]) => ({ report, who }) as Looking),
});
