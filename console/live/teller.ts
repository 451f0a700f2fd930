// Tells the server which report is open here: the latest always, and never more than a few times a second.
import type { ReportId } from '../../shared/ids.ts';
import type { LookingMessage } from '../../shared/schema/console.ts';

export const TELL_EVERY_MS = 400;

export type Teller = {
  look: (report: ReportId | null) => void;
  /** A line is open: it knows nothing yet. */
  open: (send: (text: string) => void) => void;
  close: () => void;
};

export function createTeller(): Teller {
  let report: ReportId | null = null;
  let told: ReportId | null = null;
  let send: ((text: string) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tell(): void {
    if (!send || timer !== null || report === told) return;
    told = report;
    send(JSON.stringify({ type: 'looking', report } satisfies LookingMessage));
    timer = setTimeout(() => {
      timer = null;
      tell();
    }, TELL_EVERY_MS);
  }

  function close(): void {
    send = null;
    told = null;
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return {
    look(next) {
      report = next;
      tell();
    },
    open(sender) {
      close();
      send = sender;
      tell();
    },
    close,
  };
}
