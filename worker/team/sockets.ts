// Live sockets of a team: each belongs to a session, and hears nothing once that has ended.
import type { ReportId } from '../../shared/ids.ts';
import type { LiveEvent, Looking } from '../../shared/schema/console.ts';
import { PING, PONG, SESSION_OVER } from '../../shared/schema/live.ts';

/** Headers by which the route, which has checked the session, says whose a socket is. */
export const SOCKET_TAG = 'x-nightlight-session';
export const SOCKET_UNTIL = 'x-nightlight-until';
export const SOCKET_WHO = 'x-nightlight-who';

type Who = Looking['who'];

/** A name may have letters that a header may not. */
export const toHeader = ({ id, name }: Who): string =>
  encodeURIComponent(JSON.stringify({ id, name }));

/** What is kept with a socket while the object sleeps. Times in ms since the epoch. */
export type Attachment = {
  since: number;
  until: number;
  who: Who;
  looking: ReportId | null;
  /** When it last said what it looks at: as many as may be said in a second. */
  said: number[];
};

export const attachmentOf = (socket: WebSocket): Attachment =>
  socket.deserializeAttachment() as Attachment;

/** Opens a socket that hibernates with the object; the other end is the response's. */
export function openSocket(
  ctx: DurableObjectState,
  { headers }: Request,
  now: number,
): { ours: WebSocket; response: Response } {
  const { 0: theirs, 1: ours } = new WebSocketPair();
  ctx.acceptWebSocket(ours, [headers.get(SOCKET_TAG) ?? '']);
  ours.serializeAttachment({
    since: now,
    until: Number(headers.get(SOCKET_UNTIL)),
    who: JSON.parse(decodeURIComponent(headers.get(SOCKET_WHO) ?? '')) as Who,
    looking: null,
    said: [],
  } satisfies Attachment);
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  return { ours, response: new Response(null, { status: 101, webSocket: theirs }) };
}

const isOver = (socket: WebSocket, now: number): boolean => attachmentOf(socket).until <= now;

/** Tells every socket whose session lasts, and closes the others. */
export function broadcast(ctx: DurableObjectState, event: LiveEvent, now: number): void {
  const text = JSON.stringify(event);
  for (const socket of ctx.getWebSockets()) {
    try {
      if (isOver(socket, now)) socket.close(SESSION_OVER);
      else socket.send(text);
    } catch {
      // A socket that died says so by itself; the others must still hear.
    }
  }
}

/** Cuts off the sockets of one session. */
export function closeSockets(ctx: DurableObjectState, tag: string): void {
  for (const socket of ctx.getWebSockets(tag)) socket.close(SESSION_OVER);
}
