// The widget's screens: all of them in English, the first three in every language, some in the dark and at 400 %.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LANGUAGE_CODES } from '../../shared/i18n/languages.ts';
import { PHONE } from '../harness/browser.ts';
import type { Codes } from '../harness/by-code.ts';
import { sendByCode, tellByCode } from '../harness/by-code.ts';
import { sheet } from './sheet.ts';

const FOLDER = 'docs/screens';

const TOLD: Codes = {
  reporter: 'child',
  about: 'self',
  age: '13_15',
  safe: 'unsure',
  tapped: ['afraid_home'],
  worries: ['EMO', 'ONL'],
  details: ['threat_to_share'],
  when: 'last_7d',
  area: 'nottingham-city',
  words:
    'My stepdad keeps checking my phone and shouting. I don’t like being at home with just us.',
  find: ['', '', 'Near the tram stop'],
  wantsReply: 'yes',
};

type Shot = { name: string; png: Buffer };

/** Walks to the end, or through the first `most` screens, with a picture of each. */
async function walk(
  browser: Browser,
  origin: string,
  {
    language = 'en',
    most = 99,
    ...looks
  }: BrowserContextOptions & { language?: string; most?: number },
): Promise<Shot[]> {
  const context = await browser.newContext({ viewport: PHONE, ...looks });
  const page = await context.newPage();
  const shots: Shot[] = [];
  const shoot = async (name: string): Promise<void> => {
    if (shots.length >= most) return;
    await page.mouse.move(0, 0);
    shots.push({ name: `${shots.length + 1} ${name}`, png: await page.screenshot() });
  };
  await page.goto(`${origin}/w/nottingham?lang=${language}`);
  await tellByCode(page.mainFrame(), TOLD, shoot);
  if (most > 20) await toTheEnd(page, shoot);
  await context.close();
  return shots;
}

async function toTheEnd(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  const app = page.locator('#app:not([hidden])');
  for (const sheetName of ['words and sound', 'who can help', 'privacy'] as const) {
    await app.locator('.tools .icon').last().click();
    await app.locator('select').waitFor();
    if (sheetName === 'who can help') await app.locator('.second').first().click();
    if (sheetName === 'privacy') await app.locator('.second').last().click();
    await shoot(sheetName);
    await app.locator('.back').click();
  }
  await sendByCode(page, page.mainFrame());
  const words = (await app.locator('.code li').allTextContents()).join(' ');
  await shoot('five words');
  await app.locator('.bar .main').click();
  await app.locator('ol.steps').waitFor();
  await shoot('what happens now');
  await page.reload();
  await page.locator('[data-do="mailbox"]').click();
  await app.locator('textarea').fill(words);
  await shoot('mailbox, words typed');
  await app.locator('.bar .main').click();
  await app.locator('.status').waitFor({ timeout: 60_000 });
  await shoot('mailbox');
}

export async function widgetPictures(browser: Browser, origin: string): Promise<void> {
  const inGrid = { folder: FOLDER, columns: 6, width: 270 };
  await sheet(browser, await walk(browser, origin, {}), { ...inGrid, name: 'widget-en' });
  const dark = await walk(browser, origin, { colorScheme: 'dark' });
  await sheet(browser, dark, { ...inGrid, name: 'widget-dark' });
  const first: Shot[] = [];
  for (const language of LANGUAGE_CODES) {
    for (const shot of await walk(browser, origin, { language, most: 3 })) {
      first.push({ ...shot, name: `${language} ${shot.name}` });
    }
  }
  await sheet(browser, first, { ...inGrid, name: 'widget-languages' });
  const zoomed = await walk(browser, origin, { viewport: { width: 320, height: 256 }, most: 8 });
  await sheet(browser, zoomed, { ...inGrid, columns: 4, width: 320, name: 'widget-zoom-400' });
}
