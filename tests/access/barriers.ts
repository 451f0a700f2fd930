// What axe finds on a screen, with every rule that it has for WCAG 2.2 (A, AA and AAA) and none let off.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

type Finding = { id: string; nodes: { html: string; failureSummary?: string }[] };
/** What we use of axe, as it stands in the page. */
type Axe = {
  getRules: (tags: string[]) => { ruleId: string; tags: string[] }[];
  run: (
    on: Document,
    options: unknown,
  ) => Promise<{ violations: Finding[]; incomplete: Finding[] }>;
};

const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'wcag22aaa'],
  'best-practice', // landmarks and the order of headings are here
];
/** What depends on colours: the rest need not be asked again in the dark. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * axe cannot judge text on a gradient: ours runs from the paper to the dusk, which is the worse of the two. Nor text
 * with a bar before it: they do not stick here.
 */
const FLAT =
  '.page, .top { background: var(--dusk) !important } .top, .bar { position: static !important }';

const SOURCE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Puts axe into each page of the context, before the page's own script and past its policy. */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: SOURCE });

/** `all`: every rule; else those of colours. A colour that axe could not make out is a barrier too. */
export async function barriersOn(page: Page, all: boolean): Promise<string[]> {
  return page.evaluate(
    async ([tags, colours, flat, every]) => {
      const { axe: checker } = window as unknown as { axe: Axe };
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(flat);
      document.adoptedStyleSheets = [sheet];
      const finished = checker.getRules([...tags]).filter((r) => !r.tags.includes('experimental'));
      const rules = finished.map(({ ruleId }) => ruleId);
      const { violations, incomplete } = await checker.run(document, {
        runOnly: { type: 'rule', values: every ? rules : [...colours] },
        resultTypes: ['violations', 'incomplete'],
      });
      document.adoptedStyleSheets = [];
      const unclear = incomplete.filter(({ id }) => colours.includes(id));
      return [...violations, ...unclear].flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    [TAGS, OF_COLOURS, FLAT, all] as const,
  );
}
