// The embed on other people's pages: strict policies, blocked frames, foreign origins, removal.

import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoBarrier, LAPTOP, listen } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { openWidget } from '../harness/reporter.ts';

const here = journey();
let page: Page;
const servers: Server[] = [];

beforeAll(async () => {
  page = await (await here.browser.newContext({ viewport: LAPTOP })).newPage();
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
});
