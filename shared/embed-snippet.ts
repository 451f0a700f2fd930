// The lines that a web team pastes. The same for the server, which writes the first, and the page that changes them.

export type EmbedChoice = {
  origin: string;
  script: { path: string; integrity: string };
  partnership: string;
  /** The fingerprint to pin; empty: none. */
  key: string;
  label: string;
  /** What the web team has chosen, by attribute; what is empty is left out. */
  attributes: Readonly<Record<string, string>>;
};

/** Keeps the launcher's room until the script has come, so that nothing on the page moves: it looks like the link. */
const RESERVE = `nightlight-widget{display:inline-block;min-height:48px}
nightlight-widget[mode=inline]{display:block;min-height:10.5rem}
nightlight-widget[corner]{position:fixed;inset-block-end:16px;inset-inline:auto 16px}
nightlight-widget[corner=start]{inset-inline:16px auto}
nightlight-widget:not(:defined)>a{box-sizing:border-box;display:inline-block;min-height:48px;padding:.6em 1.2em;font:600 1rem/1.3 system-ui,sans-serif}`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function attributesOf({ partnership, key, attributes }: EmbedChoice): [string, string][] {
  const all = { partnership, 'data-key': key, ...attributes };
  return Object.entries(all).filter(([, value]) => value !== '');
}

/** Where the plain link goes: the same page, in the same language and wording, with the same key pinned. */
export function linkOf({ origin, partnership, key, attributes }: EmbedChoice): string {
  const query = new URLSearchParams();
  if (attributes.lang) query.set('lang', attributes.lang);
  if (attributes.reporter) query.set('for', attributes.reporter);
  const pin = key && `#key=${encodeURIComponent(key)}`;
  return `${origin}/w/${encodeURIComponent(partnership)}${query.size > 0 ? `?${query}` : ''}${pin}`;
}

/** Only the rules that this choice needs. */
function reserveFor({ attributes }: EmbedChoice): string {
  return RESERVE.split('\n')
    .filter((rule) => !rule.includes('[mode') || attributes.mode === 'inline')
    .filter((rule) => !rule.includes('[corner') || Boolean(attributes.corner))
    .join('\n');
}

export function snippetOf(choice: EmbedChoice): string {
  const { origin, script, label } = choice;
  const attributes = attributesOf(choice)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return `<style>
${reserveFor(choice)}
</style>
<script src="${origin}${script.path}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>
<nightlight-widget${attributes}>
  <a href="${escapeHtml(linkOf(choice))}">${escapeHtml(label)}</a>
</nightlight-widget>`;
}
