// What each journey needs, started before its file and ended after it: a Nightlight and a browser.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/local/browser.ts';
import type { Nightlight } from './nightlight.ts';
import { startNightlight } from './nightlight.ts';

export type Journey = { nightlight: Nightlight; browser: Browser };

/** Call it at the top of a test file; read its fields inside tests. */
export function journey(): Journey {
  const held = {} as Journey;
  beforeAll(async () => {
    [held.nightlight, held.browser] = await Promise.all([startNightlight(), launchBrowser()]);
  });
  afterAll(async () => {
    await held.browser?.close();
    await held.nightlight?.stop();
  });
  return held;
}
