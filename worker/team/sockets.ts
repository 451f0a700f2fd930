// Live sockets of a team: each belongs to a session, and hears nothing once that has ended.
import type { LiveEvent } from '../../shared/schema/console.ts';
import { PING, PONG, SESSION_OVER } from '../../shared/schema/live.ts';

/** Headers by which the route, which has checked the session, says whose a socket is. */
export const SOCKET_TAG = 'x-nightlight-session';
export const SOCKET_UNTIL = 'x-nightlight-until';

/** Opens a socket that hibernates with the object. */
export function openSocket(ctx: DurableObjectState, { headers }: Request): Response {
  const { 0: theirs, 1: ours } = new WebSocketPair();
  ctx.acceptWebSocket(ours, [headers.get(SOCKET_TAG) ?? '']);
  ours.serializeAttachment({ until: Number(headers.get(SOCKET_UNTIL)) });
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  return new Response(null, { status: 101, webSocket: theirs });
}

const isOver = (socket: WebSocket, now: number): boolean =>
  ((socket.deserializeAttachment() as { until: number } | null)?.until ?? 0) <= now;

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
