// The panel's styles, through the object model, so that a host page with a strict style policy need not allow ours.

/** What each element needs; `SHEET` adds what only a sheet can say. */
const LOOKS = {
  dialog:
    'box-sizing:border-box;display:flex;flex-direction:column;border:0;padding:0;margin:0;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:#fbf9f4;color:#1d2440;font:1rem/1.5 system-ui,sans-serif;overflow:hidden',
  inline:
    'box-sizing:border-box;display:flex;flex-direction:column;height:100%;background:#fbf9f4;color:#1d2440;font:1rem/1.5 system-ui,sans-serif;overflow:hidden',
  cover:
    'box-sizing:border-box;border:0;padding:0;margin:0;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:#fff',
  blank:
    'box-sizing:border-box;position:absolute;inset:0;display:grid;place-items:end center;padding:2rem;color:#595959;font:1rem/1.5 system-ui,sans-serif;text-align:center;text-decoration:none;outline:0',
  frame: 'flex:1;min-height:0;width:100%;border:0',
  note: 'margin:0;padding:1em;background:#fff4dd',
  leave:
    'min-height:48px;padding:.6em 1.2em;border:2px solid #1d2440;border-radius:14px;background:#fff;color:#1d2440;font:600 1rem/1.3 system-ui,sans-serif;cursor:pointer',
  spoken: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
} as const;
type Look = keyof typeof LOOKS;

const SHEET = `${Object.entries(LOOKS)
  .map(([look, style]) => `.${look}{${style}}`)
  .join('')}
.leave:focus-visible{outline:3px solid #1d2440;outline-offset:2px;box-shadow:0 0 0 8px #f4b942}
.cover::backdrop{background:#fff}
.dialog::backdrop{background:#1d2440b3}
.note a{color:#2f3a78;font-weight:600}
@media(min-width:600px) and (min-height:480px){.dialog{margin:auto;width:480px;height:min(760px,92vh);border-radius:16px}}`;

/** Null before Safari 16.4 and Firefox 101. */
function newSheet(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    return 'adoptedStyleSheets' in Document.prototype ? sheet : null;
  } catch {
    return null;
  }
}

const sheet = newSheet();

/** Call for each root that holds elements with a look. */
export function dress(root: ShadowRoot): void {
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Gives an element its look, by the sheet's class or, where there can be no sheet, by its own style. */
export function wear(element: HTMLElement, look: Look): void {
  element.className = look;
  if (!sheet) element.style.cssText = LOOKS[look];
}
