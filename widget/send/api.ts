// The four calls that the widget makes, and nothing else leaves the frame. Answers are parsed strictly.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Code } from '../../shared/result.ts';
import { REPORTER_CODES } from '../../shared/result.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import type {
  Letter,
  LetterReceipt,
  MailboxRequest,
  MailboxView,
} from '../../shared/schema/mailbox.ts';
import type { Read } from '../../shared/schema/read.ts';
import { maybe, oneOf, part } from '../../shared/schema/read.ts';
import {
  readLetterReceipt,
  readMailboxView,
  readPartnershipKeys,
  readReceipt,
  readTeamId,
} from '../../shared/schema/readers.ts';
import type { Start } from '../../shared/schema/start.ts';

/**
 * A value, or why not: a code of the server's, or `network` when it was not reached. `team` comes with
 * `wrong_team`: the one that receives.
 */
export type Reply<T> =
  | { ok: true; value: T }
  | { ok: false; code: Code | 'network'; team?: TeamId | undefined };

export type Api = {
  /** `team`: whom a report goes to; without it, what comes by mailbox. */
  start: (team?: TeamId) => Promise<Reply<Start>>;
  report: (envelope: Envelope) => Promise<Reply<Receipt>>;
  mailbox: (request: MailboxRequest) => Promise<Reply<MailboxView>>;
  letter: (letter: Letter) => Promise<Reply<LetterReceipt>>;
};

/** A phone with one bar needs long for 90 kB; longer than this is as good as gone. */
const PATIENCE_MS = 20_000;

type Refusal = { code: Code; params: { team: TeamId | undefined } | undefined };

const readRefusal = part<Refusal>({
  code: oneOf(REPORTER_CODES),
  params: maybe(part({ team: maybe(readTeamId) })),
});
const readStart = part<Start>({
  keys: readPartnershipKeys,
  // The library's own: it goes back to the server that signed it.
  challenge: (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('no challenge');
    return value as Start['challenge'];
  },
});

const NETWORK = { ok: false, code: 'network' } as const;

async function call<T>(
  send: typeof fetch,
  url: string,
  read: Read<T>,
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
    if (response.ok) return { ok: true, value: read(answer) };
    const { code, params } = readRefusal(answer);
    return { ok: false, code, team: params?.team };
  } catch {
    return NETWORK; // also a proxy's error page, which is not ours: try again
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
    start: (team) => call(send, `${base}/start${team ? `?team=${team}` : ''}`, readStart),
    report: (envelope) => call(send, `${base}/reports`, readReceipt, envelope),
    mailbox: (request) => call(send, `${base}/mailbox`, readMailboxView, request),
    letter: (letter) => call(send, `${base}/mailbox/letters`, readLetterReceipt, letter),
  };
}
