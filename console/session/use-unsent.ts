import { useEffect, useRef } from 'preact/hooks';

/** Closing or reloading the page asks first, but only while `isUnsent` says so. */
export function useUnsent(isUnsent: () => boolean): void {
  const latest = useRef(isUnsent);
  latest.current = isUnsent;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (latest.current()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}
