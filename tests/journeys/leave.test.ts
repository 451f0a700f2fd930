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
  context.setDefaultTimeout(12_000);
  page = await context.newPage();
  await page.goto('about:blank');
});
afterEach(() => context.close());

/** Goes on to the words, by whatever screens come before them, and leaves a draft there. */
async function draft(): Promise<ReturnType<typeof reporter>> {
  const child = reporter(await openWidget(page, here.nightlight.page));
  await child.press('Start');
  const words = child.frame.getByLabel('Your words');
  const onward = child.frame
    .locator('#app')
    .getByRole('button', { name: /^(I don't want to say|Next|Keep telling us)$/ });
  for (let screen = 0; screen < 20 && !(await words.isVisible()); screen += 1) {
    const title = child.frame.locator('#app h1');
    const before = await title.textContent();
    await onward.first().click();
    await expect.poll(() => title.textContent()).not.toBe(before);
  }
  await words.fill(DRAFT);
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
        window.name,
      ])),
    );
  }
  return { stored, cookies: await context.cookies() };
}

const NOTHING = { stored: [{}, {}, 0, 0, 0, '', {}, {}, 0, 0, 0, ''], cookies: [] };

const times = async (count: number, act: () => Promise<unknown>): Promise<void> => {
  for (let done = 0; done < count; done += 1) await act();
};
const pressInFrame = () => page.keyboard.press('Escape');
/** As a key is heard where the host page has the focus. */
const pressOnHost = () =>
  page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
const blankLink = () => page.getByRole('link', { name: 'Tap anywhere to leave' });

describe.each([
  [
    'the button',
    async () => page.frameLocator('iframe').getByRole('link', { name: 'Leave now' }).click(),
  ],
  ['Escape three times in the frame', () => times(3, pressInFrame)],
  ['Escape three times on the host page', () => times(3, pressOnHost)],
  [
    'Escape once and a tap',
    async () => {
      await pressInFrame();
      await blankLink().waitFor();
      await page.mouse.click(50, 50);
    },
  ],
  ['Escape once, and waiting', () => pressInFrame()],
  ['Shift three times', () => times(3, () => page.keyboard.press('Shift'))],
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
  await expect.poll(() => page.frames().length).toBe(1);
  const again = reporter(await openWidget(page, here.nightlight.page));
  await again.press('Start');
  await again.heading(/who are you/i).waitFor();
  expect(await again.frame.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await kept()).toEqual(NOTHING);
});

describe.each([
  ['in the frame', pressInFrame],
  ['on the host page', pressOnHost],
])('the first Escape %s', (_, press) => {
  it('blanks everything at once, and forgets it', async () => {
    await draft();
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    const threads = page.workers();
    const gone = Promise.all(threads.map((thread) => thread.waitForEvent('close')));
    await press();
    await blankLink().waitFor();
    await gone; // the thread, with every key
    await expect.poll(() => page.frames().length).toBe(1); // and the answers, with their frame
    expect(page.url()).toBe(`${here.nightlight.page}/`);
    const box = await page.locator('dialog').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...PHONE });
    expect(await page.locator('nightlight-widget dialog').textContent()).toMatch(/^Tap anywhere/);
  });
});

it('blanks and leaves on our own page too, where nothing frames it', async () => {
  await page.goto(`${here.nightlight.worker.reporterOrigin}/w/nottingham`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('heading', { name: /who are you/i }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('body').textContent()).toMatch(/^Tap anywhere to leave[^\n]*$/);
  expect(await page.locator('#hour, #app, #first, script, style').count()).toBe(0);
  await times(2, pressInFrame);
  await page.waitForURL(`${WEATHER}**`);
});

it('counts Shift aloud, in the frame and on the host page', async () => {
  const frame = await openWidget(page, here.nightlight.page);
  await frame.getByRole('heading', { level: 1 }).click();
  const inside = frame.locator('[aria-live="assertive"]');
  await page.keyboard.press('Shift');
  expect(await inside.textContent()).toBe('Shift pressed once. Two more to leave.');
  await page.keyboard.press('Shift');
  expect(await inside.textContent()).toBe('Shift pressed twice. One more to leave.');
  await page.keyboard.press('a');
  expect(await inside.textContent()).toBe('');
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', shiftKey: true })),
  );
  const outside = page.locator('nightlight-widget [aria-live="assertive"]');
  expect(await outside.textContent()).toBe('Shift pressed once. Two more to leave.');
});

it('I8: shows nothing when the tab is opened anew, or the page comes back from the browser’s memory', async () => {
  await draft();
  // The host page goes away and comes back, as the back-forward cache brings it.
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await page.locator('dialog').count()).toBe(0);
  await draft();
  await page.goto(`${WEATHER}/other`);
  await page.goBack();
  expect(page.url()).toBe(`${here.nightlight.page}/`);
  await expect.poll(() => page.frames().length).toBe(1);
  const again = await context.newPage();
  await again.goto(here.nightlight.page);
  expect(await again.locator('dialog, iframe').count()).toBe(0);
  expect(await again.content()).not.toContain(DRAFT);
});

it('says before the first question, and on every screen, what leaving cannot do', async () => {
  const child = reporter(await openWidget(page, here.nightlight.page));
  await child.frame.getByText('The Wi-Fi you use').waitFor();
  await child.frame.getByText('delete only that page').waitFor();
  await child.press('Start');
  await child.heading(/who are you/i).waitFor();
  const network = child.frame.locator('#app').getByText('The Wi-Fi you use');
  expect(await network.isVisible()).toBe(false);
  await child.frame.locator('#app').getByText("What Leave can't do").click();
  await network.waitFor();
});

it('leaves by the plain link when our script is dead in the frame; Back shows the page with us closed', async () => {
  await page.route('**/w/nottingham**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response, body });
  });
  await page.goto(here.nightlight.page);
  await page.getByRole('button', { name: /tell someone/i }).click();
  await page.frameLocator('iframe').getByRole('link', { name: 'Leave now' }).click();
  await page.waitForURL(`${WEATHER}**`);
  await page.goBack();
  expect(page.url()).toBe(`${here.nightlight.page}/`);
  expect(await page.locator('dialog, iframe').count()).toBe(0);
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
