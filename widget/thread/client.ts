// Starts the thread and asks it to work.
import type { Thread, Told } from './tasks.ts';
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

type Waiting = { done: (gives: unknown) => void; failed: (error: Error) => void };

/** Call once: the policy may be made only once in a page. The thread itself is begun again if it dies. */
export function startThread(): Thread {
  const policy = newPolicy();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  function stop(): void {
    worker?.terminate();
    worker = null;
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const { failed } of unanswered) failed(new Error('the thread has stopped'));
  }

  function start(): Worker {
    const started = new Worker(policy.createScriptURL(address));
    // Most often its file did not come, because the network was away.
    started.addEventListener('error', stop);
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const asked = waiting.get(data.n);
      waiting.delete(data.n);
      if ('failed' in data) asked?.failed(new Error('the thread could not do it'));
      else asked?.done(data.gives);
    });
    return started;
  }

  return {
    ask: (name, given) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        count += 1;
        waiting.set(count, { done: (gives) => resolve(gives as never), failed: reject });
        worker.postMessage({ n: count, name, given });
      }),
    end: stop,
  };
}
