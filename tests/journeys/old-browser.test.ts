// Phones that children are handed down. What their browsers lack is taken away from this one: from the pages by
// an init script, from the thread by a line before its own.
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoBarrier, listen, PHONE } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { openWidget, reporter } from '../harness/reporter.ts';

const here = journey();

/** Safari 15.4 to 16.3, Firefox 102 to 113, Chrome 96 to 102; and of Safari 15.0 to 15.3 all but the dialog. */
const TAKE_AWAY = `
  for (const [on, names] of [
    [globalThis, ['structuredClone', 'scheduler', 'requestIdleCallback']],
    [AbortSignal, ['timeout', 'any']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Object, ['groupBy', 'hasOwn']],
    [Crypto.prototype, ['randomUUID']],
    [Promise, ['withResolvers', 'try']],
    [Uint8Array, ['fromHex', 'fromBase64']],
    [Uint8Array.prototype, ['at', 'toHex', 'toBase64', 'toSorted', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [ReadableStream.prototype, [Symbol.asyncIterator, 'values']],
  ]) for (const name of names) delete on[name];
  if (globalThis.Document) {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    globalThis.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };
    const Classic = Worker;
    globalThis.Worker = class extends Classic {
      constructor(address, options) {
        if (options && options.type === 'module') throw new TypeError('no modules in threads');
        super(address);
      }
    };
  }`;

const NO_DIALOG = 'delete globalThis.HTMLDialogElement;';
const NO_STREAMS = 'delete globalThis.TransformStream;';
/** As Safari before 15.5 does where a policy has no `child-src`. */
const NO_THREAD = `globalThis.Worker = class { constructor() { throw new DOMException('', 'SecurityError'); } };`;

type Old = {
  context: BrowserContext;
  page: Page;
  complaints: string[];
  close: () => Promise<void>;
};

/** A page in a browser that lacks what `script` takes away. */
async function pageWithout(script: string): Promise<Old> {
  const context = await here.browser.newContext({ viewport: PHONE });
  await context.addInitScript(script);
  await context.route('**/widget/thread-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
  const page = await context.newPage();
  const close = async (): Promise<void> => {
    await context.unrouteAll({ behavior: 'ignoreErrors' }); // a thread may still be on its way
    await context.close();
  };
  return { context, page, complaints: listen(page), close };
}

it('takes a report in a browser of 2022, dialog, danger in the words and five words included', async () => {
  const { page, complaints, close } = await pageWithout(TAKE_AWAY);
  const frame = await openWidget(page, here.nightlight.page); // whose policy allows no inline style
  const box = await page.locator('iframe').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, ...PHONE });
  const screens: string[] = [];
  const child = reporter(frame, async (screen) => void screens.push(screen));
  await child.tell({
    who: "I'm under 18",
    about: 'Me',
    safe: 'Yes',
    area: 'Nottingham City',
    words: 'He has a knife and says he will use it on us.',
    reply: 'Yes',
  });
  expect(screens.indexOf('danger')).toBe(screens.indexOf('words') + 1);
  expect(await child.send()).toHaveLength(5);
  expect(complaints).toEqual([]);
  await close();
});

it('is a link to the same form, in a new tab, where there is no dialog', async () => {
  const { context, page, complaints, close } = await pageWithout(TAKE_AWAY + NO_DIALOG);
  await page.goto(here.nightlight.page);
  const link = page.getByRole('link', { name: /tell someone/i });
  await expectNoBarrier(page, 'the launcher as a link');
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  const tabComplaints = listen(tab);
  expect(new URL(tab.url()).hash).toMatch(/^#key=/); // the pinned key comes along
  const child = reporter(tab.locator('body') as never);
  await child.press('Start');
  await child.heading(/who are you/i).waitFor();
  await tab.getByRole('link', { name: 'Leave now' }).waitFor();
  expect([...complaints, ...tabComplaints]).toEqual([]);
  await close();
});

it('says at once that nothing can be sent, and whom to call, where the thread cannot start', async () => {
  const { page, close } = await pageWithout(NO_THREAD);
  const child = reporter(await openWidget(page, here.nightlight.page));
  await child.press('Start');
  await child.heading("We can't send it from this browser").waitFor();
  await child.frame.getByRole('link', { name: '0800 1111' }).waitFor();
  await child.frame.getByRole('link', { name: /Call 999/ }).waitFor();
  await expectNoBarrier(page, 'unable');
  await child.press('Back');
  await child.heading(/who are you/i).waitFor();
  await child.press('Back');
  await child.press('I have five words');
  await child.frame.getByLabel('Five words').fill('1 2 3 4 5');
  await child.press('Open');
  await child.frame.getByText("This browser couldn't open it.").waitFor();
  await child.frame.getByRole('link', { name: '0800 1111' }).waitFor();
  await expectNoBarrier(page, 'mailbox, unable');
  await close();
});

it('offers phone numbers and no Start where nothing can be sealed', async () => {
  const { page, close } = await pageWithout(NO_STREAMS);
  await page.goto(`${here.nightlight.worker.reporterOrigin}/w/nottingham`);
  await page.getByText("You can't send us words from this browser.").waitFor();
  expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(0);
  await page.getByRole('link', { name: '0800 1111' }).waitFor();
  await page.getByRole('link', { name: 'Leave now' }).waitFor();
  await close();
});
