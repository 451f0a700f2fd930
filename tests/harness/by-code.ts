// A reporter in any language: answers by the codes behind the words, whatever the words are.
import type { Frame, Page } from 'playwright-core';
import type { Envelope } from '../../shared/schema/envelope.ts';

export type Codes = Partial<
  Record<'reporter' | 'about' | 'age' | 'safe' | 'when' | 'area' | 'wantsReply', string>
> &
  Partial<Record<'tapped' | 'worries' | 'details', readonly string[]>> & {
    words?: string;
    /** In the order of the boxes: who or what, the school or the street, then the last one. */
    find?: readonly string[];
  };

/** What was on the screen on the way: the headings of help, and whether the professional's notice came. */
export type Seen = { help: string[]; professional: boolean; screens: string[] };

export type OnScreen = (name: string) => Promise<void>;

const THE_APP = '#app:not([hidden])';

/** What stands on the screen: the name of its question, or of the kind of screen. */
async function screenOf(frame: Frame): Promise<string> {
  return frame.evaluate((app) => {
    const root = document.querySelector(app);
    const asked = root?.querySelector<HTMLInputElement>('input[name]')?.name;
    if (asked) return asked;
    if (root?.querySelector('form textarea')) return 'words';
    if (root?.querySelector('form input[type="text"]')) return 'find';
    if (root?.querySelector('dl.rows')) return 'check';
    return root?.querySelector('form') ? 'professional' : 'help';
  }, THE_APP);
}

async function answer(frame: Frame, screen: string, codes: Codes): Promise<boolean> {
  const app = frame.locator(THE_APP);
  if (screen === 'words') {
    await app.locator('textarea').fill(codes.words ?? '');
    return Boolean(codes.words);
  }
  if (screen === 'find') {
    for (const [place, text] of (codes.find ?? []).entries()) {
      await app.locator('input[type="text"]').nth(place).fill(text);
    }
    return (codes.find ?? []).length > 0;
  }
  const wanted = [codes[screen as 'age'] ?? []].flat();
  for (const code of wanted) {
    const box = app.locator(`input[name="${screen}"][value="${code}"]`);
    // A worry stands in a group that is closed at first.
    await box.evaluate((input) => input.closest('details')?.setAttribute('open', ''));
    await box.check();
  }
  return wanted.length > 0;
}

/** From the first screen to the read-back. A question without a code is skipped. */
export async function tellByCode(
  frame: Frame,
  codes: Codes,
  onScreen: OnScreen = async () => undefined,
): Promise<Seen> {
  await onScreen('first');
  await frame.locator('[data-do="report"]').click();
  const app = frame.locator(THE_APP);
  const seen: Seen = { help: [], professional: false, screens: [] };
  for (let turn = 0; turn < 40; turn += 1) {
    await app.locator('h1').waitFor();
    const screen = await screenOf(frame);
    const title = (await app.locator('h1').textContent()) ?? '';
    await onScreen(screen);
    seen.screens.push(screen);
    if (screen === 'check') return seen;
    if (screen === 'help') seen.help.push(title);
    if (screen === 'professional') seen.professional = true;
    const isQuestion = screen !== 'help' && screen !== 'professional';
    const said = isQuestion && (await answer(frame, screen, codes));
    const skips = isQuestion && !said;
    await app.locator(skips ? '.skip' : '.bar .main').click();
    await frame.waitForFunction(
      ([root, before]) => document.querySelector(`${root} h1`)?.textContent !== before,
      [THE_APP, title] as const,
    );
  }
  throw new Error('the questions do not end');
}

/** Sends from the read-back. Gives what went, once the five words or the last screen are there. */
export async function sendByCode(page: Page, frame: Frame): Promise<Envelope> {
  const going = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/reports'),
    { timeout: 60_000 },
  );
  await frame.locator(`${THE_APP} .bar .main`).click();
  const envelope = (await going).postDataJSON() as Envelope;
  await frame.locator(`${THE_APP} :is(.code, ol.steps)`).first().waitFor({ timeout: 60_000 });
  return envelope;
}

/** The widget's frame on a page that embeds it, or the page itself. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('html.script');
  return frame;
}
