// The embed on other people's pages: strict policies, blocked frames, foreign origins, removal.

import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoBarrier, LAPTOP, listen, PHONE, requests } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { openWidget } from '../harness/reporter.ts';

const here = journey();
let page: Page;
const servers: Server[] = [];

beforeAll(async () => {
  page = await (await here.browser.newContext({ viewport: LAPTOP })).newPage();
  page.setDefaultTimeout(15_000);
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** Serves one page on a new origin. */
async function host(html: string, policy = ''): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(html);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const embedding = (
  attributes = '',
): string => `<!doctype html><html lang="en"><title>Host</title><main>
  <h1>A page</h1><script src="${here.nightlight.worker.reporterOrigin}/embed.js"></script>
  <nightlight-widget partnership="nottingham" ${attributes}>
    <a href="${here.nightlight.worker.reporterOrigin}/w/nottingham">Tell someone</a></nightlight-widget></main></html>`;

describe('the embed', () => {
  it('works under a strict policy that names our origin, and asks for nothing before the tap', async () => {
    const complaints = listen(page);
    await openWidget(page, here.nightlight.page); // the demo's school page has such a policy
    await expectNoBarrier(page, 'the open widget on a host page');
    expect(complaints).toEqual([]);
  });

  it('removes everything with the element', async () => {
    await openWidget(page, here.nightlight.page);
    await page.evaluate(() => document.querySelector('nightlight-widget')?.remove());
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Escape'); // nobody listens any more
    expect(page.url()).toBe(`${here.nightlight.page}/`);
  });

  it('gives focus back to the launcher when it is closed', async () => {
    const frame = await openWidget(page, here.nightlight.page);
    await frame.getByRole('button', { name: 'Close' }).first().click();
    await expect.poll(() => page.frames().length).toBe(1);
    const launcher = page.getByRole('button', { name: /tell someone/i });
    expect(await launcher.evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  it('is not framed by an origin that the partnership does not name, and says where else to go', async () => {
    await page.goto(await host(embedding()));
    await page.getByRole('button', { name: 'Tell someone' }).click();
    const link = page.getByRole('link', { name: 'Open Nightlight' });
    await link.waitFor({ timeout: 15_000 });
    expect(await link.getAttribute('href')).toContain('/w/nottingham');
    await page.getByText('Call 999').waitFor();
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    expect(await inside?.getByRole('button', { name: 'Start' }).count()).toBe(0);
  });

  it('leaves a plain link where scripts are blocked', async () => {
    await page.goto(await host(embedding(), "default-src 'none'; style-src 'unsafe-inline'"));
    const link = page.getByRole('link', { name: 'Tell someone' });
    expect(await link.getAttribute('href')).toBe(
      `${here.nightlight.worker.reporterOrigin}/w/nottingham`,
    );
  });

  it('refuses to send where the pinned key is another, and shows phone numbers instead', async () => {
    const wrong = 'A'.repeat(43);
    await page.goto(`${here.nightlight.worker.reporterOrigin}/w/nottingham#key=${wrong}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.getByRole('button', { name: 'Start' }).click();
    const skip = page.getByRole('button', { name: "I don't want to say" });
    for (let count = 0; count < 15; count += 1) {
      const send = page.getByRole('button', { name: 'Send', exact: true });
      if (await send.isVisible()) break;
      const next = page.getByRole('button', { name: /^(Next|Keep telling us)$/ });
      await ((await skip.isVisible()) ? skip.click() : next.click());
      await page.waitForTimeout(60);
    }
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('nothing was sent').first().waitFor({ timeout: 30_000 });
    expect(asked.filter((line) => line.startsWith('POST'))).toEqual([]);
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  });

  it('is pinned by the lines that /embed gives, under Trusted Types, with its channel unseen by the server', async () => {
    await page.goto(`${here.nightlight.worker.reporterOrigin}/embed/nottingham`);
    const lines = await page.locator('#snippet').inputValue();
    expect(lines).toMatch(/embed-\w+\.js" integrity="sha384-/);
    const origin = here.nightlight.worker.reporterOrigin;
    const body = lines
      .replace(/<style[\s\S]*?<\/style>/, '')
      .replace(' data-key', ' reporter="adult" channel="school-site" data-key');
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types nightlight`;
    const asked = requests(page.context());
    await page.goto(await host(`<!doctype html><html lang="en-GB">${body}`, policy));
    await page.getByRole('button', { name: /tell someone/i }).click();
    const address = (await page.locator('iframe').getAttribute('src')) ?? '';
    expect(address).toMatch(/\?lang=en-GB&for=adult#key=[\w-]{43}&channel=school-site$/);
    expect(asked.filter((url) => url.split('#')[0]?.includes('school-site'))).toEqual([]);
    await page.goto(address);
    await page.getByRole('heading', { name: 'Worried about a child? Tell us' }).waitFor();
    const adult = page.getByRole('button', { name: 'An adult' });
    expect(await adult.getAttribute('aria-pressed')).toBe('true');
  });

  it('opens in the page where it is asked to, moves nothing, and leaves from there', async () => {
    await bare({ mode: 'inline' });
    await page.getByRole('button', { name: 'Open it here' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start' }).waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Tap anywhere to leave' }).waitFor();
    await expect.poll(() => page.frames().length).toBe(1);
    await page.mouse.click(20, 20);
    await page.waitForURL('https://www.bbc.co.uk/**');
  });

  it('is a link where the panel does not come', async () => {
    await page.route('**/panel-*.js', (route) => route.abort());
    await bare({});
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Tell someone' }).click();
    const link = page.getByRole('link', { name: 'Tell someone' });
    expect(await link.getAttribute('href')).toContain('/w/nottingham');
    await (await opened).close();
    await page.unroute('**/panel-*.js');
  });

  it('keeps our colour where the chosen one is see-through', async () => {
    await bare({ colour: 'rgb(0 0 0 / 20%)' });
    const button = page.getByRole('button', { name: 'Tell someone' });
    await expect
      .poll(() => button.evaluate((element) => getComputedStyle(element).backgroundColor))
      .toBe('rgb(47, 58, 120)');
    await expectNoBarrier(page, 'a launcher in a see-through colour');
  });

  it.each(['#ffffff', '#000000', '#f4b942', '#777777', '#ff0000', 'red;'])(
    'can be read in the colour %s',
    async (colour) => {
      await bare({ colour });
      const button = page.getByRole('button', { name: 'Tell someone' });
      await button.waitFor();
      await expectNoBarrier(page, `a launcher in ${colour}`);
      await page.evaluate(() =>
        document.body.style.setProperty('--nightlight-colour', 'rgb(255, 250, 205)'),
      );
      await expect
        .poll(() => button.evaluate((element) => getComputedStyle(element).color))
        .toBe('rgb(0, 0, 0)');
    },
  );
});

/** The school's page, with another widget in place of its own. */
async function bare(attributes: Record<string, string>): Promise<void> {
  await page.goto(here.nightlight.page);
  await page.evaluate((all) => {
    const widget = document.createElement('nightlight-widget');
    for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
    widget.setAttribute('partnership', 'nottingham');
    widget.append('Tell someone');
    document.querySelector('nightlight-widget')?.replaceWith(widget);
  }, attributes);
}

describe.each([
  ['a phone', PHONE],
  ['a laptop', LAPTOP],
])('the host page on %s', (_, viewport) => {
  it('is not moved or written to, and asks for one script and no more', async () => {
    const context = await here.browser.newContext({ viewport });
    const asked = requests(context);
    const fresh = await context.newPage();
    await fresh.addInitScript(() => {
      const seen: [string, number][] = [];
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.push([entry.name, (entry as unknown as { value: number }).value]);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Late, so that the page is painted before our script comes.
    await fresh.route('**/embed.js', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await fresh.goto(here.nightlight.page);
    await fresh.getByRole('button', { name: /tell someone/i }).waitFor();
    await fresh.waitForTimeout(500);
    expect(await fresh.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([]);
    const ours = asked.filter((url) => url.startsWith(here.nightlight.worker.reporterOrigin));
    expect(ours).toEqual([`${here.nightlight.worker.reporterOrigin}/embed.js`]);
    expect(asked).toHaveLength(3); // with the page and its stylesheet
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    await context.close();
  });
});

describe('the page for web teams', () => {
  it('shows what is pinned, changes the lines and the real thing, and fits a phone', async () => {
    const context = await here.browser.newContext({ viewport: PHONE });
    const team = await context.newPage();
    const complaints = listen(team);
    await team.goto(`${here.nightlight.worker.reporterOrigin}/embed`);
    await team.getByRole('link', { name: /Nottingham/ }).click();
    const lines = team.getByLabel('Lines to paste');
    const [, integrity = '?'] = /integrity="([^"]+)"/.exec(await lines.inputValue()) ?? [];
    const [, key = '?'] = /data-key="([^"]+)"/.exec(await lines.inputValue()) ?? [];
    await team.getByText(integrity, { exact: true }).waitFor();
    await team.getByText(key, { exact: true }).waitFor();
    await expectNoBarrier(team, 'the page for web teams');
    await team.getByLabel('Shown as').selectOption('inline');
    await team.getByLabel('Label').fill('Talk "now" & here');
    expect(await lines.inputValue()).toContain('mode="inline"');
    expect(await lines.inputValue()).toContain('>Talk &quot;now&quot; &amp; here</a>');
    await team.getByRole('button', { name: 'Open it here' }).click();
    await team.frameLocator('iframe').getByRole('button', { name: 'Start' }).waitFor();
    expect(await team.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
