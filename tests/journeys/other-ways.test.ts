// The other ways through the widget: someone who is here for their job, a line that is down, an answer that was
// lost, a team that has changed.
import { expect, it } from 'vitest';
import { expectNoBarrier, PHONE } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { openWidget, reporter } from '../harness/reporter.ts';

const here = journey();

async function atTheFirstScreen() {
  const context = await here.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const someone = reporter(await openWidget(page, here.nightlight.page));
  return { context, page, someone };
}

it('tells a professional at once that they cannot be anonymous, and whom to call; they may go on', async () => {
  const { context, page, someone } = await atTheFirstScreen();
  await someone.press('Start');
  await someone.frame.getByRole('radio', { name: /because of my job/ }).check();
  await someone.press('Next');
  await someone.heading('If you are here for your job').waitFor();
  await someone.frame.getByText('Sending this does not fulfil your duty to refer.').waitFor();
  await someone.frame.getByRole('link', { name: '0115 876 4800' }).first().waitFor();
  await expectNoBarrier(page, 'professional');
  await someone.press('Next');
  await someone.heading(/who is it about/i).waitFor();
  await context.close();
});

it('says that it is not sent yet while the line is down, and sends by itself when the line is back', async () => {
  const { context, page, someone } = await atTheFirstScreen();
  await someone.tell({
    who: "I'm a parent or carer",
    safe: 'Yes',
    words: 'A worry.',
    reply: 'Yes',
  });
  const ids: string[] = [];
  await context.route('**/reports', (route) => {
    ids.push((route.request().postDataJSON() as { id: string }).id);
    return route.abort('connectionfailed');
  });
  await someone.press('Send');
  await someone.frame.getByText(/Not sent yet. Keep this page open./).waitFor({ timeout: 60_000 });
  await someone.frame.getByRole('link', { name: '0115 876 4800' }).first().waitFor();
  await expectNoBarrier(page, 'not sent yet');
  await context.unroute('**/reports');
  const taken = page.waitForResponse((response) => response.url().endsWith('/reports'));
  await someone.heading('Your five words').waitFor({ timeout: 60_000 });
  const { id } = (await taken).request().postDataJSON() as { id: string };
  expect(new Set([...ids, id]).size).toBe(1); // the same report, however often it was tried
  await someone.press("I don't want to keep them");
  await someone.heading('What happens now').waitFor();
  expect(await someone.frame.getByText('Show my five words').count()).toBe(0); // they are gone
  await context.close();
});

it('posts nothing by itself once the reporter has gone back, and sends when they press Send again', async () => {
  const { context, page, someone } = await atTheFirstScreen();
  await someone.tell({ who: "I'm a parent or carer", safe: 'Yes', words: 'A worry.' });
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/reports')) posted.push(request.url());
  });
  await context.setOffline(true);
  await someone.press('Send');
  await someone.frame.getByText(/Not sent yet/).waitFor({ timeout: 60_000 });
  await someone.press('Back');
  await someone.heading('Read it back').waitFor();
  posted.length = 0;
  await context.setOffline(false);
  await page.waitForTimeout(5_000);
  expect(posted).toEqual([]);
  expect(await someone.send()).toHaveLength(5);
  expect(posted.length).toBeGreaterThan(0);
  await context.close();
});

it('says what to do instead where the server refuses for good, and keeps the answers', async () => {
  const { context, page, someone } = await atTheFirstScreen();
  const words = 'A worry about next door.';
  await someone.tell({ who: "I'm a parent or carer", safe: 'Yes', words });
  await context.route('**/reports', (route) =>
    route.fulfill({ status: 400, json: { code: 'bad_request', requestId: 'r' } }),
  );
  await someone.press('Send');
  await someone.heading('It has not gone yet').waitFor({ timeout: 60_000 });
  await someone.frame.getByRole('link', { name: '0115 876 4800' }).first().waitFor();
  await expectNoBarrier(page, 'refused');
  await someone.press('Back');
  await someone.frame.getByText(words).waitFor();
  await context.close();
});

it('sends an edited report after the answer to the first was lost, with new work for the work that was spent', async () => {
  const { context, page, someone } = await atTheFirstScreen();
  const first = 'A worry about next door.';
  await someone.tell({ who: "I'm a parent or carer", safe: 'Yes', words: first, reply: 'Yes' });
  await context.route('**/reports', async (route) => {
    await route.fetch(); // it is stored, and nobody hears of it
    await route.abort('connectionfailed');
  });
  await someone.press('Send');
  await someone.frame.getByText(/Not sent yet/).waitFor({ timeout: 60_000 });
  await someone.press('Back');
  await context.unroute('**/reports');
  await someone.frame.getByText(first).waitFor();
  await someone.press('Change: Your words');
  await someone.frame.getByLabel('Your words').fill(`${first} It is every night.`);
  await someone.press('Next');
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/reports')) answers.push(response.status());
  });
  expect(await someone.send()).toHaveLength(5);
  expect(answers).toEqual([403, 201]);
  await context.close();
});

it('seals anew to the team that receives, where the table of teams has changed since the page came', async () => {
  const context = await here.browser.newContext({ viewport: PHONE });
  await context.route('**/w/nottingham*', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body.replace('"team":"city-mash"', '"team":"county-mash"'),
    });
  });
  const page = await context.newPage();
  const someone = reporter(await openWidget(page, here.nightlight.page));
  await someone.tell({
    who: "I'm a parent or carer",
    safe: 'Yes',
    area: 'Nottingham City',
    words: 'A worry about next door.',
  });
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/reports')) answers.push(response.status());
  });
  expect(await someone.send()).toHaveLength(5);
  expect(answers).toEqual([422, 201]);
  await context.close();
});
