import { expect, it } from 'vitest';
import { answered, report } from '../../scripts/demo/reporter.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { expectNoBarrier } from '../harness/browser.ts';
import { newDesk, signIn } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';

const here = journey();
it('sees from one queue what arrives in the other', async () => {
  const page = await newDesk(here);
  const asked: string[] = [];
  page.on('request', (r) => r.url().endsWith('/queue') && asked.push(new URL(r.url()).pathname));
  await signIn(here, page, 'priya');
  const county = page.getByRole('button', { name: /Nottinghamshire MASH/ });
  await county.getByText('0 Immediate unclaimed').waitFor();
  const before = asked.length;
  await report(here.nightlight.worker.reporterOrigin, nottingham, {
    answers: answered({
      reporter: 'parent',
      about: 'other',
      safe: 'no',
      area: 'ashfield' as AreaId,
      worries: ['PHY'],
    }),
    words: 'x',
  });
  await county.getByText('1 Immediate unclaimed').waitFor();
  expect(asked.length).toBe(before);
  await expectNoBarrier(page, 'two teams');
  await county.click();
  await page.getByRole('row', { name: /Immediate/ }).waitFor();
  await page.getByRole('row', { name: /Immediate/ }).click();
  await page
    .getByRole('button', { name: /^Claim/ })
    .first()
    .click();
  await county.getByText('0 Immediate unclaimed').waitFor();
});
