// A real browser for the journeys. An error in its console that nobody expected fails the test, and each screen
// is asked whether everybody can use it.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

export const PHONE = { width: 360, height: 640 };
export const LAPTOP = { width: 1366, height: 768 };

/** Keeps what a page's console says against it: errors, and anything that was thrown. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Every URL that a page asks for, in order. */
export function requests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** axe takes what lies under a bar that sticks for hidden: for its look they do not stick. '': they do again. */
const bars = (page: Page, position: 'static' | ''): Promise<unknown> =>
  Promise.all(
    page.frames().map((frame) =>
      frame.evaluate((asked) => {
        for (const bar of document.querySelectorAll<HTMLElement>('.top, .bar')) {
          bar.style.position = asked;
        }
      }, position),
    ),
  );

/** No barrier that axe can find (WCAG 2.2 A and AA), frames included. */
export async function expectNoBarrier(page: Page, screen: string): Promise<void> {
  await bars(page, 'static');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await bars(page, '');
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect(found, `barriers on the screen: ${screen}`).toEqual([]);
}
