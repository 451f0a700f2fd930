// The object's one alarm: set for the earliest thing that is due, and everything that is done when it rings. Whatever
// fails, the rest is done and the next alarm is set.
import { log } from '../log.ts';

/** After a fault of ours: soon, and not at once again. */
const AFTER_FAILURE_MS = 10_000;
/** What leaves waits this long for more of its kind: one call carries them all. */
const GATHER_MS = 200;
/** An alarm that is later than this was lost. */
const LOST_AFTER_MS = 5_000;

export type Wake = {
  /** Sets the alarm for the earliest thing that is due, unless it is set for as soon as it may be. */
  set: () => Promise<void>;
  /** Does everything that is due, and sets the alarm again whatever it was believed to be set for. */
  ring: () => Promise<void>;
};

type Parts = {
  setAlarm: (at: number) => Promise<void>;
  now: () => number;
  /** When something is due, in ms since the epoch; null where nothing is. */
  due: readonly (() => number | null)[];
  /** What a ring does, each part by itself. */
  parts: readonly (() => unknown)[];
};

/** Does each part. False if any failed: that is in the log. */
async function doAll(parts: Parts['parts']): Promise<boolean> {
  let done = true;
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      done = false;
      const name = error instanceof Error ? error.name : 'unknown';
      log({ event: 'failure', kind: 'alarm', error: name });
    }
  }
  return done;
}

export function createWake({ setAlarm, now, due, parts }: Parts): Wake {
  /** What the alarm is set for, as far as this instance knows. */
  let set: number | null = null;
  const setAt = (at: number): Promise<void> => {
    set = at;
    return setAlarm(at);
  };
  const setNext = async (): Promise<void> => {
    const at = now();
    const soonest = at + GATHER_MS;
    const believed = set !== null && set > at - LOST_AFTER_MS ? set : null;
    if (believed !== null && believed <= soonest) return;
    const times = due.map((when) => when()).filter((time) => time !== null);
    const next = Math.max(Math.min(...times), soonest);
    if (times.length === 0 || (believed !== null && believed <= next)) return;
    await setAt(next);
  };
  return {
    set: setNext,
    ring: async () => {
      set = null;
      if (await doAll(parts)) await setNext();
      else await setAt(now() + AFTER_FAILURE_MS);
    },
  };
}
