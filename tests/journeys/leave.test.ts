// I8: leaving leaves nothing of ours: no storage, no history entry that we made, no draft, nothing on Back.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { openWidget, reporter } from '../harness/reporter.ts';

const WEATHER = 'https://www.bbc.co.uk/weather';
const DRAFT = 'a-draft-that-nobody-may-find';

const here = journey();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await here.browser.newContext({ viewport: PHONE });
  // The neutral page is on the internet; here it is a blank page at the same address.
  await context.route(`${WEATHER}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  page = await context.newPage();
  await page.goto('about:blank');
});
afterEach(() => context.close());

/** Answers up to the words, and leaves a draft there. */
async function draft(): Promise<ReturnType<typeof reporter>> {
  const child = reporter(await openWidget(page, here.nightlight.page));
  await child.press('Start');
  for (const title of [/who are you/i, /who is it about/i, /how old/i, /safe right now/i]) {
    await child.heading(title).waitFor();
    await child.press("I don't want to say");
  }
  await child.press('Keep telling us'); // nobody said that they are safe, so help came first
  await child.press('Next');
  for (const title of [/what kind of worry/i, /when did it/i, /where/i]) {
    await child.heading(title).waitFor();
    await child.press("I don't want to say");
  }
  await child.frame.getByLabel('Your words').fill(DRAFT);
  return child;
}

/** What any origin has kept of this visit. */
async function kept(): Promise<unknown> {
  const stored: unknown[] = [];
  for (const url of [
    here.nightlight.page,
    `${here.nightlight.worker.reporterOrigin}/w/nottingham`,
  ]) {
    await page.goto(url);
    stored.push(
      ...(await page.evaluate(async () => [
        { ...localStorage },
        { ...sessionStorage },
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ])),
    );
  }
  return { stored, cookies: await context.cookies() };
}

const NOTHING = { stored: [{}, {}, 0, 0, 0, {}, {}, 0, 0, 0], cookies: [] };

describe.each([
  [
    'the button',
    async () => page.frameLocator('iframe').getByRole('link', { name: 'Leave now' }).click(),
  ],
  ['Escape in the frame', async () => page.keyboard.press('Escape')],
  [
    'Escape on the host page',
    async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.evaluate(() =>
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
      );
    },
  ],
  [
    'Shift three times',
    async () => {
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift');
    },
  ],
] as const)('I8: leaving by %s', (_, leave) => {
  it('I8: goes to a neutral page, with nothing on Back and nothing kept', async () => {
    await draft();
    const entries = await page.evaluate(() => history.length);
    await leave();
    await page.waitForURL(`${WEATHER}**`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toBe('about:blank'); // the host's page was replaced, not covered
    expect(await kept()).toEqual(NOTHING);
  });
});

it('I8: opening the widget adds no history entry', async () => {
  await page.goto(here.nightlight.page);
  const before = await page.evaluate(() => history.length);
  await draft();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

it('I8: closing without sending keeps nothing, and opening again starts anew', async () => {
  await draft();
  await page.reload();
  expect(page.frames()).toHaveLength(1);
  const again = reporter(await openWidget(page, here.nightlight.page));
  await again.press('Start');
  await again.heading(/who are you/i).waitFor();
  expect(await again.frame.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await kept()).toEqual(NOTHING);
});

it('leaves with the script dead: the link is a link', async () => {
  const bare = await here.browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const still = await bare.newPage();
  await still.goto(`${here.nightlight.worker.reporterOrigin}/w/nottingham`);
  const link = still.getByRole('link', { name: 'Leave now' });
  expect(await link.getAttribute('href')).toBe(WEATHER);
  expect(await link.getAttribute('target')).toBe('_top');
  for (const number of ['999', '08001111', '01158764800']) {
    expect(await still.locator(`a[href="tel:${number}"]`).count(), number).toBeGreaterThan(0);
  }
  await bare.close();
});
