import { useEffect, useRef } from 'preact/hooks';
import { ACTIVITY, isKeepDue } from './idle.ts';

/** Runs `keep` while somebody types or points, at most every five minutes; never by time alone. */
export function useKeepAlive(keep: () => void): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    let keptAt = Date.now();
    let activeAt = keptAt;
    const touch = (): void => {
      const now = Date.now();
      const due = isKeepDue({ keptAt, activeAt }, now);
      activeAt = now;
      if (!due) return;
      keptAt = now;
      latest.current();
    };
    for (const kind of ACTIVITY) document.addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of ACTIVITY) document.removeEventListener(kind, touch);
    };
  }, []);
}
