import { expect, it } from 'vitest';
import { expectNoBarrier } from '../harness/browser.ts';
import { newDesk, openFirst, sendReport, signIn } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';

const here = journey();

it('shows who else has a report open, in the queue and beside it, until they leave', async () => {
  await sendReport(here, 'Two people must not both start on this.');
  const [amina, joe] = [await newDesk(here), await newDesk(here)];
  await signIn(here, amina, 'amina');
  await signIn(here, joe, 'joe');
  await openFirst(joe);
  const looking = amina.getByText('Joe Bell is looking');
  await amina.getByRole('row', { name: /Joe Bell is looking/ }).waitFor();
  await expectNoBarrier(amina, 'a queue with presence');
  await openFirst(amina);
  await looking.waitFor();
  await expectNoBarrier(amina, 'a report with presence');
  await joe.getByText('Amina Shah is looking').waitFor();
  expect(await joe.getByText('Joe Bell is looking').count()).toBe(0); // not oneself
  await joe.keyboard.press('Escape');
  await looking.waitFor({ state: 'detached' });
  await joe.getByRole('row', { name: /Amina Shah is looking/ }).waitFor();
  await amina.context().close();
  await joe.getByText('Amina Shah is looking').waitFor({ state: 'detached' });
});

it('shows the part of the queue that a filter asks for, and several together', async () => {
  await sendReport(here, 'One of two.');
  const page = await newDesk(here);
  await signIn(here, page, 'priya');
  const rows = page.getByRole('row', { name: /Report|min/ }).filter({ hasText: 'Nobody yet' });
  await rows.first().waitFor();
  await page.getByRole('button', { name: /^Mine/ }).click();
  await page.getByText('You have no open reports').waitFor();
  await page.getByRole('button', { name: /^Unclaimed/ }).click();
  await rows.first().waitFor();
  await page.getByRole('button', { name: /^Immediate/ }).click();
  await page.getByText('No open report is like this').waitFor();
  await page.getByRole('button', { name: /^Immediate/ }).click();
  await page.getByRole('button', { name: /^Soon/ }).click();
  await rows.first().waitFor();
  await page.getByRole('button', { name: /^All/ }).click();
  const pressed = page.getByRole('main').getByRole('button', { pressed: true });
  expect(await pressed.allTextContents()).toEqual([expect.stringMatching(/^All/)]);
});
