// Nothing jumps: not when the panel opens over a page, and not from screen to screen.
import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { LAPTOP, PHONE } from '../harness/browser.ts';
import { frameOf, tellByCode } from '../harness/by-code.ts';
import { journey } from '../harness/journey.ts';

const here = journey();

/** All that moved without the reader's doing, in this frame. */
const moved = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => (window as unknown as { moved: string[] }).moved);

it.each([
  ['a phone', PHONE],
  ['a laptop', LAPTOP],
])('nothing jumps on %s', async (_, viewport) => {
  const context = await here.browser.newContext({ viewport });
  await context.addInitScript(() => {
    const all: string[] = [];
    Object.assign(window, { moved: all });
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node }[];
    };
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        if (shift.hadRecentInput) continue;
        const nodes = shift.sources.map(({ node }) => (node as Element | undefined)?.outerHTML);
        all.push(`${shift.value}: ${nodes.map((html) => html?.slice(0, 90)).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const page = await context.newPage();
  await page.goto(here.nightlight.page);
  await page.getByRole('button', { name: /tell someone/i }).click();
  const frame = await frameOf(page);
  const codes = { reporter: 'child', safe: 'no', worries: ['PHY'], words: 'He shouts.' };
  // Input excuses what moves within half a second of it: this waits until it no longer does.
  await tellByCode(frame, codes, async (screen) => {
    if (screen === 'worries') {
      for (const group of await frame.locator('#app .group summary').all()) await group.click();
    }
    await page.waitForTimeout(600);
  });
  expect(await moved(frame)).toEqual([]);
  expect(await moved(page.mainFrame())).toEqual([]);
  await context.close();
});
