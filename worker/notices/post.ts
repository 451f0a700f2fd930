// One attempt over HTTP. Whatever the other side does ends in one code from a closed list, within a bounded time.
import type { DeliveryOutcome } from '../../shared/schema/notices.ts';

export type Post = {
  url: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
};

const TIMEOUT_MS = 10_000;

/** Answers that the same request would get again. */
const REFUSALS = new Set([400, 401, 403, 404, 410, 413, 422]);

/** What an answer means. A redirect is never followed: nobody has checked where it leads. */
export function outcomeOf(status: number): DeliveryOutcome {
  if (status >= 200 && status < 300) return 'delivered';
  if (status >= 300 && status < 400) return 'redirected';
  return REFUSALS.has(status) ? 'refused' : 'failed';
}

/** Never throws. The body of the answer is not read, however long it is. */
export async function attempt({ url, headers, body }: Post): Promise<DeliveryOutcome> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'nightlight', ...headers },
      body,
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel().catch(() => undefined);
    return outcomeOf(response.status);
  } catch {
    return signal.aborted ? 'timed_out' : 'unreachable';
  }
}
