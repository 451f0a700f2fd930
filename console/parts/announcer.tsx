// One polite live region for the whole console; messages that come together are said together.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const BATCH_MS = 700;

export function useAnnouncer() {
  const [text, setText] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const announce = useCallback((message: string): void => {
    waiting.current.push(message);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setText(waiting.current.join('. '));
      waiting.current = [];
    }, BATCH_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  return { text, announce };
}

export const Announcer = ({ text }: { text: string }) => (
  <p class="unseen" role="status" aria-live="polite">
    {text}
  </p>
);
