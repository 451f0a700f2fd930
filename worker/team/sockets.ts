// Live sockets of a team: each belongs to a session, and hears nothing once that has ended.
import type { PartnershipId, ReportId } from '../../shared/ids.ts';
import type { LiveEvent, Looking } from '../../shared/schema/console.ts';
import { PING, PONG, SESSION_OVER } from '../../shared/schema/live.ts';

/** Headers by which the route, which has checked the session, says whose a socket is. */
export const SOCKET_TAG = 'x-nightlight-session';
export const SOCKET_UNTIL = 'x-nightlight-until';
export const SOCKET_AT = 'x-nightlight-partnership';
export const SOCKET_WHO = 'x-nightlight-who';

type Who = Looking['who'];

/** A name may have letters that a header may not. */
export const toHeader = ({ id, name }: Who): string =>
  encodeURIComponent(JSON.stringify({ id, name }));

/** What is kept with a socket while the object sleeps. Times in ms since the epoch. */
export type Attachment = {
  since: number;
  /** When its session ends, unless that is used meanwhile: then it is asked after. */
  until: number;
  /** The hash of its session, and the partnership that knows it. */
  session: string;
  at: PartnershipId;
  /** Something was said after `until`, before it was known whether the session goes on. */
  missed: boolean;
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
  const session = headers.get(SOCKET_TAG) ?? '';
  ctx.acceptWebSocket(ours, [session]);
  ours.serializeAttachment({
    since: now,
    until: Number(headers.get(SOCKET_UNTIL)),
    session,
    at: (headers.get(SOCKET_AT) ?? '') as PartnershipId,
    missed: false,
    who: JSON.parse(decodeURIComponent(headers.get(SOCKET_WHO) ?? '')) as Who,
    looking: null,
    said: [],
  } satisfies Attachment);
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  return { ours, response: new Response(null, { status: 101, webSocket: theirs }) };
}

const isInDoubt = (socket: WebSocket, now: number): boolean => attachmentOf(socket).until <= now;

/** Marks that it did not hear something: once it may, it fetches everything. */
const miss = (socket: WebSocket): void =>
  socket.serializeAttachment({ ...attachmentOf(socket), missed: true } satisfies Attachment);

/** Tells every socket whose session is known to last. */
export function broadcast(ctx: DurableObjectState, event: LiveEvent, now: number): void {
  const text = JSON.stringify(event);
  for (const socket of ctx.getWebSockets()) {
    try {
      if (isInDoubt(socket, now)) miss(socket);
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

const openSockets = (ctx: DurableObjectState): WebSocket[] =>
  ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.READY_STATE_OPEN);

/** When to ask after a session, in ms since the epoch; null where no socket is open. */
export function nextAsking(ctx: DurableObjectState): number | null {
  const times = openSockets(ctx).map((socket) => attachmentOf(socket).until);
  return times.length === 0 ? null : Math.min(...times);
}

/** Gives when a session ends unless it is used, in ms since the epoch; null if it has ended. */
export type AskEnd = (session: string, at: PartnershipId) => Promise<number | null>;

/**
 * Asks after the sessions in doubt, all at once: the team's clock waits for the slowest answer and not for their sum.
 * Sockets of those that were used go on; the others are cut off.
 */
export async function settleSockets(
  ctx: DurableObjectState,
  askEnd: AskEnd,
  now: number,
): Promise<void> {
  const settle = async (socket: WebSocket): Promise<void> => {
    const { session, at } = attachmentOf(socket);
    const until = await askEnd(session, at);
    if (until === null) return socket.close(SESSION_OVER);
    const { missed, ...attachment } = attachmentOf(socket); // it may have said something meanwhile
    socket.serializeAttachment({ ...attachment, until, missed: false } satisfies Attachment);
    if (missed) socket.send(JSON.stringify({ type: 'refresh' } satisfies LiveEvent));
  };
  await Promise.all(
    openSockets(ctx)
      .filter((socket) => isInDoubt(socket, now))
      .map(settle),
  );
}
