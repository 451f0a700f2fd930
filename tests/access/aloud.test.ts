// Reading aloud: only by a voice of the device's own, sentence by sentence, each one lit; never what the reporter
// wrote.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { tellByCode } from '../harness/by-code.ts';
import { journey } from '../harness/journey.ts';
import { CLOUD, DEVICE, giveVoices, litOn, spokenOn } from './voices.ts';
import { addressOf } from './walk.ts';

const here = journey();
const OWN = ['He shouts at Sam.', 'Sam from next door', 'Hill School', 'Mill Road'];

/** A device with these voices, at the first question. */
async function withVoices(voices: (typeof CLOUD)[], eachMs: number, language: 'en' | 'pl' = 'en') {
  const context = await here.browser.newContext({ viewport: PHONE });
  await giveVoices(context, voices, eachMs);
  const page = await context.newPage();
  await page.goto(addressOf(here.nightlight.worker.reporterOrigin, { language, reader: 'teen' }));
  return page;
}

const listen = (page: Page) => page.getByRole('button', { name: 'Read this page to me' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop reading' });

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
}

it.each([
  ['no voice', [], 'en'],
  ['only a voice in the cloud', [CLOUD], 'en'],
  ['no voice in the language', [DEVICE], 'pl'],
] as const)('is not offered with %s', async (_, voices, language) => {
  const page = await withVoices([...voices], 1, language);
  await page.locator('[data-do="report"]').click();
  await page.locator('#app h1').waitFor();
  await page.waitForTimeout(200);
  expect(await page.locator('#app .tools .icon').count()).toBe(1);
  await page.context().close();
});

it("reads by the device's voice, each sentence lit as it is said, and never the reporter's own words", async () => {
  const page = await withVoices([CLOUD, DEVICE], 4);
  const codes = { reporter: 'child', safe: 'yes', words: OWN[0] ?? '', find: OWN.slice(1) };
  await tellByCode(page.mainFrame(), codes);
  await listen(page).click();
  await stop(page).waitFor();
  await listen(page).waitFor({ timeout: 20_000 });
  const spoken = await spokenOn(page);
  expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set(['Device']));
  expect(spoken.map(({ lit }) => lit.trim())).toEqual(spoken.map(({ text }) => text));
  const all = spoken.map(({ text }) => text).join('\n');
  expect(spoken[0]?.text).toBe('Read it back');
  const [why, row] = [all.indexOf('Your words'), all.indexOf('Hear back')];
  expect(why).toBeGreaterThan(0);
  expect(row).toBeGreaterThan(why);
  for (const own of OWN) {
    expect(await page.getByText(own).isVisible()).toBe(true);
    expect(all).not.toContain(own);
  }
  expect(await litOn(page)).toBe('');
  await page.context().close();
});

it('stops at a tap, and with the screen', async () => {
  const page = await withVoices([DEVICE], 60_000);
  await start(page);
  await listen(page).click();
  expect(await litOn(page)).toBe('Who are you?');
  expect(await stop(page).getAttribute('aria-pressed')).not.toBe('false');
  await stop(page).click();
  expect(await litOn(page)).toBe('');
  await listen(page).click();
  expect(await litOn(page)).toBe('Who are you?');
  await page.getByRole('button', { name: "I don't want to say" }).click();
  await page.getByRole('heading', { name: 'Who is it about?' }).waitFor();
  await listen(page).waitFor();
  expect(await litOn(page)).toBe('');
  expect((await spokenOn(page)).map(({ text }) => text)).toEqual(['Who are you?', 'Who are you?']);
  await page.context().close();
});
