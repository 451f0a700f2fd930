// Walks through a queue page by page. A page that does not come is asked for again, ever more slowly.
import type { Code, Failure, Result } from '../../shared/result.ts';
import type { QueuePage } from '../../shared/schema/queue.ts';
import { backoff } from '../live/backoff.ts';

/** Asking again may help. */
const PASSING: readonly Code[] = ['unavailable', 'internal', 'too_many'];

export type Walk = {
  /** Settles when the first page is here, or failed, or when nobody waits for it any more. Never rejects. */
  first: Promise<void>;
  stop: () => void;
};

type Handlers = { onPage: (page: QueuePage) => void; onFailure: (failure: Failure) => void };

/** Starts at the front of the queue. `ask` gets the cursor of the page before, or null for the first page. */
export function walkPages(
  ask: (after: string | null) => Promise<Result<QueuePage>>,
  { onPage, onFailure }: Handlers,
): Walk {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { promise: first, resolve: settle } = Promise.withResolvers<void>();

  async function step(after: string | null, attempt: number): Promise<void> {
    const page = await ask(after);
    if (stopped) return;
    if (page.ok) onPage(page.value);
    else onFailure(page);
    settle();
    if (page.ok) goOn(page.value.next);
    else if (PASSING.includes(page.code)) {
      timer = setTimeout(() => void step(after, attempt + 1), backoff(attempt, Math.random()));
    }
  }

  /** Whoever took the page may have had enough. */
  function goOn(next: string | null): void {
    if (!stopped && next !== null) void step(next, 0);
  }

  void step(null, 0);
  return {
    first,
    stop() {
      stopped = true;
      clearTimeout(timer);
      settle();
    },
  };
}
