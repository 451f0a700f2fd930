// Enlarged to 200 % and 400 % (WCAG 1.4.10: 320 by 256 CSS pixels): no screen scrolls sideways, nothing is cut off,
// and the way out can be reached.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from '../harness/journey.ts';
import { addressOf, BOTH_WAYS, walkMailbox, walkReport } from './walk.ts';

const here = journey();

const SIZES = { '200 %': { width: 640, height: 400 }, '400 %': { width: 320, height: 256 } };

/** What is outside of the window at the side, or larger than the box that holds it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth}`] : [];
    const parts = document.querySelectorAll<HTMLElement>(':is(#first, #app):not([hidden]) *');
    // A quiet button's own padding may stand out of its row: it is not seen.
    const spills = (part: Element): boolean =>
      !part.matches('.row, .rows') && part.scrollWidth > part.clientWidth + 1;
    const cut = [...parts].filter((part) => {
      if (part.closest('.unseen, svg, select, textarea')) return false;
      const { left, right, width } = part.getBoundingClientRect();
      if (width === 0) return false;
      return left < -0.5 || right > clientWidth + 0.5 || spills(part);
    });
    // A line of text has no inner width: only what is laid out as a box can cut.
    const boxes = cut.filter((part) => part.clientWidth > 0);
    return [...sideways, ...boxes.map((part) => part.outerHTML.slice(0, 120))];
  });

/** Scrolled to, if need be, the way out is what a tap on it meets. */
const leaveIsThere = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const leave = document.querySelector(':is(#first, #app):not([hidden]) [data-leave]');
    leave?.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = leave?.getBoundingClientRect() ?? new DOMRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    scrollTo(0, 0);
    return met !== null && met === leave;
  });

it.each(BOTH_WAYS)('fits on every screen in %s', async (language) => {
  const walker = { language, reader: 'adult' } as const;
  const context = await here.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  const look = async (screen: string): Promise<void> => {
    for (const [zoom, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      const wrong = await cutOff(page);
      if (!(await leaveIsThere(page))) wrong.push('the way out is not there');
      if (wrong.length > 0) found[`${screen}, ${zoom}`] = wrong;
    }
  };
  const origin = here.nightlight.worker.reporterOrigin;
  const words = await walkReport(page, origin, walker, look);
  await walkMailbox(page, addressOf(origin, walker), words, look);
  expect(found).toEqual({});
  await context.close();
});
