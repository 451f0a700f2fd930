// The main job in Firefox and WebKit: a child tells through the frame on a school's page, and comes back with
// five words. Nothing stays.
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { directionOf, LANGUAGE_CODES } from '../../shared/i18n/languages.ts';
import { child, openWidget } from './child.ts';
import { ENGINES, engine, place } from './engines.ts';
import { filesWith, kept, NOTHING } from './kept.ts';

const WORDS = 'He shouts at us and I hide 7391.';
const RIGHT_TO_LEFT = LANGUAGE_CODES.find((code) => directionOf(code) === 'rtl');

const at = place();

describe.each(ENGINES)('in %s', (_, launch) => {
  const here = engine(launch, at);

  it('a child tells from a school page, gets five words, and opens the mailbox with them', async () => {
    const { browser } = here;
    const { nightlight } = at;
    const own = `${nightlight.worker.reporterOrigin}/w/nottingham`;
    const telling = await openWidget(browser, nightlight.page);
    await telling.tell({
      reporter: 'child',
      about: 'self',
      age: '13_15',
      safe: 'unsure',
      tapped: 'injury',
      worries: 'DA',
      when: 'last_7d',
      area: 'nottingham-city',
      words: WORDS,
      find: 'Kit',
      wantsReply: 'yes',
    });
    const words = await telling.send();
    expect(words).toHaveLength(5);
    await telling.tap('#app .bar .main');
    await telling.waitFor('#app ol.steps');

    expect(await kept(browser, [nightlight.page, own])).toEqual([NOTHING, NOTHING]);
    await wait(3_000); // Firefox writes its session to disk, what is in its forms included
    expect(filesWith(browser.folder, WORDS)).toEqual([]);
    expect(filesWith(browser.folder, words.join(' '))).toEqual([]);

    await browser.newTab();
    const back = await openWidget(browser, nightlight.page);
    expect(await back.openMailbox(words)).not.toBe('');
    await back.waitFor('#app .actions');
    expect(await kept(browser, [nightlight.page, own])).toEqual([NOTHING, NOTHING]);
  });

  it('a page from right to left opens, fits its width and has its way out on the screen', async () => {
    const { browser } = here;
    const { nightlight } = at;
    await browser.go(
      `${nightlight.worker.reporterOrigin}/w/nottingham?lang=${RIGHT_TO_LEFT ?? 'en'}`,
    );
    // While no language that we have is written so, a page that is told to be.
    if (!RIGHT_TO_LEFT)
      await browser.run('page', () => document.documentElement.setAttribute('dir', 'rtl'));
    const page = child(browser, 'page');
    await page.tap('[data-do="report"]');
    await page.waitFor('#app h1');
    const looks = await browser.run('page', () => {
      const root = document.documentElement;
      const leave = document.querySelector('#app [data-leave]')?.getBoundingClientRect();
      return {
        dir: root.dir,
        direction: getComputedStyle(document.querySelector('#app h1') ?? root).direction,
        overflow: root.scrollWidth - root.clientWidth,
        leave: leave !== undefined && leave.left >= 0 && leave.right <= innerWidth,
      };
    });
    expect(looks).toEqual({ dir: 'rtl', direction: 'rtl', overflow: 0, leave: true });
  });
});
