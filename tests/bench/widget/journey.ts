// A whole report by codes on the slow phone: which tasks hold the page up, and how long a key waits while the
// report is sealed and sent.
import type { Browser, Page } from 'playwright-core';
import type { LanguageCode } from '../../../shared/i18n/languages.ts';
import type { Codes } from '../../harness/by-code.ts';
import { sendByCode, tellByCode } from '../../harness/by-code.ts';
import { withSlowPage } from './slow.ts';

export type Journey = {
  /** The longest task of each screen, by the screen that was there before it. */
  tasks: Record<string, number>;
  /** The slowest answer to a real key or tap: on the whole way, and while it is sealed and sent. */
  input: number;
  inputWhileSealing: number;
  /** The longest time without a frame while sealing. */
  frameGap: number;
};

type Raw = { start: number; ms: number };
type Seen = { tasks: Raw[]; inputs: Raw[]; frames: number[]; marks: [string, number][] };
type Watched = { seen: Seen };

const TOLD: Codes = {
  reporter: 'child',
  about: 'self',
  age: '13_15',
  safe: 'unsure',
  worries: ['PHY', 'CCE'],
  when: 'last_7d',
  area: 'gedling',
  words: 'He shouts every day, and then he hits me. '.repeat(20),
  find: ['Sam', 'A school', 'A street'],
  wantsReply: 'yes',
};

/** Runs in the page once Playwright's own helpers are there: loading them is a long task of its own. */
function watch(): void {
  const seen: Seen = { tasks: [], inputs: [], frames: [], marks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { startTime, processingEnd } of list.getEntries() as PerformanceEventTiming[])
      seen.inputs.push({ start: startTime, ms: processingEnd - startTime });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const frame = (now: number): void => {
    seen.frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate((at) => {
    (globalThis as unknown as Watched).seen.marks.push([at, performance.now()]);
  }, name);

/** A key that means nothing to the widget, all the time until `done`. */
async function press(page: Page, done: Promise<unknown>): Promise<void> {
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  done.then(end, end);
  while (!isDone) {
    await page.keyboard.press('F9');
    await page.waitForTimeout(20);
  }
}

const longest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

function judge({ tasks, inputs, frames, marks }: Seen): Journey {
  const [sent = 0, arrived = 0] = ['sealing', 'sent'].map(
    (name) => marks.find(([at]) => at === name)?.[1],
  );
  const during = ({ start }: Raw): boolean => start >= sent && start <= arrived;
  const shown = frames.filter((at) => at >= sent && at <= arrived);
  const gaps = shown.map((at, place) => at - (shown[place - 1] ?? sent));
  const longestAt: Record<string, number> = {};
  for (const { start, ms } of tasks) {
    const [at = ''] = marks.findLast(([, time]) => time <= start) ?? [];
    longestAt[at] = Math.max(longestAt[at] ?? 0, ms);
  }
  return {
    tasks: longestAt,
    input: longest(inputs.map(({ ms }) => ms)),
    inputWhileSealing: longest(inputs.filter(during).map(({ ms }) => ms)),
    frameGap: longest(gaps),
  };
}

/**
 * One of several journeys. A busy machine makes a task longer and never shorter, so the shortest is nearest to
 * what is ours; what is long every time is in it.
 */
export function bestOf(journeys: readonly Journey[]): Journey {
  const least = (pick: (one: Journey) => number): number => Math.min(...journeys.map(pick));
  const screens = new Set(journeys.flatMap(({ tasks }) => Object.keys(tasks)));
  return {
    tasks: Object.fromEntries([...screens].map((at) => [at, least(({ tasks }) => tasks[at] ?? 0)])),
    input: least(({ input }) => input),
    inputWhileSealing: least(({ inputWhileSealing }) => inputWhileSealing),
    frameGap: least(({ frameGap }) => frameGap),
  };
}

export const journeyIn = (
  browser: Browser,
  origin: string,
  language: LanguageCode,
): Promise<Journey> =>
  withSlowPage(browser, async (page) => {
    await page.goto(`${origin}/w/nottingham?lang=${language}&for=teen`);
    await page.locator('html.script').waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watch);
    const frame = page.mainFrame();
    await tellByCode(frame, TOLD, (name) => mark(page, name));
    await mark(page, 'sealing');
    const sending = sendByCode(page, frame);
    await press(page, sending);
    await sending;
    await mark(page, 'sent');
    await page.waitForTimeout(300);
    return judge(await page.evaluate(() => (globalThis as unknown as Watched).seen));
  });
