// One report that cannot be dealt with must not silence the others, nor wake the object without end.
import { log } from '../log.ts';

const LATER_MS = 60_000;

/** Does it, or says in the log that it failed and puts it off, by so many ms. */
export function eachAlone(work: () => unknown, putOff: (laterMs: number) => unknown): void {
  try {
    work();
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    log({ event: 'failure', kind: 'clock', error: name });
    putOff(LATER_MS);
  }
}
