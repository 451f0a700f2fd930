// What a tab shows of us, for the tests of leaving.
import type { Driven } from './driven.ts';
import { WEATHER } from './neutral.ts';
import { until } from './process.ts';

export const DRAFT = 'draft 5184 of nobody';

type Seen = { url: string; open: boolean; blank: boolean; draft: boolean; back: string };

/** What the tab shows of us. */
export const seen = (browser: Driven): Promise<Seen> =>
  browser.run(
    'page',
    (draft: string) => {
      const root = document.querySelector('nightlight-widget')?.shadowRoot;
      return {
        url: location.href,
        open: Boolean(root?.querySelector('iframe')),
        blank: Boolean(root?.querySelector('dialog[open] a')),
        draft: document.documentElement.outerHTML.includes(draft),
        back: document.documentElement.dataset.back ?? '',
      };
    },
    DRAFT,
  );

export const untilSeen = (
  browser: Driven,
  name: string,
  is: (now: Seen) => boolean,
): Promise<Seen> =>
  until(name, async () => {
    const now = await seen(browser);
    return is(now) && now;
  });

export const atWeather = ({ url }: Seen): boolean => url.startsWith(WEATHER);

/** So that the document can say that it came back from the browser's memory. */
export const mark = (browser: Driven): Promise<void> =>
  browser.run('page', () => {
    document.documentElement.dataset.back = 'never left';
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset.back = event.persisted ? 'from memory' : 'anew';
    });
  });

/** The host page takes the focus from our frame, as where a person taps beside it. */
export const focusHost = (browser: Driven): Promise<void> =>
  browser.run('page', () =>
    document.querySelector('nightlight-widget')?.shadowRoot?.querySelector('iframe')?.blur(),
  );
