// The page's side of the key thread: ask for a job, get its result; end it, and the keys are gone.
import type { Ask, AskKeys, KeyResult, Reply } from './messages.ts';
import threadUrl from './thread.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

export type Keys = {
  ask: AskKeys;
  forget(): void;
};

export function startKeys(): Keys {
  const worker = startWorker(threadUrl);
  const waiting = new Map<number, (result: KeyResult<never>) => void>();
  let last = 0;

  const failAll = (): void => {
    for (const answer of waiting.values()) answer({ ok: false, code: 'thread_failed' });
    waiting.clear();
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data.result as KeyResult<never>);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', failAll);

  return {
    ask: (job, input) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, job, input } as Ask);
      }),
    forget: () => {
      worker.terminate();
      failAll();
    },
  };
}
