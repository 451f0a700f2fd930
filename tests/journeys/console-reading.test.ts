// What must be seen while somebody reads a report, and what is still there when they come back.
import { expect, it } from 'vitest';
import { answered, report } from '../../scripts/demo/reporter.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { expectNoBarrier } from '../harness/browser.ts';
import { newDesk, openFirst, sendReport, signIn } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';

const here = journey();

it('shows a new Immediate to whoever reads a report in their only team, and leads to it', async () => {
  await sendReport(here, 'Somebody reads this while worse arrives.');
  const page = await newDesk(here);
  await signIn(here, page, 'amina');
  const own = page.getByRole('button', { name: /Nottingham City/ });
  await own.getByText('0 Immediate unclaimed').waitFor();
  await page.getByRole('button', { name: /^Mine/ }).click(); // which would hide it
  await page.getByRole('button', { name: /^All/ }).click();
  await openFirst(page);
  await expect.poll(() => page.title()).toMatch(/^1 unclaimed/);
  await report(here.nightlight.worker.reporterOrigin, nottingham, {
    answers: answered({
      reporter: 'parent',
      about: 'other',
      safe: 'no',
      area: 'nottingham-city' as AreaId,
      worries: ['SEX'],
    }),
    words: 'x',
  });
  await own.getByText('1 Immediate unclaimed').waitFor();
  expect(await page.title()).toMatch(/^1 Immediate of 2 unclaimed/);
  await expectNoBarrier(page, 'a report while an Immediate waits');
  await own.click();
  await page.getByRole('row', { name: /Immediate.*Sexual abuse/ }).waitFor();
});

it('keeps the filter while a report is open, and the team’s button shows everything again', async () => {
  const page = await newDesk(here);
  await signIn(here, page, 'joe');
  await page.getByRole('button', { name: /^Soon/ }).click();
  await openFirst(page);
  await page.keyboard.press('Escape');
  const soon = page.getByRole('button', { name: /^Soon/, pressed: true });
  await soon.waitFor();
  expect(await page.getByRole('row', { name: /Sexual abuse/ }).count()).toBe(0);
  await page.getByRole('button', { name: /Nottingham City/ }).click();
  await page.getByRole('row', { name: /Sexual abuse/ }).waitFor();
  await soon.waitFor({ state: 'detached' });
});

it('fits a phone when several people look at one report', async () => {
  const phone = await (
    await here.browser.newContext({ viewport: { width: 360, height: 640 } })
  ).newPage();
  const [joe, priya] = [await newDesk(here), await newDesk(here)];
  for (const [page, who] of [
    [phone, 'amina'],
    [joe, 'joe'],
    [priya, 'priya'],
  ] as const)
    await signIn(here, page, who);
  const width = () => phone.evaluate(() => document.documentElement.scrollWidth);
  for (const page of [joe, priya]) {
    if (page === priya) await page.getByRole('button', { name: /Nottingham City/ }).click();
    await openFirst(page);
  }
  await phone.getByText('Joe Bell and Priya').waitFor();
  expect(await width()).toBe(360);
  await openFirst(phone);
  await phone.getByText('Joe Bell and Priya').waitFor();
  expect(await width()).toBe(360);
});
