// A manager decides who is told outside the console, tries a channel, sees what did not arrive and sends it again.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoSettings } from '../../scripts/demo/inbox/settings.ts';
import { answered, report } from '../../scripts/demo/reporter.ts';
import { launchBrowser } from '../../scripts/local/browser.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { expectNoBarrier, LAPTOP, listen } from '../harness/browser.ts';
import { startNightlight } from '../harness/nightlight.ts';
import { signInAs } from '../harness/practitioner.ts';
import { startReceivers } from '../harness/receivers.ts';

const receivers = await startReceivers();
const nightlight = await startNightlight({ settings: demoSettings(receivers.origin) });
const browser = await launchBrowser();

const newPage = async (): Promise<Page> =>
  (await browser.newContext({ viewport: LAPTOP })).newPage();

async function add(dialog: Locator, label: string, path: string): Promise<void> {
  await dialog.getByLabel('Name, to know it by').fill(label);
  await dialog.getByLabel('Address (https://…)').fill(`${receivers.origin}${path}`);
  await dialog.getByLabel('Address (https://…)').press('Enter');
  await dialog.getByRole('rowheader', { name: label }).waitFor();
}

const inView = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const frame = element.closest('dialog')?.getBoundingClientRect();
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
  });

/** What is wrong with an address is in view, beside it, by its kind, and gone with the kind. */
async function refusesAddress(dialog: Locator): Promise<void> {
  const address = dialog.getByLabel('Address (https://…)');
  await dialog.getByLabel('Name, to know it by').fill('Wrong');
  await address.fill('http://192.168.0.1/');
  await address.press('Enter');
  const said = dialog.getByText('Notices cannot be sent there.');
  await said.waitFor();
  expect(await inView(said)).toBe(true);
  expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  await dialog.getByRole('combobox', { name: /^By/ }).selectOption('sms');
  await said.waitFor({ state: 'detached' });
  await dialog.getByRole('combobox', { name: /^By/ }).selectOption('webhook');
}

/** Hands a message to the page's service worker, as a push service would, and gives what it then shows. */
async function shownByPush(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((done) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) done(first.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin: nightlight.worker.consoleOrigin,
    registrationId: await registered,
    data: JSON.stringify({
      level: 'Immediate',
      team: 'Nottingham City MASH',
      why: 'A new report.',
    }),
  });
  const shown = () =>
    page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      const lists = await Promise.all(all.map((one) => one.getNotifications()));
      return lists.flat().map(({ title, body }) => `${title}. ${body}`);
    });
  await expect.poll(shown, { timeout: 10_000 }).not.toEqual([]);
  return shown();
}

it('by keyboard: add, test, see what failed, mend it, send again, remove', async () => {
  try {
    const page = await newPage();
    const complaints = listen(page);
    await signInAs(page, nightlight.worker.consoleOrigin, 'priya');
    // Where nobody is told, that is said before anything is opened.
    const link = page.getByRole('button', { name: 'Notices nobody is told' });
    await link.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Who is told: Nottingham City MASH' });
    await dialog.getByText('Nobody is told outside this console.').waitFor();

    await add(dialog, 'Case system', '/good');
    const secret = dialog.getByText(/^whsec_/);
    expect(await inView(secret)).toBe(true);
    await dialog
      .getByText('When they do not answer, there is nobody else to tell')
      .first()
      .waitFor();
    await page.context().grantPermissions(['clipboard-write', 'clipboard-read']);
    await dialog.getByRole('button', { name: 'Copy the secret' }).press('Enter');
    await dialog.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await secret.textContent(),
    );
    await refusesAddress(dialog);
    await add(dialog, 'Old system', '/gone');

    await dialog.getByRole('button', { name: 'Send a test to Case system' }).press('Enter');
    await dialog.getByText('The test arrived.').waitFor({ timeout: 20_000 });
    await dialog.getByRole('button', { name: 'Send a test to Old system' }).press('Enter');
    await dialog.getByText('the other side refused it').waitFor({ timeout: 20_000 });
    expect(receivers.at('/good')).toHaveLength(1);
    await expectNoBarrier(page, 'notices');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarrier(page, 'notices, dark');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    // Immediate: told at any hour.
    await report(nightlight.worker.reporterOrigin, nottingham, {
      answers: answered({ reporter: 'child', safe: 'no', area: 'nottingham-city' as AreaId }),
      words: 'words that no notice has',
    });
    await expect.poll(() => receivers.at('/gone').length, { timeout: 45_000 }).toBeGreaterThan(3);
    const failed = page.getByRole('button', { name: /^Notices \d+ did not arrive$/ });
    await failed.waitFor({ timeout: 60_000 }); // the bar asks by itself, twice a minute
    await failed.press('Enter');
    const letters = dialog.getByRole('region', { name: /^Did not arrive/ });
    await letters.getByText('Old system (Webhook)').first().waitFor();
    await expectNoBarrier(page, 'notices that did not arrive');
    expect(await secret.count()).toBe(0); // shown once

    // A browser that cannot be told says so. (One that can needs its maker's push service, which is not here.)
    await page.context().grantPermissions(['notifications']);
    await dialog.getByRole('combobox', { name: /^By/ }).selectOption('push');
    await dialog.getByLabel('Name, to know it by').fill('This laptop');
    await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await dialog.getByText('This browser cannot be told').waitFor();
    expect(await shownByPush(page)).toEqual(['Immediate: Nottingham City MASH. A new report.']);

    receivers.mend();
    const before = receivers.at('/gone').length;
    await letters.getByRole('button', { name: 'Send all again' }).press('Enter');
    await dialog.locator('.notice-good').getByText('Sent again; what fails comes back').waitFor();
    await expect
      .poll(() => receivers.at('/gone').length, { timeout: 20_000 })
      .toBeGreaterThan(before);

    await dialog.getByRole('button', { name: 'Remove Old system' }).press('Enter');
    await dialog.getByRole('button', { name: 'Really remove Old system?' }).press('Enter');
    await dialog.getByRole('rowheader', { name: 'Old system' }).waitFor({ state: 'detached' });
    const others = complaints.filter((one) => !/Push API in incognito|status of 422/.test(one));
    expect(others).toEqual([]);

    const other = await newPage();
    await signInAs(other, nightlight.worker.consoleOrigin, 'amina');
    expect(await other.getByRole('button', { name: /^Notices/ }).count()).toBe(0);
  } finally {
    await browser.close();
    await nightlight.stop();
    await receivers.close();
  }
});
