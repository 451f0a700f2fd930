// A whole report by keyboard alone, from the launcher on a page of a school: the focus is always seen, never behind a
// bar, and on each new screen it is on the heading.
import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LAPTOP, PHONE } from '../harness/browser.ts';
import { frameOf } from '../harness/by-code.ts';
import { journey } from '../harness/journey.ts';
import { choose, press, tabTo } from './keys.ts';

const here = journey();

const NEXT = '.bar .main';

/** Waits for a new screen with the focus on its heading. Gives the heading. */
async function arrives(frame: Frame, before: string): Promise<string> {
  await frame.waitForFunction((old) => {
    const active = document.activeElement;
    return active?.tagName === 'H1' && active.textContent !== old;
  }, before);
  return frame.evaluate(() => document.activeElement?.textContent ?? '');
}

async function openByKeyboard(page: Page): Promise<Frame> {
  await page.goto(here.nightlight.page);
  const launcher = page.getByRole('button', { name: /tell someone/i });
  await launcher.waitFor();
  for (let stop = 0; stop < 40; stop += 1) {
    if (await launcher.evaluate((button) => button.matches(':focus-visible'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  return frameOf(page);
}

it.each([
  ['a laptop', LAPTOP],
  ['a phone with keys', PHONE],
])('tells and sends without a pointer on %s', async (_, viewport) => {
  const context = await here.browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const frame = await openByKeyboard(page);
  await press(page, frame, '[data-do="report"]');
  let heading = await arrives(frame, '');
  const next = async (): Promise<void> => {
    await press(page, frame, NEXT);
    heading = await arrives(frame, heading);
  };
  for (const [name, value] of [
    ['reporter', 'child'],
    ['about', 'self'],
    ['age', '13_15'],
    ['safe', 'unsure'],
  ] as const) {
    await choose(page, frame, name, value);
    await next();
  }
  await next(); // past the help
  await tabTo(page, frame, 'input[value="injury"]');
  await page.keyboard.press('Space');
  await next();
  await press(page, frame, 'summary');
  await tabTo(page, frame, 'input[value="PHY"]');
  await page.keyboard.press('Space');
  await next();
  await press(page, frame, '.skip'); // the details
  heading = await arrives(frame, heading);
  await choose(page, frame, 'when', 'last_7d');
  await next();
  await choose(page, frame, 'area', 'gedling');
  await next();
  await tabTo(page, frame, 'textarea');
  await page.keyboard.type('He shouts.');
  await next();
  await tabTo(page, frame, 'input[type="text"]');
  await page.keyboard.type('Sam');
  await next();
  await choose(page, frame, 'wantsReply', 'yes');
  await next();
  expect(heading).toBe('Read it back');

  // A change by keyboard comes back to its row; a look at how it reads comes back to the same screen.
  await tabTo(page, frame, '.row:nth-child(3) .row-acts button');
  await page.keyboard.press('Enter');
  heading = await arrives(frame, heading);
  await press(page, frame, NEXT);
  await frame.waitForFunction(() => document.activeElement?.closest('.row:nth-child(3)'));
  await page.keyboard.press('Shift+Tab');
  await press(page, frame, NEXT);
  expect(await arrives(frame, heading)).toBe('Sending…');
  await frame.locator('.code').waitFor({ timeout: 60_000 });
  expect(await arrives(frame, 'Sending…')).toBe('Your five words');
  await press(page, frame, NEXT);
  await arrives(frame, 'Your five words');
  await tabTo(page, frame, '[data-leave]'); // the way out is a stop like any other
  await context.close();
});
