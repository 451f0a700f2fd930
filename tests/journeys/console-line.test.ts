// The desk and the server, when one knows what the other does not yet.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PONG } from '../../shared/schema/live.ts';
import { expectNoBarrier } from '../harness/browser.ts';
import { claim, newDesk, openFirst, release, sendReport, signIn } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';

const here = journey();

/** The live line of a page, which can be made deaf: open, and dead. */
async function line(page: Page) {
  const state = { dead: false, sockets: 0, pongs: 0 };
  await page.routeWebSocket(/\/live$/, (socket) => {
    state.sockets += 1;
    const server = socket.connectToServer();
    const isDead = () => state.dead;
    socket.onMessage((message) => isDead() || server.send(message));
    server.onMessage((message) => {
      if (isDead()) return;
      socket.send(message);
      if (message === PONG) state.pongs += 1;
    });
  });
  return state;
}

async function propose(page: Page, outcome: string): Promise<void> {
  await page.getByRole('tab', { name: 'Outcome' }).click();
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: outcome });
  await page.getByRole('textbox', { name: 'Reason' }).fill('A reason.');
  await page.getByRole('button', { name: /ask a second person/ }).click();
  await page.getByText(/It cannot be you/).waitFor();
}

it('says that a line is dead which only looks open, and fetches what was missed', async () => {
  const page = await newDesk(here);
  const live = await line(page);
  await page.clock.install();
  await signIn(here, page, 'amina');
  await page.getByText('Live', { exact: true }).waitFor();
  await page.clock.fastForward(26_000);
  await expect.poll(() => live.pongs).toBe(1);
  await page.clock.fastForward(11_000);
  await page.getByText('Live', { exact: true }).waitFor();
  expect(live.sockets).toBe(1);

  live.dead = true;
  await sendReport(here, 'Nobody hears of this one.');
  await page.clock.fastForward(26_000);
  await page.clock.fastForward(11_000);
  await page.getByText(/^Reconnecting/).waitFor();
  live.dead = false;
  await page.clock.fastForward(1_000);
  await page.getByText('Live', { exact: true }).waitFor();
  await page.getByRole('row', { name: /Physical abuse/ }).waitFor();
  expect(live.sockets).toBe(2);
  await page.context().close();
});

it('one visit is one opening and one reading, though the live line tells of a claim before its answer', async () => {
  await sendReport(here, 'Read once.');
  const page = await newDesk(here);
  await page.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = async (...request) => {
      const answer = await ask(...request);
      const isTold = () => document.body.textContent.includes('Release');
      while (String(request[0]).endsWith('/claim') && !isTold())
        await new Promise((next) => requestAnimationFrame(next));
      return answer;
    };
  });
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  await signIn(here, page, 'priya');
  await openFirst(page);
  await claim(page);
  await page.keyboard.press('w');
  await page.keyboard.press('w');
  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'Note' }).fill('Seen.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.getByText('Note saved').first().waitFor();
  expect(asked.filter((each) => /^GET .*\/reports\/\w+$/.test(each))).toHaveLength(1);
  expect(asked.filter((each) => /^POST .*\/read$/.test(each))).toHaveLength(1);
  const actions = await page.locator('.history li > span:first-of-type').allInnerTexts();
  expect(actions.slice(0, 4)).toEqual(['Note written', 'Words read', 'Claimed', 'Opened']);
  await release(page);
  await page.context().close();
});

it('says that no answer can be sent before one is written, where the mailbox is another', async () => {
  await sendReport(here, 'Please write back.');
  const page = await newDesk(here);
  await page.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = async (...request) => {
      const answer = await ask(...request);
      if (!/\/reports\/\w+$/.test(String(request[0]))) return answer;
      return Response.json({ ...(await answer.json()), mailboxRecipient: 'age1another' });
    };
  });
  await signIn(here, page, 'amina');
  await openFirst(page);
  await claim(page);
  await page.getByRole('tab', { name: 'Answer' }).click();
  await page.getByText('You cannot answer this report. Its mailbox').waitFor();
  expect(await page.getByLabel('Answer to the reporter').count()).toBe(0);
  await expectNoBarrier(page, 'no answer can be sent');
  await release(page);
  await page.context().close();
});

it('a second person agrees to the decision that they saw, and is told where it changed', async () => {
  await sendReport(here, 'Decided twice.');
  const [amina, joe] = [await newDesk(here), await newDesk(here)];
  const live = await line(joe);
  await signIn(here, amina, 'amina');
  await openFirst(amina);
  await claim(amina);
  await propose(amina, 'Suspected joke or test');
  await signIn(here, joe, 'joe');
  await joe
    .getByRole('row', { name: /Needs a second person/ })
    .first()
    .click();
  await joe.getByText(/Amina Shah decided: Suspected joke/).waitFor();

  live.dead = true; // what comes now Joe cannot know
  await amina.getByRole('button', { name: 'Take my decision back' }).click();
  await claim(amina);
  await propose(amina, 'Suspected joke or test');
  await joe.getByRole('button', { name: 'Agree and close' }).click();
  await joe.getByText(/This decision changed while you had it open/).waitFor();
  await expectNoBarrier(joe, 'a decision that changed');
  expect(await joe.getByRole('button', { name: 'Agree and close' }).count()).toBe(0);
  await joe.getByRole('button', { name: 'I have read the new decision' }).click();
  await joe.getByRole('button', { name: 'Agree and close' }).click();
  await joe.getByText(/Closed\. Outcome/).waitFor();
  await Promise.all([amina.context().close(), joe.context().close()]);
});
