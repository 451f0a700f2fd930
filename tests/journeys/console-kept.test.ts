// What a person has begun at a desk: kept while they work, and when their session ends.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { call } from '../../scripts/local/call.ts';
import { expectNoBarrier } from '../harness/browser.ts';
import {
  claim,
  newDesk,
  openFirst,
  release,
  sendReport,
  signIn,
  signInAgain,
} from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';

const here = journey();

/** The session ends on the server, as it does by another tab. */
async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const { status } = await call(`${here.nightlight.worker.consoleOrigin}/api/v1/console/session`, {
    method: 'DELETE',
    headers: {
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      'x-nightlight': '1',
    },
    body: {},
  });
  expect(status).toBe(204);
}

it('keeps what was begun when a session ends, for the same account alone, and asks before it is lost', async () => {
  await sendReport(here, 'A long note will be written about this.');
  const page = await newDesk(here);
  await signIn(here, page, 'amina');
  await openFirst(page);
  await claim(page);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('She told me that');

  await endSession(page); // the server closes the socket: nobody has to press anything
  await page.getByText('Your session has ended').waitFor();
  await page.getByText('is still here, unsent').waitFor();
  expect(await page.getByText('She told me that').count()).toBe(0);
  await expectNoBarrier(page, 'signed out with unsent text');
  await signInAgain(page, 'amina');
  await expect.poll(() => note.inputValue()).toBe('She told me that');

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  // Cut off in the middle of sending: the answer is a refusal, and the text is still there.
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.getByText('Your session has ended').waitFor();
  await signInAgain(page, 'joe');
  await openFirst(page);
  await page.getByText('Amina Shah has this report').waitFor();
  expect(await page.getByText('She told me that').count()).toBe(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signInAgain(page, 'amina');
  await openFirst(page);
  await expect.poll(() => note.inputValue()).toBe('');

  // Signing out by the button forgets; and with nothing unsent the tab just closes.
  await note.fill('To be forgotten.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out').waitFor();
  await signInAgain(page, 'amina');
  await openFirst(page);
  await expect.poll(() => note.inputValue()).toBe('');
  await release(page);
  page.on('dialog', (question) => void question.dismiss()); // asked, it would stay open
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

it('shows text that can no longer be sent, so that it can be copied', async () => {
  await sendReport(here, 'Begun and given back.');
  const page = await newDesk(here);
  await signIn(here, page, 'amina');
  await openFirst(page);
  await claim(page);
  await page.getByRole('textbox', { name: 'Note' }).fill('Begun, and then given back.');
  await page.getByRole('button', { name: /^Release/ }).click();
  await page.getByText('It is on this page only').waitFor();
  await page.getByText('Begun, and then given back.').waitFor();
  await expectNoBarrier(page, 'unsent text');
  await page.getByRole('button', { name: 'Forget this text' }).click();
  await page.getByText('Begun, and then given back.').waitFor({ state: 'detached' });
  await page.context().close();
});

it('keeps session and claim while somebody types, by no time alone, and forgets an empty desk', async () => {
  await sendReport(here, 'This takes long to write about.');
  const page = await newDesk(here);
  await page.clock.install();
  const renewed = { claims: 0, queues: 0 };
  await signIn(here, page, 'amina');
  await openFirst(page);
  await claim(page);
  page.on('request', (request) => {
    if (request.url().endsWith('/claim')) renewed.claims += 1;
    if (request.url().endsWith('/queue')) renewed.queues += 1;
  });
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.pressSequentially('One');
  await page.clock.fastForward('05:01');
  expect(renewed.claims).toBe(0); // time alone
  const answer = page.waitForResponse(/\/claim$/);
  await note.pressSequentially(' two');
  expect((await answer).status()).toBe(200);
  expect(renewed.claims).toBe(1);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page
    .getByRole('row', { name: /Physical abuse/ })
    .first()
    .waitFor();
  await page.clock.fastForward('05:01');
  const before = renewed.queues;
  await page.keyboard.press('j');
  await expect.poll(() => renewed.queues).toBe(before + 1);
  expect(renewed.claims).toBe(1); // a claim lasts by work on it, not by looking at the queue

  await page.clock.fastForward('10:01');
  await page.getByText('You were away for 10 minutes').waitFor();
  await page.getByText('is still here, unsent').waitFor();
  await page.context().close();
});
