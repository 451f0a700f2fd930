import { useEffect, useRef } from 'preact/hooks';
import { ACTIVITY, isHere, isKeepDue } from './idle.ts';

/**
 * Runs `keep` while somebody types or points, at most every five minutes; never by time alone. What it gives asks
 * for it at once: done if somebody is there, else with the first touch.
 */
export function useKeepAlive(keep: () => void): () => void {
  const latest = useRef(keep);
  latest.current = keep;
  const at = useRef({ keptAt: Date.now(), activeAt: Date.now() });
  useEffect(() => {
    const touch = (): void => {
      const now = Date.now();
      const due = isKeepDue(at.current, now);
      at.current.activeAt = now;
      if (!due) return;
      at.current.keptAt = now;
      latest.current();
    };
    for (const kind of ACTIVITY) document.addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of ACTIVITY) document.removeEventListener(kind, touch);
    };
  }, []);
  return () => {
    const now = Date.now();
    if (!isHere(at.current.activeAt, now)) {
      at.current.keptAt = Number.NEGATIVE_INFINITY;
      return;
    }
    at.current.keptAt = now;
    latest.current();
  };
}
