// The main job, whole: a child tells, from a school's page on another origin; a practitioner reads, decides and
// answers; the child reads the answer with five words.
import { expect, it } from 'vitest';
import { expectNoBarrier, LAPTOP, listen, PHONE, requests } from '../harness/browser.ts';
import { journey } from '../harness/journey.ts';
import { signInAs } from '../harness/practitioner.ts';
import { openWidget, reporter } from '../harness/reporter.ts';

const WORDS = 'He shouts at us and I hide. I am at my nan’s house and feel OK here.';
const ANSWER = 'Thank you for telling us. You did the right thing. We are making a plan to help.';

const here = journey();

it('a child tells from a school page; a practitioner decides and answers; the child reads it with five words', async () => {
  const { reporterOrigin, consoleOrigin } = here.nightlight.worker;

  // The child, on a phone.
  const phone = await here.browser.newContext({ viewport: PHONE });
  const asked = requests(phone);
  const page = await phone.newPage();
  const complaints = listen(page);
  await page.goto(here.nightlight.page);
  await page.getByRole('button', { name: /tell someone/i }).waitFor();
  expect(asked.filter((url) => url.startsWith(reporterOrigin))).toEqual([
    `${reporterOrigin}/embed.js`,
  ]);

  const frame = await openWidget(page, here.nightlight.page);
  const child = reporter(frame, (screen) => expectNoBarrier(page, screen));
  await child.tell({
    who: "I'm under 18",
    about: 'Me',
    age: '13 to 15',
    safe: "I'm not sure",
    signs: ["I'm scared to go home, but somewhere else tonight"],
    worries: [['Home and family', 'Fighting or hurting between adults, or a partner who controls']],
    when: 'In the last week',
    area: 'Nottingham City',
    words: WORDS,
    name: 'Kit',
    reply: 'Yes',
  });
  const fiveWords = await child.send();
  expect(fiveWords).toHaveLength(5);
  await frame.getByRole('button', { name: /kept them/ }).click();
  await child.heading('What happens now').waitFor();
  await expectNoBarrier(page, 'what happens now');

  // Nothing went to anybody else, and nothing stayed.
  const origins = new Set(asked.map((url) => new URL(url).origin));
  expect([...origins].sort()).toEqual([here.nightlight.page, reporterOrigin].sort());
  expect(await phone.cookies()).toEqual([]);

  // The practitioner, on a laptop.
  const laptop = await here.browser.newContext({ viewport: LAPTOP });
  const desk = await laptop.newPage();
  const deskComplaints = listen(desk);
  await signInAs(desk, consoleOrigin, 'amina');
  await expectNoBarrier(desk, 'queue');
  await desk
    .getByRole('row', { name: /Urgent/ })
    .first()
    .click();
  await desk.getByRole('heading', { name: /^Report / }).waitFor();
  expect(await desk.getByText(WORDS).count()).toBe(0); // covered until asked for
  await expectNoBarrier(desk, 'report');
  await desk
    .getByRole('button', { name: /^Claim/ })
    .first()
    .click();
  await desk.getByRole('button', { name: /Show what they wrote/ }).click();
  await desk.getByText(WORDS).waitFor();
  await desk.getByText('Kit', { exact: true }).waitFor();
  await expectNoBarrier(desk, 'open report');

  await desk.getByRole('tab', { name: 'Answer' }).click();
  await desk.getByLabel('Answer to the reporter').fill(ANSWER);
  await desk.getByRole('button', { name: 'Send answer' }).click();
  await desk.getByText('Answer sent').first().waitFor();
  await desk.getByRole('tab', { name: 'Outcome' }).click();
  await desk
    .getByRole('combobox', { name: 'Outcome' })
    .selectOption({ label: 'Assessment (s.17)' });
  await desk
    .getByRole('textbox', { name: 'Reason' })
    .fill('The child is afraid to go home; a social worker visits today.');
  await desk.getByRole('button', { name: 'Decide and close' }).click();
  await desk.getByText('Closed. Outcome: Assessment (s.17).').waitFor();
  expect(deskComplaints).toEqual([]);

  // The child again, later, on another device.
  const library = await here.browser.newContext({ viewport: PHONE });
  const later = await library.newPage();
  const laterComplaints = listen(later);
  const back = reporter(await openWidget(later, here.nightlight.page));
  await back.openMailbox(`  ${fiveWords.join('  ').toUpperCase()} `);
  await back.frame.getByText(ANSWER).waitFor({ timeout: 60_000 });
  await back.frame.getByText('A worker has read it and decided what to do.').waitFor();
  await expectNoBarrier(later, 'mailbox');
  expect(await back.frame.getByText(WORDS).count()).toBe(0); // never what the child wrote
  await back.press('Back');
  await back.press('I have five words');
  await back.heading('Type your five words').waitFor(); // whoever has the phone next needs the words
  expect(await back.frame.getByLabel('Five words').inputValue()).toBe('');
  expect([...complaints, ...laterComplaints]).toEqual([]);
  await Promise.all([phone.close(), laptop.close(), library.close()]);
});
