// I8 in Firefox and WebKit, with real keys, a real history and the real back-forward cache: leaving leaves
// nothing of ours.
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { child, openWidget } from './child.ts';
import type { Driven, Key, Place } from './driven.ts';
import { ENGINES, engine, place } from './engines.ts';
import { filesWith, kept, NOTHING } from './kept.ts';
import { WEATHER } from './neutral.ts';
import { until } from './process.ts';
import { atWeather, DRAFT, focusHost, mark, seen, untilSeen } from './seen.ts';

const at = place();

describe.each(ENGINES)('in %s', (name, launch) => {
  const here = engine(launch, at);
  let browser: Driven;
  const own = (): string => `${at.nightlight.worker.reporterOrigin}/w/nottingham`;
  /** Where a child was before the school's page. */
  const before = (): string => `${at.nightlight.page}/inbox`;

  beforeEach(async () => {
    ({ browser } = here);
    await browser.newTab();
    await browser.go(before());
  });

  const press = async (where: Place, key: Key, count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) await browser.press(where, key);
  };

  /** The first press goes to the frame, and takes it away: the others come where a person's would. */
  async function escapes(where: Place): Promise<void> {
    await browser.press(where, 'Escape');
    await untilSeen(browser, 'a blank page', ({ blank, open }) => blank && !open);
    await press('page', 'Escape', 2);
  }

  describe.each([
    ['the button', () => child(browser).tap('[data-leave]')],
    ['Escape three times from the frame', () => escapes('frame')],
    [
      'Escape three times from the host page',
      async () => {
        await focusHost(browser);
        await escapes('page');
      },
    ],
    ['Escape once, and waiting', () => press('frame', 'Escape', 1)],
    ['Shift three times in the frame', () => press('frame', 'Shift', 3)],
    [
      'Shift three times on the host page',
      async () => {
        await focusHost(browser);
        await press('page', 'Shift', 3);
      },
    ],
  ] as const)('I8: leaving by %s', (_, leave) => {
    it('I8: goes to the neutral page, with nothing on Back and nothing kept', async () => {
      await (await openWidget(browser, at.nightlight.page)).draft(DRAFT);
      const entries = await browser.run('page', () => history.length);
      await leave();
      await untilSeen(browser, 'the neutral page', atWeather);
      expect(await browser.run('page', () => history.length)).toBe(entries);
      await browser.back();
      await untilSeen(browser, 'the page before ours', ({ url }) => url === before());
      expect(await kept(browser, [at.nightlight.page, own()])).toEqual([NOTHING, NOTHING]);
      expect(filesWith(browser.folder, DRAFT)).toEqual([]);
    });
  });

  it('I8: a draft that waits, or a tab that is closed with it, is on no disk', async () => {
    await (await openWidget(browser, at.nightlight.page)).draft(DRAFT);
    await wait(3_000); // Firefox writes its session, what is in its forms included
    expect(filesWith(browser.folder, DRAFT)).toEqual([]);
  });

  it('I8: shows nothing when the host page comes back from the browser’s memory', async () => {
    await (await openWidget(browser, at.nightlight.page)).draft(DRAFT);
    await mark(browser);
    await browser.go(`${WEATHER}/other`);
    await browser.back();
    const page = { url: `${at.nightlight.page}/`, open: false, blank: false, draft: false };
    const back = await untilSeen(browser, 'the host page', ({ url }) => url === page.url);
    expect(back).toEqual({ ...page, back: 'from memory' });
    await openWidget(browser, at.nightlight.page);
  });

  // WebKit's driver runs no script in our page once it came back: what it shows is not known here.
  it.skipIf(name === 'WebKit')(
    'I8: shows no answer when our own page comes back from the browser’s memory',
    async () => {
      await browser.go(own());
      await child(browser, 'page').draft(DRAFT);
      await mark(browser);
      await browser.go(`${WEATHER}/other`);
      await browser.back();
      // Brought back, it goes on to the neutral page; loaded anew, it is the first screen.
      const now = await until('our page or the neutral one', () =>
        browser.run('page', () =>
          document.readyState === 'complete' && !document.querySelector('#app h1')
            ? { url: location.href, text: document.body.textContent }
            : null,
        ),
      );
      expect(now.text).not.toContain(DRAFT);
    },
  );

  it('I8: a page that is loaded again or anew shows the first screen only', async () => {
    await (await openWidget(browser, at.nightlight.page)).draft(DRAFT);
    await browser.reload();
    expect(await seen(browser)).toMatchObject({ open: false, blank: false, draft: false });
    await browser.go(own());
    await child(browser, 'page').draft(DRAFT);
    await browser.reload();
    expect(await seen(browser)).toMatchObject({ url: own(), draft: false });
    await child(browser, 'page').waitFor('#first [data-do="report"]');
    await browser.newTab();
    await browser.go(at.nightlight.page);
    expect(await seen(browser)).toMatchObject({ open: false, blank: false, draft: false });
  });
});
