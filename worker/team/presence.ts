// Who is looking at which report, now, so that two people do not start on one. Looking is not reading: it is kept
// with the live sockets and nowhere else, and no chain has it.
import type { ReportId } from '../../shared/ids.ts';
import type { Looking } from '../../shared/schema/console.ts';
import { lookingMessage } from '../../shared/schema/console.ts';
import { attachmentOf, broadcast } from './sockets.ts';

/** A console asks every 25 seconds whether the line is alive; one that did not for this long is gone. */
export const GONE_AFTER_MS = 70_000;
const SAID_IN_A_SECOND = 5;
/** `{"type":"looking","report":"…32…"}` with some room. */
const MESSAGE_MAX_CHARS = 100;

/** The report that a message names, or null for none; undefined for anything that is not such a message. */
function reportIn(message: unknown): ReportId | null | undefined {
  if (typeof message !== 'string' || message.length > MESSAGE_MAX_CHARS) return undefined;
  try {
    const parsed = lookingMessage.safeParse(JSON.parse(message));
    return parsed.success ? parsed.data.report : undefined;
  } catch {
    return undefined;
  }
}

/** When a socket stops to count unless it is heard of again, in ms since the epoch. */
function countsUntil(ctx: DurableObjectState, socket: WebSocket): number {
  const { since } = attachmentOf(socket);
  const heard = ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
  return Math.max(since, heard) + GONE_AFTER_MS;
}

/** Open sockets that look at a report, but for one that is closing. */
const lookers = (ctx: DurableObjectState, now: number, closing?: WebSocket): WebSocket[] =>
  ctx
    .getWebSockets()
    .filter(
      (socket) =>
        socket !== closing &&
        socket.readyState === WebSocket.READY_STATE_OPEN &&
        attachmentOf(socket).looking !== null &&
        countsUntil(ctx, socket) > now,
    );

/** Each person once per report, however many windows they have. In an order of its own, so that it can be compared. */
function lookingNow(sockets: readonly WebSocket[]): Looking[] {
  const found = new Map<string, Looking>();
  for (const socket of sockets) {
    const { looking: report, who } = attachmentOf(socket);
    if (report !== null) found.set(`${report} ${who.id}`, { report, who });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, looking]) => looking);
}

export type Presence = ReturnType<typeof createPresence>;

/** `isHere` says whether a report is this team's: of others nothing is said. */
export function createPresence(
  ctx: DurableObjectState,
  { now, isHere }: { now: () => number; isHere: (report: ReportId) => boolean },
) {
  /** An object that has just woken told what its sockets remember, those included that went meanwhile. */
  let told: string | null = JSON.stringify(lookingNow(ctx.getWebSockets()));

  /** Tells all sockets, if it is not what they were told. */
  function tell(closing?: WebSocket): void {
    const looking = lookingNow(lookers(ctx, now(), closing));
    const text = JSON.stringify(looking);
    if (text === told) return;
    told = text;
    broadcast(ctx, { type: 'presence', looking }, now());
  }

  return {
    tell,

    /** A socket closes. The object may have woken for this, and without it. */
    leave(socket: WebSocket): void {
      if (attachmentOf(socket).looking !== null) told = null;
      tell(socket);
    },

    /** A new socket hears who is looking. */
    greet(socket: WebSocket): void {
      const looking = lookingNow(lookers(ctx, now()));
      if (looking.length > 0) socket.send(JSON.stringify({ type: 'presence', looking }));
    },

    /** Takes what a socket says. Anything that is not understood, or said too often, is as if it had not been said. */
    hear(socket: WebSocket, message: unknown): void {
      const report = reportIn(message);
      if (report === undefined) return;
      const attachment = attachmentOf(socket);
      const said = attachment.said.filter((at) => now() - at < 1_000);
      if (said.length >= SAID_IN_A_SECOND) return;
      if (report !== null && !isHere(report)) return;
      socket.serializeAttachment({ ...attachment, looking: report, said: [...said, now()] });
      tell();
    },

    /** When to look again for somebody who went without a word, in ms since the epoch; null if nobody is looking. */
    nextCheck(): number | null {
      const sockets = lookers(ctx, now());
      return sockets.length === 0
        ? null
        : Math.min(...sockets.map((socket) => countsUntil(ctx, socket)));
    },
  };
}
