// A report that nobody took on in time: after a night in which nothing ran, it calls, is shown, and is seen.
import { expect, it } from 'vitest';
import { answered, report } from '../../scripts/demo/reporter.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { expectNoBarrier, listen } from '../harness/browser.ts';
import { newDesk, signIn } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';
import { passTime } from '../harness/past.ts';

const here = journey();
const NIGHT_MS = 10 * 60 * 60_000;

it('I3: calls louder after a night of silence, until somebody says that they have seen it', async () => {
  const { nightlight } = here;
  await report(nightlight.worker.reporterOrigin, nottingham, {
    answers: answered({ reporter: 'child', safe: 'no', area: 'nottingham-city' as AreaId }),
    words: 'Please come.',
  });
  await passTime(nightlight, NIGHT_MS);
  expect(await nightlight.worker.sweep()).toBe(200);

  const page = await newDesk(here);
  const complaints = listen(page);
  await signIn(here, page, 'amina');
  const row = page.getByRole('row', { name: /Immediate/ });
  await row.getByText(/ over$/).waitFor();
  await row.getByText('to take on').waitFor();
  await row.getByRole('link').press('Enter');

  await page.getByText('Nobody has taken this on in time.').waitFor();
  await page.getByText('Told: the team, its manager, the duty contact.').waitFor();
  await expectNoBarrier(page, 'an alarm');
  await page.getByRole('button', { name: 'I have seen this' }).press('Enter');
  const seen = page.getByText(/^Amina Shah has seen this and not taken it on. It calls again /);
  await seen.waitFor();
  expect(await seen.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.getByText('to take on').first().waitFor();
  expect(await page.getByRole('button', { name: 'I have seen this' }).count()).toBe(0);
  const history = page.locator('.history');
  await history.getByText('Alarm seen').waitFor();
  await history.getByText('Overdue. Told: the team, its manager, the duty contact').waitFor();
  expect(complaints).toEqual([]);
});
