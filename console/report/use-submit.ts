import { useState } from 'preact/hooks';
import type { Done } from './use-actions.ts';

/** A form that sends once at a time and keeps what was typed when it fails. */
export function useSubmit(send: () => Done, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const failed = await send();
    setBusy(false);
    setProblem(failed);
    if (failed === null) onDone();
  }
  return { busy, problem, submit, clear: () => setProblem(null) };
}
