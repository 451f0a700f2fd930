import { useEffect, useRef, useState } from 'preact/hooks';
import { ACTIVITY, idleState } from './idle.ts';

const CHECK_MS = 5_000;

/** True in the last minute before `onEnd`. Any key press or tap stays signed in. */
export function useIdle(active: boolean, onEnd: () => void): boolean {
  const [warning, setWarning] = useState(false);
  const end = useRef(onEnd);
  end.current = onEnd;

  useEffect(() => {
    if (!active) return;
    let lastActiveAt = Date.now();
    const check = (): void => {
      const { ended, left } = idleState(lastActiveAt, Date.now());
      setWarning(!ended && left !== null);
      if (ended) end.current();
    };
    const touch = (): void => {
      check(); // first: waking a laptop after lunch is no sign of having been there
      lastActiveAt = Date.now();
      setWarning(false);
    };
    const timer = setInterval(check, CHECK_MS);
    document.addEventListener('visibilitychange', check);
    for (const kind of ACTIVITY) document.addEventListener(kind, touch, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
      for (const kind of ACTIVITY) document.removeEventListener(kind, touch);
      setWarning(false);
    };
  }, [active]);

  return warning;
}
