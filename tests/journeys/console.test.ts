// The console, as two people use it at once.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answered, report } from '../../scripts/demo/reporter.ts';
import { call } from '../../scripts/local/call.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { expectNoBarrier, LAPTOP, listen } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { signInAs } from '../harness/practitioner.ts';

const here = journey();

const send = (safe: 'yes' | 'no', words: string) =>
  report(here.nightlight.worker.reporterOrigin, nottingham, {
    answers: answered({
      reporter: 'parent',
      about: 'other',
      safe,
      area: 'nottingham-city' as AreaId,
      worries: ['PHY'],
    }),
    words,
  });

async function desk(account: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await here.browser.newContext({ viewport: LAPTOP });
  const page = await context.newPage();
  const complaints = listen(page);
  await signInAs(page, here.nightlight.worker.consoleOrigin, account);
  return { page, complaints };
}

it('two people see a report arrive; one claims it; the other is told who has it, and needs to agree to a hoax', async () => {
  const [amina, joe] = [await desk('amina'), await desk('joe')];
  await send('no', 'They are fighting downstairs and the little one is crying.');
  for (const { page } of [amina, joe]) {
    await page.getByRole('row', { name: /Immediate/ }).waitFor(); // by the live socket: nobody reloaded
  }

  await joe.page.getByRole('row', { name: /Immediate/ }).click();
  await amina.page.getByRole('row', { name: /Immediate/ }).click();
  await amina.page
    .getByRole('button', { name: /^Claim/ })
    .first()
    .click();
  await amina.page.getByRole('button', { name: /^Release/ }).waitFor();
  await joe.page
    .getByText(/Amina Shah/)
    .first()
    .waitFor();

  await amina.page.getByRole('tab', { name: 'Outcome' }).click();
  await amina.page
    .getByRole('combobox', { name: 'Outcome' })
    .selectOption({ label: 'Suspected joke or test' });
  await amina.page
    .getByRole('textbox', { name: 'Reason' })
    .fill('The school knows of a prank; I have rung them.');
  await amina.page.getByRole('button', { name: /ask a second person/ }).click();
  await amina.page.getByText(/It cannot be you/).waitFor();
  await joe.page.getByRole('button', { name: 'Agree and close' }).click();
  await joe.page.getByText(/Closed\. Outcome/).waitFor();
  for (const { complaints } of [amina, joe]) expect(complaints).toEqual([]);
});

it('works by keyboard alone: open, claim, show, note, back', async () => {
  await send('yes', 'Words for the keyboard.');
  const { page, complaints } = await desk('priya');
  await page.getByRole('row', { name: /Soon/ }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Report / }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: /^Release/ }).waitFor();
  await page.keyboard.press('w');
  await page.getByText('Words for the keyboard.').waitFor();
  await page.keyboard.press('n');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('He put himself at risk.');
  await page.getByText('is being placed at risk by…').first().waitFor(); // a hint, and it never blocks
  await expectNoBarrier(page, 'a note with a hint');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.getByText('Note saved').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: /Soon/ }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(complaints).toEqual([]);
});

it('refuses a wrong passphrase in plain words, and forgets the keys on signing out', async () => {
  const page = await (await here.browser.newContext({ viewport: LAPTOP })).newPage();
  await page.goto(here.nightlight.worker.consoleOrigin);
  await expectNoBarrier(page, 'sign in');
  await page.getByLabel('Account').fill('amina');
  await page.getByLabel('Passphrase').fill('not the passphrase');
  await page.getByRole('button', { name: 'Sign in and unlock' }).click();
  await page.getByText('The account or the passphrase is not right.').waitFor({ timeout: 30_000 });
  await signInAs(page, here.nightlight.worker.consoleOrigin, 'amina');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out').waitFor();
  await expect.poll(() => page.context().cookies()).toEqual([]);
});

it('is never framed', async () => {
  const { headers } = await call(here.nightlight.worker.consoleOrigin);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-frame-options']).toBe('DENY');
});
