// A desk in a browser: what several journeys do there. Reports are all of one kind, found by their worry.
import type { Page } from 'playwright-core';
import { answered, report } from '../../scripts/demo/reporter.ts';
import { DEMO_PASSPHRASE } from '../../scripts/demo/staff.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { LAPTOP } from './browser.ts';
import type { Journey } from './journey.ts';
import { signInAs } from './practitioner.ts';

/** Sends a report that the queue shows as Soon, with physical abuse. */
export const sendReport = ({ nightlight }: Journey, words: string) =>
  report(nightlight.worker.reporterOrigin, nottingham, {
    answers: answered({
      reporter: 'parent',
      about: 'other',
      safe: 'yes',
      area: 'nottingham-city' as AreaId,
      worries: ['PHY'],
    }),
    words,
  });

/** A browser of its own: close its context when done. */
export const newDesk = async ({ browser }: Journey): Promise<Page> =>
  (await browser.newContext({ viewport: LAPTOP })).newPage();

export const signIn = ({ nightlight }: Journey, page: Page, account: string): Promise<void> =>
  signInAs(page, nightlight.worker.consoleOrigin, account);

/** Signs in on the page as it is, which is not loaded again. */
export async function signInAgain(page: Page, account: string): Promise<void> {
  await page.getByLabel('Account').fill(account);
  await page.getByLabel('Passphrase').fill(DEMO_PASSPHRASE);
  await page.getByRole('button', { name: 'Sign in and unlock' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor({ timeout: 60_000 });
}

export const openFirst = async (page: Page): Promise<void> => {
  await page
    .getByRole('row', { name: /Physical abuse/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^Report / }).waitFor();
};

export const claim = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^Claim/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Release/ }).waitFor();
};

export const release = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Release/ }).click();
  // The word itself also stands in the history, which may not be the tab that shows.
  await page
    .getByRole('button', { name: /^Claim/ })
    .first()
    .waitFor();
};
