import { useEffect, useState } from 'preact/hooks';

const TICK_MS = 10_000;

/** The server's time, roughly: what "due in" counts by. */
export function useNow(clockSkew: number): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const tick = (): void => setTick((ticks) => ticks + 1);
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return Date.now() + clockSkew; // of this very render: news since the last tick is not "in the future"
}
