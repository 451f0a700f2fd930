// A dead line can look like an open socket for hours. A question now and then, and no answer in time, tells.

export const PING_EVERY_MS = 25_000;
export const PONG_WITHIN_MS = 10_000;

export type Heartbeat = {
  /** Asks now, unless an answer is still awaited. */
  ask: () => void;
  answered: () => void;
  stop: () => void;
};

export function startHeartbeat(ping: () => void, onSilence: () => void): Heartbeat {
  let silence: ReturnType<typeof setTimeout> | null = null;

  const answered = (): void => {
    if (silence !== null) clearTimeout(silence);
    silence = null;
  };
  const ask = (): void => {
    if (silence !== null) return;
    ping();
    silence = setTimeout(onSilence, PONG_WITHIN_MS);
  };
  const every = setInterval(ask, PING_EVERY_MS);
  return {
    ask,
    answered,
    stop: () => {
      clearInterval(every);
      answered();
    },
  };
}
