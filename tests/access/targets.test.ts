// Whatever can be tapped is at least 44 by 44 CSS pixels: on every screen, for a shaking thumb. No exceptions, not even
// for links in running text: there are none.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { addressOf, BOTH_WAYS, walkMailbox, walkReport } from './walk.ts';

const here = journey();

/** What is too small to tap. A radio or a box to tick is as large as its row; so is a field with its label. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll('a[href],button,summary,input,select,textarea');
    return [...targets].flatMap((target) => {
      const row = target.matches('input[type="radio"],input[type="checkbox"]')
        ? (target.closest('label') ?? target)
        : target;
      const { width, height } = row.getBoundingClientRect();
      if (width === 0 || (width >= 43.9 && height >= 43.9)) return [];
      return [`${row.outerHTML.slice(0, 120)} is ${width} by ${height}`];
    });
  });

it.each(BOTH_WAYS)('is large enough to tap on every screen in %s', async (language) => {
  const walker = { language, reader: 'adult' } as const;
  const context = await here.browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  const look = async (screen: string): Promise<void> => {
    const small = await tooSmall(page);
    if (small.length > 0) found[screen] = small;
  };
  const origin = here.nightlight.worker.reporterOrigin;
  const words = await walkReport(page, origin, walker, look);
  await walkMailbox(page, addressOf(origin, walker), words, look);
  expect(found).toEqual({});
  await context.close();
});
