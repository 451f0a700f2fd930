import { useState } from 'preact/hooks';
import type { Done } from './use-actions.ts';

/** A form that sends once at a time and keeps what was typed when it fails. */
export function useSubmit(send: () => Done, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setDone(false);
    const failed = await send();
    setBusy(false);
    setProblem(failed);
    setDone(failed === null);
    if (failed === null) onDone();
  }
  const clear = (): void => {
    setProblem(null);
    setDone(false);
  };
  return { busy, problem, done, submit, clear };
}
