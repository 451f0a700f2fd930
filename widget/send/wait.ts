// How long to wait between tries, and waiting that can be cut short.

/** `spread`: from 0 to below 1, at random. */
export type Clock = { wait: (ms: number) => Promise<void>; spread: () => number };
/** `hurry` ends every wait at once: the line is back, or the reporter has asked. */
export type HurriedClock = Clock & { hurry: () => void };

export function newClock(): HurriedClock {
  const waits = new Set<() => void>();
  return {
    spread: Math.random,
    wait: (ms) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          waits.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        waits.add(end);
      }),
    hurry: () => {
      for (const end of [...waits]) end();
    },
  };
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** After the nth try: 2, 4, 8… to 30 s, less up to half, so that many who lost one line do not return as one. */
export const waitAfter = (tries: number, spread: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)) * (1 - spread / 2);
