// A child in any browser: taps with a real pointer and types with real keys, by the codes behind the words.
import type { Driven, Place } from './driven.ts';
import { until } from './process.ts';

export type Codes = Readonly<Record<string, string>>;

type Screen = { name: string; title: string };

const MAIN = '.bar .main';
const SKIP = '.skip';

export function child(browser: Driven, where: Place = 'frame') {
  /** Whether it stands still and nothing lies over it: a screen that comes in is moving. */
  const isStill = (selector: string): Promise<boolean> =>
    browser.run(
      where,
      async (wanted: string) => {
        const find = () =>
          [...document.querySelectorAll(wanted)].find((found) => found.checkVisibility());
        const first = find();
        first?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = first?.getBoundingClientRect() ?? {};
        await new Promise((done) => setTimeout(done, 80));
        const now = first?.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        return find() === first && now?.x === x && now.y === y && Boolean(first?.contains(hit));
      },
      selector,
    );

  /** Taps what is on the screen: of the app once it is there, else of the first screen. */
  async function tap(selector: string): Promise<void> {
    await until(`${selector} to stand still`, () => isStill(selector));
    const find = (wanted: string) =>
      [...document.querySelectorAll(wanted)].find((found) => found.checkVisibility()) ?? null;
    await browser.click(where, find, selector);
  }

  const sees = (selector: string): Promise<boolean> =>
    browser.run(
      where,
      (wanted: string) =>
        [...document.querySelectorAll(wanted)].some((found) => found.checkVisibility()),
      selector,
    );

  const waitFor = (selector: string, withinMs?: number): Promise<boolean> =>
    until(selector, () => sees(selector), withinMs);

  /** What stands on the screen: the name of its question, or of the kind of screen. */
  const screen = (): Promise<Screen> =>
    browser.run(where, () => {
      const root = document.querySelector('#app:not([hidden])');
      const title = root?.querySelector('h1')?.textContent ?? '';
      const asked = root?.querySelector<HTMLInputElement>('input[name]')?.name;
      const kinds = { words: 'form textarea', find: 'form input[type="text"]', check: 'dl.rows' };
      const kind = Object.entries(kinds).find(([, selector]) => root?.querySelector(selector));
      return { name: asked || kind?.[0] || 'other', title };
    });

  const nextScreen = (before: string): Promise<Screen> =>
    until(`the screen after ${before}`, async () => {
      const now = await screen();
      return now.title !== '' && now.title !== before && now;
    });

  /** Whether there is an answer to give, and it was given. */
  async function answer(name: string, codes: Codes): Promise<boolean> {
    const code = codes[name];
    if (code === undefined) return false;
    if (name === 'words' || name === 'find') {
      await tap('#app :is(textarea, input[type="text"])');
      await browser.type(where, code);
      return true;
    }
    const box = `input[name="${name}"][value="${code}"]`;
    const row = `#app label:has(${box})`;
    if (!(await sees(row))) await tap(`#app details:has(${box}) summary`);
    await tap(row);
    return true;
  }

  /** From the first screen to the named one. A question without a code is skipped. */
  async function tell(codes: Codes, end = 'check'): Promise<void> {
    await tap('[data-do="report"]');
    let now = await nextScreen('');
    for (let turn = 0; now.name !== end; turn += 1) {
      if (turn > 40) throw new Error(`the questions do not end: ${now.name}, ${now.title}`);
      const given = await answer(now.name, codes);
      await tap(!given && (await sees(`#app ${SKIP}`)) ? `#app ${SKIP}` : `#app ${MAIN}`);
      now = await nextScreen(now.title);
    }
  }

  /** Goes as far as the words, and leaves a draft there. */
  async function draft(words: string): Promise<void> {
    await tell({ safe: 'yes' }, 'words');
    await tap('#app textarea');
    await browser.type(where, words);
    await until('the draft', () =>
      browser.run(
        where,
        (typed: string) => document.querySelector('textarea')?.value === typed,
        words,
      ),
    );
  }

  /** Sends, and gives the five words. */
  async function send(): Promise<string[]> {
    await tap(`#app ${MAIN}`);
    await waitFor('#app ol.code', 60_000).catch(async (error: Error) => {
      throw new Error(`${error.message}, and seen: ${(await screen()).title}`);
    });
    return browser.run(where, () =>
      [...document.querySelectorAll('ol.code li')].map((item) => item.textContent ?? ''),
    );
  }

  /** Opens the mailbox from the first screen; gives what its heading says. */
  async function openMailbox(words: readonly string[]): Promise<string> {
    await tap('[data-do="mailbox"]');
    await waitFor('#app textarea.five');
    const { title } = await screen();
    await tap('#app textarea.five');
    await browser.type(where, words.join(' '));
    await tap(`#app ${MAIN}`);
    const opened = await nextScreen(title);
    return opened.title;
  }

  return { tap, waitFor, tell, draft, send, openMailbox };
}

/** Opens the school page and taps the launcher. */
export async function openWidget(browser: Driven, url: string): Promise<ReturnType<typeof child>> {
  await browser.go(url);
  const launcher = () =>
    document.querySelector('nightlight-widget')?.shadowRoot?.querySelector('button') ?? null;
  await until('the launcher', () =>
    browser.run(
      'page',
      () =>
        document.querySelector('nightlight-widget')?.shadowRoot?.querySelector('button') !== null,
    ),
  );
  await browser.click('page', launcher);
  const opened = child(browser);
  await opened.waitFor('html.script [data-do="report"]');
  return opened;
}
