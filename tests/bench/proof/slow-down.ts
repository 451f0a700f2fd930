// Slows a browser's pages down to a share of a core, threads and their cryptography included. Chromium's own
// throttling holds only a page's main thread up, and the work is in none.
import type { Browser } from 'playwright-core';

const PERIOD_MS = 60;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The processes of this browser that run pages. */
async function renderers(browser: Browser): Promise<number[]> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Runs `work` while the pages of `browser` get one part in `factor` of the time. */
export async function slowedDown<T>(
  browser: Browser,
  factor: number,
  work: () => Promise<T>,
): Promise<T> {
  const pages = await renderers(browser);
  const tell = (signal: 'SIGSTOP' | 'SIGCONT'): void => {
    for (const page of pages) process.kill(page, signal);
  };
  let isOver = false;
  const slowing = (async () => {
    while (!isOver) {
      tell('SIGSTOP');
      await wait(PERIOD_MS - PERIOD_MS / factor);
      tell('SIGCONT');
      await wait(PERIOD_MS / factor);
    }
  })();
  try {
    return await work();
  } finally {
    isOver = true;
    await slowing;
  }
}
