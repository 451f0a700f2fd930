// What a screen reader is told, in the words of the catalogue: each step's heading with why we ask, the names of
// groups, and whatever changes by itself.
import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { lookup } from '../../shared/i18n/lookup.ts';
import { PHONE } from '../harness/browser.ts';
import { tellByCode } from '../harness/by-code.ts';
import { journey } from '../harness/journey.ts';
import { addressOf, BOTH_WAYS } from './walk.ts';

const here = journey();

type Node = { role: string; name: string; description: string };

/** All that the browser tells a screen reader, in order. */
async function told(client: CDPSession): Promise<Node[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
    }));
}

const QUESTIONS = [
  'reporter',
  'about',
  'age',
  'safe',
  'tapped',
  'details',
  'when',
  'area',
  'wantsReply',
];
const CODES = {
  ...{ reporter: 'child', about: 'other', age: '13_15', safe: 'no', worries: ['PHY'] },
  ...{ area: 'gedling', words: 'He shouts.', wantsReply: 'yes' },
};

it.each(BOTH_WAYS)('says each step in %s', async (language) => {
  const { words } = await import(`../../shared/i18n/catalogues/${language}/widget.ts`);
  const t = lookup(words, language, 'teen');
  const context = await here.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const client = await context.newCDPSession(page);
  const app = page.locator('#app');
  await page.goto(addressOf(here.nightlight.worker.reporterOrigin, { language, reader: 'teen' }));

  const onScreen = async (screen: string): Promise<void> => {
    if (screen === 'first') return;
    const nodes = await told(client);
    const heading = nodes.find(({ role }) => role === 'heading');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused, screen).toBe(heading?.name);
    if (screen === 'help' || screen === 'check') return;
    const why = await app.locator('#why').textContent();
    expect(why?.length, screen).toBeGreaterThan(10);
    expect(heading?.description, screen).toBe(why);
    const groups = nodes.filter(({ role }) => role === 'group').map(({ name }) => name);
    if (QUESTIONS.includes(screen)) expect(groups, screen).toContain(heading?.name);
    if (screen === 'words') {
      const box = nodes.find(({ role }) => role === 'textbox');
      expect(box?.name).toBe(t('ask.words.label'));
      expect(box?.description).toContain(why);
    }
    if (screen === 'worries') {
      await app.locator('summary').first().click();
      await app.locator('input[value="PHY"]').check();
      const open = (await told(client)).map(({ name }) => name);
      const home = t('ask.worries.group.home');
      expect(open).toContain(home);
      const picked = t('ask.worries.picked', { count: 1 });
      expect(open.some((name) => name.includes(home) && name.includes(picked))).toBe(true);
    }
  };
  await tellByCode(page.mainFrame(), CODES, onScreen);

  // Changes: a row deleted, the presses that leave, how far the sending is.
  const status = app.getByRole('status');
  await app.locator('.row-acts button').nth(1).click();
  const who = t('check.what.reporter');
  await status
    .filter({ hasText: t('check.removed', { what: who }) })
    .waitFor({ state: 'attached' });
  const names = (await told(client)).map(({ name }) => name);
  expect(names).toContain(t('check.undoOf', { what: who }));
  await app.locator('.row-acts button').nth(1).click();
  await status.filter({ hasText: t('check.undone', { what: who }) }).waitFor({ state: 'attached' });
  await page.keyboard.press('Shift');
  const leaving = page.locator('#leaving');
  expect(await leaving.textContent()).toBe(t('leave.shiftOnce'));
  expect(await leaving.getAttribute('aria-live')).toBe('assertive');
  await context.route('**/reports', (route) => route.abort('connectionfailed'));
  await app.locator('.bar .main').click();
  const notYet = [t('sending.offline'), t('sending.waiting')];
  await app.locator('.contacts').waitFor({ timeout: 30_000 });
  expect(notYet).toContain(await status.textContent());
  await context.unroute('**/reports');
  await app.locator('.back').click();
  await app.locator('.bar .main').click();
  await page.getByRole('heading', { name: t('code.title') }).waitFor({ timeout: 60_000 });
  await app.locator('.code').getByRole('listitem').nth(4).waitFor();
  await context.close();
});
