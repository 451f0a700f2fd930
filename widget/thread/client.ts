// Starts the thread and asks it to work.
import type { Heard, Progress, Setup, Thread, Told } from './tasks.ts';
import address from './thread.ts?worker&url';

type Policy = { createScriptURL: (url: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

/** The one Trusted Types policy: it lets through our own worker and nothing else. */
function newPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const only: Policy = {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError('not our worker');
      return asked;
    },
  };
  return trustedTypes?.createPolicy('nightlight', only) ?? only;
}

type Waiting = {
  done: (gives: unknown) => void;
  failed: (error: Error) => void;
  heard: (progress: Progress) => void;
};

async function reachable(): Promise<boolean> {
  try {
    const init = { method: 'HEAD', cache: 'no-store', credentials: 'omit' } as const;
    return (await fetch(address, init)).ok;
  } catch {
    return false;
  }
}

/** Call once: the policy may be made only once in a page. The thread itself is begun again if it dies. */
export function startThread(setup: Setup): Thread {
  const policy = newPolicy();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  const tell = (to: Worker, heard: Heard): void => to.postMessage(heard);

  function stop(): void {
    worker?.terminate();
    worker = null;
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const { failed } of unanswered) failed(new Error('the thread has stopped'));
  }

  function hear(told: Told): void {
    const asked = waiting.get(told.n);
    if ('progress' in told) {
      asked?.heard(told.progress);
      return;
    }
    waiting.delete(told.n);
    if ('failed' in told) asked?.failed(new Error('the thread could not do it'));
    else asked?.done(told.gives);
  }

  function start(): Worker {
    const started = new Worker(policy.createScriptURL(address));
    // Most often its file did not come, because the network was away.
    started.addEventListener('error', stop);
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
    tell(started, { setup });
    return started;
  }

  // Few browsers tell a thread of this themselves.
  addEventListener('online', () => worker && tell(worker, { online: true }));

  return {
    ask: (name, given, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        count += 1;
        const done = (gives: unknown): void => resolve(gives as never);
        waiting.set(count, { done, failed: reject, heard: onProgress });
        tell(worker, { n: count, name, given } as Heard);
      }),
    reachable,
    cancel: () => worker && tell(worker, { cancel: true }),
    end: stop,
  };
}
