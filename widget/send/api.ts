// The four calls that the widget makes, and nothing else leaves the frame. Answers are parsed strictly.
import * as z from 'zod/mini';
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Code } from '../../shared/result.ts';
import { CODES } from '../../shared/result.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import { receipt, teamId } from '../../shared/schema/envelope.ts';
import { partnershipKeys } from '../../shared/schema/keys.ts';
import type {
  Letter,
  LetterReceipt,
  MailboxRequest,
  MailboxView,
} from '../../shared/schema/mailbox.ts';
import { letterReceipt, mailboxView } from '../../shared/schema/mailbox.ts';
import type { Start } from '../../shared/schema/start.ts';

/**
 * A value, or why not: a code of the server's, or `network` when it was not reached. `team` comes with
 * `wrong_team`: the one that receives.
 */
export type Reply<T> =
  | { ok: true; value: T }
  | { ok: false; code: Code | 'network'; team?: TeamId | undefined };

export type Api = {
  start: () => Promise<Reply<Start>>;
  report: (envelope: Envelope) => Promise<Reply<Receipt>>;
  mailbox: (request: MailboxRequest) => Promise<Reply<MailboxView>>;
  letter: (letter: Letter) => Promise<Reply<LetterReceipt>>;
};

/** A phone with one bar needs long for 90 kB; longer than this is as good as gone. */
const PATIENCE_MS = 20_000;

const failure = z.object({
  code: z.enum(CODES),
  detail: z.optional(z.object({ team: z.optional(teamId) })),
});
// The challenge is the library's own, and goes back to the server that signed it.
const start = z.object({
  keys: partnershipKeys,
  challenge: z.custom<Start['challenge']>((value) => typeof value === 'object' && value !== null),
});

const NETWORK = { ok: false, code: 'network' } as const;

async function call<T>(
  send: typeof fetch,
  url: string,
  parse: (body: unknown) => T,
  body?: unknown,
): Promise<Reply<T>> {
  // `AbortSignal.timeout` is too young: Safari 16, Chrome 103.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE_MS);
  try {
    const response = await send(url, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: late.signal,
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: parse(answer) };
    const refused = failure.safeParse(answer);
    if (refused.success) {
      return { ok: false, code: refused.data.code, team: refused.data.detail?.team };
    }
    return NETWORK; // a proxy's error page, not ours: try again
  } catch {
    return NETWORK;
  } finally {
    clearTimeout(timer);
  }
}

export function apiOf(
  partnership: PartnershipId,
  send: typeof fetch = fetch.bind(globalThis),
): Api {
  const base = `/api/v1/${partnership}`;
  return {
    start: () => call(send, `${base}/start`, (body) => start.parse(body)),
    report: (envelope) => call(send, `${base}/reports`, (body) => receipt.parse(body), envelope),
    mailbox: (request) => call(send, `${base}/mailbox`, (body) => mailboxView.parse(body), request),
    letter: (letter) =>
      call(send, `${base}/mailbox/letters`, (body) => letterReceipt.parse(body), letter),
  };
}
