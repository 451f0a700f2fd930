// Coming back: a child opens the mailbox, reads the answer, writes back, says that they are not safe, asks to
// take it back and says how they feel; staff see each of it, and nothing of it lowers anything (I2, I4).
import { expect, it } from 'vitest';
import { answered, report } from '../../scripts/demo/reporter.ts';
import { wordsOf } from '../../shared/crypto/code.ts';
import type { AreaId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { expectNoBarrier, LAPTOP, listen, PHONE } from '../harness/browser.ts';
import { claim } from '../harness/desk.ts';
import { journey } from '../harness/journey.ts';
import { signInAs } from '../harness/practitioner.ts';
import { openWidget, reporter } from '../harness/reporter.ts';

const WORDS = 'He shouts at us most days.';
const ANSWER = 'Thank you. Is there somewhere you feel safe?';
const MORE = 'My nan has room for me.';
const WHY = 'I think I was wrong to say it.';

/** As it is said while the team is at work, and while it is not. */
const THE_TEAM_HAS_IT = /We have told the team|What you sent is with the team/;

const here = journey();

it('a child comes back, and what they say by mailbox reaches a person and lowers nothing', async () => {
  const { reporterOrigin, consoleOrigin } = here.nightlight.worker;
  const { code } = await report(reporterOrigin, nottingham, {
    answers: answered({
      reporter: 'parent',
      about: 'other',
      safe: 'yes',
      area: 'nottingham-city' as AreaId,
      worries: ['EMO'],
      wantsReply: 'yes',
    }),
    words: WORDS,
  });
  const words = wordsOf(code);

  // A practitioner answers.
  const laptop = await here.browser.newContext({ viewport: LAPTOP });
  const desk = await laptop.newPage();
  const deskComplaints = listen(desk);
  await signInAs(desk, consoleOrigin, 'amina');
  await desk.getByRole('row', { name: /Soon/ }).first().click();
  await desk.getByRole('heading', { name: /^Report / }).waitFor();
  await claim(desk);
  await desk.getByRole('button', { name: /Show what they wrote/ }).click();
  await desk.getByText(WORDS).waitFor();
  await desk.getByRole('tab', { name: 'Answer' }).click();
  await desk.getByLabel('Answer to the reporter').fill(ANSWER);
  await desk.getByRole('button', { name: 'Send answer' }).click();
  await desk.getByText('Answer sent').first().waitFor();

  // The child, with one letter wrong: it is pointed at, and only the child changes it.
  const phone = await here.browser.newContext({ viewport: PHONE });
  const page = await phone.newPage();
  const complaints = listen(page);
  const child = reporter(await openWidget(page, here.nightlight.page));
  const { frame, press, heading } = child;
  const slipped = [`${words[0]}q`, ...words.slice(1)];
  await child.openMailbox(slipped.join('\n'));
  const meant = frame.getByRole('button', { name: new RegExp(`Did you mean “${words[0]}”`) });
  await meant.waitFor();
  await expectNoBarrier(page, 'a word that is almost ours');
  expect(await frame.getByLabel('Five words').inputValue()).toBe(slipped.join('\n'));
  await meant.click();
  expect(await frame.getByLabel('Five words').inputValue()).toBe(words.join('\n'));
  await press('Open');
  await frame.getByText(ANSWER).waitFor({ timeout: 60_000 });
  await frame.getByText('A worker has read it.', { exact: true }).waitFor();
  await expectNoBarrier(page, 'the mailbox');

  // How it felt: a face, and words if they like.
  await frame.getByRole('radio', { name: 'A bit worse' }).check();
  await frame.getByLabel('You can say more, if you like').fill('It took long.');
  await frame.locator('.feeling').getByRole('button', { name: 'Send' }).click();
  await frame.getByText('Thank you for telling us.').waitFor({ timeout: 60_000 });

  // Writing back.
  await press('Write back');
  await frame.getByLabel('Your words').fill(MORE);
  await expectNoBarrier(page, 'writing back');
  await press('Send');
  await frame.getByText('Your message has been sent.').waitFor({ timeout: 60_000 });
  await frame.getByText('Your last message has not been read yet.').waitFor();
  expect(await frame.getByText(MORE).count()).toBe(0); // never shown again
  await desk.getByText(MORE).waitFor();

  // Not safe: who to call at once; then that the team knows, once it does.
  await press("I'm not safe now");
  await heading('You matter. Please call now').waitFor();
  await frame.getByRole('link', { name: /999/ }).first().waitFor();
  await frame.getByText(THE_TEAM_HAS_IT).waitFor({ timeout: 60_000 });
  await expectNoBarrier(page, 'not safe');
  await press('Go back');
  await desk.getByText("“I'm not safe now”").first().waitFor();
  await expectNoBarrier(desk, 'letters on the desk');

  // Taking it back: asked, and no more than asked.
  await press('I want to take it back');
  await heading('Do you want to take it back?').waitFor();
  await frame.getByLabel('You can say why, if you like').fill(WHY);
  await expectNoBarrier(page, 'taking it back');
  await press('Ask');
  await frame.getByText(/We have told the team that you want to take it back/).waitFor({
    timeout: 60_000,
  });
  await desk.getByText('They ask to take it back', { exact: true }).first().waitFor();
  await desk.getByText(WHY).waitFor();

  // Another of the team sees it in the queue: Immediate, and nothing else happened to it.
  const other = await (await here.browser.newContext({ viewport: LAPTOP })).newPage();
  await signInAs(other, consoleOrigin, 'joe');
  await other.getByRole('row', { name: /Immediate/ }).waitFor();
  expect(await frame.getByText(WORDS).count()).toBe(0);
  expect([...complaints, ...deskComplaints]).toEqual([]);
  await Promise.all([phone.close(), laptop.close(), other.context().close()]);
});

it('offline, "I am not safe now" says that it is not sent, and goes by itself when the line is back', async () => {
  const { reporterOrigin } = here.nightlight.worker;
  const { code } = await report(reporterOrigin, nottingham, {
    answers: answered({ reporter: 'child', safe: 'yes', area: 'nottingham-city' as AreaId }),
    words: WORDS,
  });
  const phone = await here.browser.newContext({ viewport: PHONE });
  const page = await phone.newPage();
  const { frame, press, openMailbox } = reporter(await openWidget(page, here.nightlight.page));
  await openMailbox(wordsOf(code).join(' '));
  await frame.getByText('No one has read it yet.', { exact: false }).waitFor({ timeout: 60_000 });
  await phone.setOffline(true);
  await press("I'm not safe now");
  await frame.getByRole('link', { name: /999/ }).first().waitFor();
  await frame.getByText(/The team doesn't know yet/).waitFor();
  await phone.setOffline(false);
  await frame.getByText(THE_TEAM_HAS_IT).waitFor({ timeout: 60_000 });
  await phone.close();
});

it('"Back" does not stop "I am not safe now" on its way: it goes when the line is back', async () => {
  const { reporterOrigin } = here.nightlight.worker;
  const { code } = await report(reporterOrigin, nottingham, {
    answers: answered({ reporter: 'child', safe: 'yes', area: 'nottingham-city' as AreaId }),
    words: WORDS,
  });
  const words = wordsOf(code).join(' ');
  const phone = await here.browser.newContext({ viewport: PHONE });
  const page = await phone.newPage();
  const { frame, press, openMailbox } = reporter(await openWidget(page, here.nightlight.page));
  await openMailbox(words);
  await frame.getByText('No one has read it yet.', { exact: false }).waitFor({ timeout: 60_000 });
  await phone.setOffline(true);
  await press("I'm not safe now");
  await frame.getByText(/The team doesn't know yet/).waitFor();
  await press('Go back');
  await press('Back');
  const taken = phone.waitForEvent('response', {
    predicate: (response) => response.url().endsWith('/mailbox/letters'),
    timeout: 60_000,
  });
  await phone.setOffline(false);
  expect((await taken).status()).toBe(201);
  await openMailbox(words);
  await frame.getByText(/last message/).waitFor({ timeout: 60_000 });
  await phone.close();
});
