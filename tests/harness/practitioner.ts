// A member of staff in a browser.
import type { Page } from 'playwright-core';
import { DEMO_PASSPHRASE } from '../../scripts/demo/staff.ts';

/** Opens the console, signs in and waits for the queue. */
export async function signInAs(page: Page, consoleOrigin: string, account: string): Promise<void> {
  await page.goto(consoleOrigin);
  await page.getByLabel('Account').fill(account);
  await page.getByLabel('Passphrase').fill(DEMO_PASSPHRASE);
  await page.getByRole('button', { name: 'Sign in and unlock' }).click();
  await page
    .getByRole('heading', { name: 'Queue' })
    .waitFor({ timeout: 60_000, state: 'attached' });
}
