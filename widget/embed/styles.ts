// Styles through the object model, so that a host page with a strict style policy need not allow ours.

export const LAUNCHER_CSS = `:host{display:inline-block}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:.6em;min-height:48px;padding:.6em 1.2em;border-radius:14px;background:#2f3a78;color:#fff;font:600 1rem/1.3 system-ui,sans-serif;cursor:pointer}
button::before{content:"";flex:none;margin:0 .25em;width:.7em;height:.7em;border-radius:50%;background:#f4b942;box-shadow:0 0 0 .25em #f4b94255}
button:focus-visible{outline:3px solid #1d2440;outline-offset:2px;box-shadow:0 0 0 8px #f4b942}
dialog{box-sizing:border-box;border:0;padding:0;margin:0;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:#fbf9f4;color:#1d2440;font:1rem/1.5 system-ui,sans-serif;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog.gone{inset:0!important;width:100%!important;height:100%!important;border-radius:0;background:#fff}
dialog.gone::backdrop{background:#fff}
dialog::backdrop{background:#1d2440b3}
iframe{flex:1;min-height:0;width:100%;border:0}
p{margin:0;padding:1em;background:#fff4dd}
a{color:#2f3a78;font-weight:600}
p button{border:2px solid #1d2440;background:#fff;color:#1d2440}
p button::before{display:none}
@media(min-width:600px) and (min-height:480px){dialog{inset:0;margin:auto;width:480px;height:min(760px,92vh);border-radius:16px}}`;

export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
