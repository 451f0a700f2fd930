// Staff see which services nobody has checked, and come back to where they were.
import { expect, it } from 'vitest';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { freshness } from '../../shared/services/freshness.ts';
import { servicesOf } from '../../shared/services/index.ts';
import { expectNoBarrier, listen } from '../harness/browser.ts';
import { newDesk, signIn } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';

const here = journey();

it('flags stale and unverified services to staff, by keyboard alone', async () => {
  const services = servicesOf(nottingham.id);
  const toCheck = services.filter((one) => freshness(one, Date.now()) !== 'checked').length;
  const page = await newDesk(here);
  const complaints = listen(page);
  await signIn(here, page, 'priya');
  const link = page.getByRole('button', { name: `Services ${toCheck} to check` });
  await link.focus();
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Services that reporters are pointed to' });
  const rows = dialog.locator('tbody tr');
  expect(await rows.count()).toBe(toCheck);
  expect(await rows.first().getByText('Unverified').isVisible()).toBe(true);
  expect(await dialog.getByText('npm run services -- import FILE').isVisible()).toBe(true);
  await expectNoBarrier(page, 'services');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoBarrier(page, 'services, dark');

  await dialog.getByRole('button', { name: /^All/ }).press('Enter');
  expect(await rows.count()).toBe(services.length);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});
