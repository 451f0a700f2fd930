// The way out. Blank first, then forget, then go: in that order, so that nothing is seen while we tidy.
import { BLANK_MS, watchKeys } from './keys.ts';
import { LEAVE_TO } from './leave-to.ts';

/** How long the page around us has to act on "leave" before we move the top page ourselves. */
const PARENT_MS = 150;

const BLANK_LOOK =
  'position:fixed;inset:0;display:grid;place-items:end center;padding:2rem;background:#fff;color:#595959;font:1rem/1.5 system-ui,sans-serif;text-align:center;text-decoration:none;outline:0';

// Read now: once we leave they are gone with the rest.
const to = document.querySelector<HTMLAnchorElement>('a[data-leave]')?.href || LEAVE_TO;
const spoken = document.getElementById('leaving');
const { once = '', twice = '', blank: blankWords = '' } = spoken?.dataset ?? {};

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

/** What the frame says to the page around it: one word and the neutral address, so any origin may hear it. */
export function tellParent(word: 'ready' | 'away' | 'escape' | 'leave' | 'close'): void {
  if (framed) window.parent.postMessage({ nightlight: word, to }, '*');
}

function leave(): void {
  wipe();
  if (!framed) {
    location.replace(to);
    return;
  }
  // A browser may refuse to move the page around us without a tap: then the tap is asked for.
  showWayOut();
  tellParent('leave');
  setTimeout(() => window.top?.location.replace(to), PARENT_MS);
}

/** Nothing but one large way out, on an empty page. */
function showWayOut(): void {
  const link = document.createElement('a');
  link.href = to;
  link.target = '_top';
  link.rel = 'noreferrer';
  link.dataset.leave = '';
  link.textContent = blankWords;
  link.style.cssText = BLANK_LOOK;
  const body = document.createElement('body');
  body.append(link);
  document.documentElement.append(body);
  link.focus();
}

/** Forgets everything. What was wiped cannot come back. */
function blank(): void {
  wipe();
  showWayOut();
  tellParent('escape'); // the page around us goes blank with us, and takes the frame away
  setTimeout(leave, BLANK_MS);
}

function count(shifts: number): void {
  if (spoken) spoken.textContent = ['', once, twice][shifts] ?? '';
}

/** Makes every `data-leave` link act at once, and leaves nothing to come back to. */
export function installLeave(): void {
  watchKeys({ blank, leave, count });
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
