// Through every screen of the widget, once: for the tests that ask the same of each of them.
import type { Page } from 'playwright-core';
import type { LanguageCode } from '../../shared/i18n/languages.ts';
import { LANGUAGE_CODES } from '../../shared/i18n/languages.ts';
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Codes, OnScreen } from '../harness/by-code.ts';
import { sendByCode, tellByCode } from '../harness/by-code.ts';

/** One from left to right, one from right to left. */
export const BOTH_WAYS = (['en', 'ar'] as const).filter((code) => LANGUAGE_CODES.includes(code));

export type Walker = { language: LanguageCode; reader: Reader };

const TELLS: Record<Reader, Codes> = {
  child: { reporter: 'child', about: 'self', age: '8_12', safe: 'unsure', worries: ['PHY'] },
  teen: { reporter: 'child', about: 'other', age: '13_15', safe: 'no', worries: ['CCE', 'SHS'] },
  adult: { reporter: 'professional', about: 'place', safe: 'unsure', worries: ['PLC', 'OTH'] },
};
const MORE: Codes = {
  tapped: ['injury'],
  when: 'last_7d',
  area: 'gedling',
  words:
    'He shouts.\nEvery day. https://example.org/a-very-long-address-without-any-place-to-break-it',
  find: ['Sam', 'A school', 'A street'],
  wantsReply: 'yes',
};

const APP = '#app:not([hidden])';

export const addressOf = (origin: string, { language, reader }: Walker): string =>
  `${origin}/w/nottingham?lang=${language}&for=${reader}`;

const openGroups = (page: Page): Promise<void> =>
  page.evaluate((app) => {
    for (const group of document.querySelectorAll(`${app} details`)) group.setAttribute('open', '');
  }, APP);

/** The sheets over a question: how it reads, who can help, what we do with what is sent. */
async function lookAtSheets(page: Page, onScreen: OnScreen): Promise<void> {
  const app = page.locator(APP);
  const back = app.locator('.back');
  for (const [place, name] of ['support', 'privacy'].entries()) {
    await app.locator('.tools .icon').last().click();
    await app.locator('select').waitFor();
    if (place === 0) await onScreen('view');
    await app.locator('main > .second').nth(place).click();
    await app.locator('select').waitFor({ state: 'detached' });
    await openGroups(page);
    await onScreen(name);
    await back.click();
  }
}

/** Held, not sent yet, refused, and at last sent. */
async function send(page: Page, onScreen: OnScreen): Promise<void> {
  const app = page.locator(APP);
  const main = app.locator('.bar .main');
  await app.locator('.row-acts button').nth(1).click();
  await onScreen('check, with one row deleted');
  await app.locator('.row-acts button').nth(1).click();

  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/reports', async (route) => {
    await held;
    await route.abort('connectionfailed').catch(() => undefined);
  });
  await main.click();
  await app.locator('.breath').waitFor();
  await onScreen('sending');
  release();
  await app.locator('.contacts').waitFor({ timeout: 60_000 });
  await onScreen('not sent yet');
  await app.locator('.back').click();

  await page.unroute('**/reports');
  await page.route('**/reports', (route) =>
    route.fulfill({ status: 400, json: { code: 'bad_request', requestId: 'r' } }),
  );
  await main.click();
  await app.locator('.breath').waitFor({ state: 'detached' });
  await onScreen('refused');
  await app.locator('.back').click();
  await page.unroute('**/reports');
  await sendByCode(page, page.mainFrame());
}

/** From the first screen to the last one. Gives the five words. */
export async function walkReport(
  page: Page,
  origin: string,
  walker: Walker,
  onScreen: OnScreen,
): Promise<string[]> {
  await page.goto(addressOf(origin, walker));
  await page.locator('html.script').waitFor();
  await tellByCode(
    page.mainFrame(),
    { ...MORE, ...TELLS[walker.reader] },
    async (name): Promise<void> => {
      if (name !== 'first') await openGroups(page);
      await onScreen(name);
      if (name === 'reporter') await lookAtSheets(page, onScreen);
    },
  );
  await send(page, onScreen);
  const app = page.locator(APP);
  await app.locator('.code').waitFor();
  await onScreen('code');
  const words = await app.locator('.code li').allInnerTexts();
  await app.locator('.bar .main').click();
  await app.locator('ol.steps').waitFor();
  await openGroups(page);
  await onScreen('done');
  return words;
}

/** Back with five words, first with a slip in them; then all that can be done in the mailbox. */
export async function walkMailbox(
  page: Page,
  address: string,
  words: readonly string[],
  onScreen: OnScreen,
): Promise<void> {
  await page.goto(address);
  await page.locator('html.script').waitFor();
  await page.locator('[data-do="mailbox"]').click();
  const app = page.locator(APP);
  await app.locator('textarea').fill([`${words[0]}q`, ...words.slice(1)].join('\n'));
  await app.locator('.bar .main').click();
  await app.locator('form .second').first().waitFor();
  await onScreen('mailbox, one word wrong');
  await app.locator('textarea').fill(words.join('\n'));
  await app.locator('.bar .main').click();
  await app.locator('.actions').first().waitFor({ timeout: 60_000 });
  const face = app.locator('.face').first();
  if (await face.isVisible()) await face.click();
  await onScreen('mailbox');
  for (const [place, name] of ['not safe', 'write', 'take back'].entries()) {
    await app.locator('main > .actions button').nth(place).click();
    await app.locator('main > .actions').waitFor({ state: 'detached' });
    await onScreen(`mailbox: ${name}`);
    await app.locator(place === 0 ? '.bar .main' : '.back').click();
    await app.locator('main > .actions').waitFor();
  }
}
