// A page as a handed-down phone on a slow line has it: nothing in its cache, CPU ×4, slow 4G.
import type { Browser, Page } from 'playwright-core';

const CPU = 4;
const BYTES_PER_KBIT = 125;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600 * BYTES_PER_KBIT,
  uploadThroughput: 750 * BYTES_PER_KBIT,
};

/** Opens it for as long as `use` takes. */
export async function withSlowPage<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    return await use(page);
  } finally {
    await context.close();
  }
}
