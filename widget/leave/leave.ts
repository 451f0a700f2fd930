// The way out. Blank first, then forget, then go: in that order, so that nothing is seen while we tidy.
import { LEAVE_TO } from './leave-to.ts';

/** How long the page around us has to act on "leave" before we move the top page ourselves. */
const PARENT_MS = 150;
const SHIFT_MS = 5_000;

const wipers = new Set<() => void>();

/** Runs when the reporter leaves: drop answers, end threads. */
export function onWipe(wiper: () => void): void {
  wipers.add(wiper);
}

function wipe(): void {
  document.documentElement.replaceChildren();
  for (const wiper of wipers) {
    try {
      wiper();
    } catch {
      // The others must still run.
    }
  }
  wipers.clear();
}

const framed = window.parent !== window;

/** What the frame says to the page around it: one word, no content, so any origin may hear it. */
export function tellParent(word: 'ready' | 'leave' | 'close'): void {
  if (framed) window.parent.postMessage({ nightlight: word }, '*');
}

function leave(): void {
  wipe();
  if (!framed) {
    location.replace(LEAVE_TO);
    return;
  }
  tellParent('leave');
  setTimeout(() => window.top?.location.replace(LEAVE_TO), PARENT_MS);
}

/** Escape, or Shift three times with no other key between. */
function watchKeys(): void {
  let shifts: number[] = [];
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) {
        event.preventDefault();
        leave();
      }
      if (event.repeat) return;
      const now = event.timeStamp;
      shifts = event.key === 'Shift' ? [...shifts.filter((at) => now - at < SHIFT_MS), now] : [];
      if (shifts.length === 3) leave();
    },
    true,
  );
}

/** Makes every `data-leave` link act at once, and leaves nothing to come back to. */
export function installLeave(): void {
  watchKeys();
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return;
      event.preventDefault();
      leave();
    },
    true,
  );
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', (event) => {
    // Brought back from the browser's memory, already blank: go on to the neutral page.
    if (event.persisted) leave();
  });
}
