// A reporter in a browser: opens the widget from the school page and answers as a person does, by what is on
// the screen.
import type { FrameLocator, Page } from 'playwright-core';

export type Choices = {
  who?: string;
  about?: string;
  age?: string;
  safe?: string;
  signs?: readonly string[];
  worries?: readonly [group: string, worry: string][];
  /** Asked only where a picked worry has any. */
  details?: readonly string[];
  when?: string;
  area?: string;
  words?: string;
  name?: string;
  school?: string;
  where?: string;
  vehicle?: string;
  reply?: string;
};

/** Called on each screen, once it is there. */
export type OnScreen = (name: string) => Promise<void>;

const nothing: OnScreen = async () => undefined;

const DETAILS = /is any of this true/i;
const LAUNCHER = /tell someone/i;

/** Opens the school page and taps the launcher. */
export async function openWidget(page: Page, url: string): Promise<FrameLocator> {
  await page.goto(url);
  await page.getByRole('button', { name: LAUNCHER }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Start' }).waitFor();
  return frame;
}

export function reporter(frame: FrameLocator, onScreen: OnScreen = nothing) {
  const heading = (name: RegExp | string) => frame.getByRole('heading', { level: 1, name });
  const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();

  /** Waits for a question, answers it, and goes on; unanswered, it is skipped. */
  async function one(title: RegExp, name: string, option: string | undefined): Promise<void> {
    await heading(title).waitFor();
    if (option === undefined) {
      await onScreen(name);
      return press("I don't want to say");
    }
    await frame.getByRole('radio', { name: option, exact: true }).check();
    await onScreen(name);
    await press('Next');
  }

  async function passHelp(): Promise<void> {
    const goOn = frame.getByRole('button', { name: 'Keep telling us' });
    const shown = await goOn
      .waitFor({ timeout: 2_000 })
      .then(() => true)
      .catch(() => false);
    if (!shown) return;
    await onScreen('danger');
    await goOn.click();
  }

  /** Ticks signs, of the first question or of the one that the worries bring. */
  async function signs(title: RegExp, name: string, wanted: readonly string[]): Promise<void> {
    await heading(title).waitFor();
    for (const sign of wanted)
      await frame.getByRole('checkbox', { name: sign, exact: true }).check();
    await onScreen(name);
    await press('Next');
  }

  async function worries(wanted: readonly [string, string][]): Promise<void> {
    await heading('What kind of worry is it?').waitFor();
    for (const [group, worry] of wanted) {
      const box = frame.getByRole('checkbox', { name: worry, exact: true });
      if (!(await box.isVisible())) await frame.getByText(group, { exact: true }).click();
      await box.check();
    }
    await onScreen('worry');
    await (wanted.length > 0 ? press('Next') : press("I don't want to say"));
  }

  async function texts(choices: Choices): Promise<void> {
    const { words = '', name = '', school = '', where = '', vehicle = '' } = choices;
    await heading('Tell us in your own words').waitFor();
    await frame.getByLabel('Your words').fill(words);
    await onScreen('words');
    await (words === '' ? press("I don't want to say") : press('Next'));
    await passHelp();
    await heading(/anything to help us find/i).waitFor();
    const place = await heading(/find the place/).isVisible();
    if (name) await frame.getByLabel(/name or nickname|name of the place/i).fill(name);
    if (school) await frame.getByLabel('A school or college').fill(school);
    if (where)
      await frame.getByLabel(place ? /street, town/i : /such as a street or a place/).fill(where);
    if (vehicle) await frame.getByLabel(/a car/i).fill(vehicle);
    await onScreen('find');
    await (name + school + where + vehicle === '' ? press("I don't want to say") : press('Next'));
  }

  /** Answers every question, up to reading it back. */
  async function tell(choices: Choices): Promise<void> {
    await onScreen('first');
    await press('Start');
    await one(/who are you/i, 'who', choices.who);
    await one(/who is it about/i, 'about', choices.about);
    await one(/how old/i, 'age', choices.age);
    await one(/safe right now/i, 'safe', choices.safe);
    await passHelp();
    await signs(/is any of this happening/i, 'signs', choices.signs ?? []);
    await passHelp();
    await worries(choices.worries ?? []);
    await heading(/is any of this true|when did it last/i).waitFor();
    if (await heading(DETAILS).isVisible()) await signs(DETAILS, 'details', choices.details ?? []);
    await passHelp();
    await one(/when did it last happen/i, 'when', choices.when);
    await passHelp();
    await one(/where/i, 'area', choices.area);
    await texts(choices);
    await one(/do you want to hear back/i, 'reply', choices.reply);
    await heading('Read it back').waitFor();
    await onScreen('check');
  }

  /** Sends, and gives the five words that the screen shows. */
  async function send(): Promise<string[]> {
    await press('Send');
    await heading('Your five words').waitFor({ timeout: 60_000 });
    await onScreen('five words');
    return frame.getByRole('list').first().getByRole('listitem').allInnerTexts();
  }

  /** Opens the mailbox with what is typed. */
  async function openMailbox(typed: string): Promise<void> {
    await press('I have five words');
    await heading('Type your five words').waitFor();
    await frame.getByLabel('Five words').fill(typed);
    await onScreen('mailbox code');
    await press('Open');
  }

  return { tell, send, openMailbox, press, heading, frame };
}
