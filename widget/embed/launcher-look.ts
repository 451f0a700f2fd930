// How the launcher looks, in the page's colours or ours, and readable in every colour.

const LOOK =
  'box-sizing:border-box;display:inline-block;min-height:48px;padding:.6em 1.2em;border:0;border-radius:14px;background-color:var(--nightlight-colour,#2f3a78);color:#fff;font:600 1rem/1.3 system-ui,sans-serif;text-align:start;text-decoration:none;cursor:pointer;transition:background-color 1ms';

// The host page's own rules win over `:host`.
const SHEET = `:host{display:inline-block;min-height:48px}:host([mode=inline]){box-sizing:border-box;display:block;min-height:10.5rem;padding:1rem;border:1px solid;border-radius:14px}p{margin:0 0 1rem}:host([corner=start]),:host([corner=end]){position:fixed;inset-block-end:16px;inset-inline:16px auto;z-index:9999}:host([corner=end]){inset-inline:auto 16px}:host([hidden]){display:none}.launcher{${LOOK}}.launcher:focus-visible{outline:3px solid;outline-offset:3px}`;

/** Gives the launcher its look: by a sheet, or before Safari 16.4 and Firefox 101 by its own style. */
export function dressLauncher(root: ShadowRoot, launcher: HTMLElement): void {
  launcher.className = 'launcher';
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
  } catch {
    launcher.style.cssText = LOOK;
  }
}

/** Black or white words, whichever stands out: one of them always has a contrast of 4.5 or more. */
export const inkOn = (colour: string): string => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(
    (part) => (Number(part) / 255) ** 2.2,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000' : '#fff';
};

/** Gives the launcher its colour, and words that can be read on it, now and whenever the page changes it. */
export function paint(launcher: HTMLElement, colour: string): void {
  const { style } = launcher;
  if (colour) style.backgroundColor = `var(--nightlight-colour,${colour})`;
  const guard = (): void => {
    const { backgroundColor } = getComputedStyle(launcher);
    // See-through, or in terms that we cannot measure: ours.
    if (!/^rgb\(/.test(backgroundColor)) style.backgroundColor = '#2f3a78';
    style.color = inkOn(getComputedStyle(launcher).backgroundColor);
  };
  launcher.ontransitionend = guard;
  guard();
}
