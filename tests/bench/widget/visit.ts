// One visit to one page: when something is painted, when its first control reacts, and what was fetched by then.
import type { Browser, Page } from 'playwright-core';
import { withSlowPage } from './slow.ts';

export type PageName = 'static' | 'preact' | 'widget';
export type Visit = {
  paint: number;
  usable: number;
  bytes: number;
  requests: number;
  /** Milliseconds of the longest task before and after the first tap. */
  longest: number;
  /** From the tap on "Start" to the first question; only of the widget. */
  question: number | null;
};

type Probe = { usable: number; pressed: number; question: number; longest: number };
type Watch = { ready: string; start: string; question: string; atOnce: boolean };
type Watched = { probe: Probe };

/**
 * There when its first control reacts: a field of plain HTML once it is parsed, one of Preact's once it is
 * rendered, since its handlers go on before it is inserted. The widget's first script says so itself, last of all.
 */
const READY: Record<PageName, string> = {
  static: 'input',
  preact: '#root input',
  widget: 'html.script [data-do="report"]',
};
const START = '[data-do="report"]';
const QUESTION = '#app:not([hidden]) h1';
const LONG_ENOUGH_MS = 30_000;

/** Runs in the page, before anything of it. */
function watch({ ready, start, question, atOnce }: Watch): void {
  const probe: Probe = { usable: 0, pressed: 0, question: 0, longest: 0 };
  Object.assign(globalThis, { probe });
  const look = (): void => {
    if (!probe.usable && document.querySelector(ready)) {
      probe.usable = performance.now();
      const button = atOnce && document.querySelector<HTMLElement>(start);
      if (button) {
        probe.pressed = probe.usable;
        button.click();
      }
    }
    if (!probe.question && document.querySelector(question)) probe.question = performance.now();
  };
  const everything = { childList: true, subtree: true, attributeFilter: ['class', 'hidden'] };
  new MutationObserver(look).observe(document, everything);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longest = Math.max(probe.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Asks without Playwright's own helpers: loading them would be a long task of the page's. */
async function until(page: Page, what: keyof Probe): Promise<void> {
  const deadline = Date.now() + LONG_ENOUGH_MS;
  while (Date.now() < deadline) {
    if (await page.evaluate((of) => (globalThis as unknown as Watched).probe[of] > 0, what)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${page.url()}: ${what} did not come`);
}

/** What is counted, once everything has come to rest. */
function read(): Omit<Visit, 'question'> {
  const { usable, longest } = (globalThis as unknown as Watched).probe;
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  const fetched = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const before = fetched.filter(({ startTime }) => startTime < usable);
  const bytes = before.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return { paint: painted?.startTime ?? 0, usable, bytes, requests: before.length, longest };
}

/** Proves that what was called usable is: types and sends, as a person does. */
async function useForm(page: Page, name: PageName): Promise<void> {
  await page.locator('input').fill('Some words');
  if ((await page.locator('input').inputValue()) !== 'Some words') throw new Error('deaf');
  if (name !== 'preact') return;
  await page.locator('button').click();
  await page.getByText('Sent').waitFor();
}

async function pressStart(page: Page): Promise<void> {
  await page.evaluate((start) => {
    (globalThis as unknown as Watched).probe.pressed = performance.now();
    document.querySelector<HTMLElement>(start)?.click();
  }, START);
}

/** `atOnce`: "Start" is pressed as soon as it reacts; else after the rest has been fetched. */
export const visit = (
  browser: Browser,
  name: PageName,
  url: string,
  atOnce = false,
): Promise<Visit> =>
  withSlowPage(browser, async (page) => {
    await page.addInitScript(watch, {
      ready: READY[name],
      start: START,
      question: QUESTION,
      atOnce,
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await until(page, 'usable');
    if (name !== 'widget') {
      const figures = await page.evaluate(read);
      await useForm(page, name);
      return { ...figures, question: null };
    }
    if (!atOnce) await pressStart(page);
    await until(page, 'question');
    await page.waitForTimeout(500);
    const figures = await page.evaluate(read);
    const { pressed, question } = await page.evaluate(
      () => (globalThis as unknown as Watched).probe,
    );
    return { ...figures, question: question - pressed };
  });
