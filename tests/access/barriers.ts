// What axe finds on a screen, with every rule that it has for WCAG 2.2 (A, AA and AAA) and none let off.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'wcag22aaa'],
  'best-practice', // landmarks and the order of headings are here
];
/** What depends on colours: the rest need not be asked again in the dark. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const SOURCE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Puts axe into each page of the context, before the page's own script and past its policy. */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: SOURCE });

export async function barriersOn(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const rules = checker.getRules(tags).map(({ ruleId }) => ruleId);
    const { violations } = await checker.run(document, {
      runOnly: { type: 'rule', values: rules },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all }) => `${id}: ${html} ${[...any, ...all].map((c) => c.message).join(' ')}`),
    );
  }, TAGS);
}
