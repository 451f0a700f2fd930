// A reporter who has only a keyboard: goes to things by Tab, and at each stop looks whether the focus can be seen.
import type { Frame, Page } from 'playwright-core';

const APP = ':is(#first, #app):not([hidden])';

/** What is wrong with where the focus is; empty: it is seen, and nothing stands before it. */
const focusIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'the focus is nowhere';
    const shown = active.closest('.choice') ?? active;
    const name = shown.outerHTML.slice(0, 100);
    if (!active.matches(':focus-visible')) return `not drawn as focused: ${name}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    if (outlineStyle === 'none' || outlineWidth === '0px') return `no outline: ${name}`;
    const { left, top, bottom, width, height } = shown.getBoundingClientRect();
    const edges = height < innerHeight / 2 ? [top + 4, bottom - 4] : [(top + bottom) / 2];
    const hidden = edges.some((y) => {
      const met = document.elementFromPoint(left + width / 2, y);
      return !met || !(shown.contains(met) || met.contains(shown));
    });
    return hidden ? `hidden: ${name}` : '';
  });

/** Tabs until the focus is on what the selector names. Throws where the focus is lost or cannot be seen on the way. */
export async function tabTo(page: Page, frame: Frame, selector: string): Promise<void> {
  const there = (): Promise<boolean> =>
    frame.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      `${APP} ${selector}`,
    );
  for (let stop = 0; stop < 60; stop += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
    const inFrame = await frame.evaluate(() => document.hasFocus());
    const wrong = inFrame ? await focusIn(frame) : '';
    if (wrong) throw new Error(`on the way to ${selector}: ${wrong}`);
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Chooses one answer as radios are chosen: into the group, then down to it. */
export async function choose(page: Page, frame: Frame, name: string, value: string): Promise<void> {
  await tabTo(page, frame, `input[name="${name}"]`);
  await page.keyboard.press('Space');
  for (let step = 0; step < 12; step += 1) {
    const now = await frame.evaluate(() => (document.activeElement as HTMLInputElement).value);
    if (now === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not come to ${value}`);
}

export async function press(page: Page, frame: Frame, selector: string): Promise<void> {
  await tabTo(page, frame, selector);
  await page.keyboard.press('Enter');
}
