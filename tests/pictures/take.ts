// `npm run screens`: the pictures in docs/screens, taken from a running Nightlight with the demo's reports.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../scripts/build.ts';
import { report } from '../../scripts/demo/reporter.ts';
import { SCENARIOS } from '../../scripts/demo/scenarios.ts';
import { launchBrowser } from '../../scripts/local/browser.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { LAPTOP, PHONE } from '../harness/browser.ts';
import type { Nightlight } from '../harness/nightlight.ts';
import { startNightlight } from '../harness/nightlight.ts';
import { signInAs } from '../harness/practitioner.ts';
import { openWidget, reporter } from '../harness/reporter.ts';
import { widgetPictures } from './widget.ts';

const FOLDER = 'docs/screens';

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  process.stdout.write(`${FOLDER}/${name}.png\n`);
};

async function onPhone(browser: Browser, { page: school }: Nightlight): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(school);
  await page.getByRole('button', { name: /tell someone/i }).waitFor();
  await shoot(page, 'school-page');
  const wanted = new Set(['first', 'danger', 'worry', 'words', 'five words']);
  const child = reporter(await openWidget(page, school), async (screen) => {
    if (!wanted.delete(screen)) return; // each once
    await page.mouse.move(0, 0);
    await shoot(page, screen.replaceAll(' ', '-'));
  });
  await child.tell({
    who: "I'm under 18",
    about: 'Me',
    age: '13 to 15',
    safe: "I'm not sure",
    worries: [['Home and family', 'Being put down, controlled or scared at home']],
    when: 'In the last week',
    area: 'Nottingham City',
    words:
      'My stepdad keeps checking my phone and shouting. I don’t like being at home when it is just us.',
    reply: 'Yes',
  });
  await child.send();
  await context.close();
}

async function onLaptop(browser: Browser, { worker }: Nightlight): Promise<void> {
  const context = await browser.newContext({ viewport: LAPTOP });
  const page = await context.newPage();
  await signInAs(page, worker.consoleOrigin, 'amina');
  await page
    .getByRole('row', { name: /Immediate/ })
    .first()
    .waitFor();
  await shoot(page, 'queue');
  await page
    .getByRole('row', { name: /Criminal exploitation/ })
    .last()
    .click();
  await page
    .getByRole('button', { name: /^Claim/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Show what they wrote/ }).click();
  await page.getByRole('button', { name: 'Cover' }).waitFor();
  await shoot(page, 'report');
  await context.close();
}

/** The picture of the README: help on a phone beside the queue. */
async function overview(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 560 } });
  const image = (name: string, width: number): string =>
    `<img width="${width}" src="data:image/png;base64,${readFileSync(join(FOLDER, `${name}.png`)).toString('base64')}">`;
  await page.setContent(`<style>
    body { display: flex; gap: 28px; align-items: center; justify-content: center; margin: 0; block-size: 560px; background: #1d2440; }
    img { border-radius: 12px; box-shadow: 0 6px 30px #0008; }</style>
    ${image('danger', 285)}${image('queue', 820)}`);
  await shoot(page, 'overview');
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
await build();
const [nightlight, browser] = await Promise.all([startNightlight(), launchBrowser()]);
try {
  for (const told of SCENARIOS) await report(nightlight.worker.reporterOrigin, nottingham, told);
  await onPhone(browser, nightlight);
  await widgetPictures(browser, nightlight.worker.reporterOrigin);
  await onLaptop(browser, nightlight);
  await overview(browser);
} finally {
  await browser.close();
  await nightlight.stop();
}
