// The small script of the page for web teams: as they choose, the lines change and the real thing is shown.
import type { EmbedChoice } from '../../shared/embed-snippet.ts';
import { attributesOf, linkOf, snippetOf } from '../../shared/embed-snippet.ts';

const find = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as E;
};

/** What is chosen when nobody has chosen a colour. */
const OURS = '#2f3a78';

const form = find<HTMLFormElement>('choices');
const lines = find<HTMLTextAreaElement>('snippet');
const preview = find('preview');
const start = JSON.parse(lines.dataset.choice ?? '{}') as EmbedChoice;

/** What is typed wrongly is left out until it is right. */
function chosen(): EmbedChoice {
  const attributes: Record<string, string> = {};
  let { label } = start;
  for (const field of form.querySelectorAll<HTMLInputElement>('input,select')) {
    const value = field.validity.valid ? field.value : '';
    if (field.name === 'label') label = value || label;
    else attributes[field.name] = field.name === 'colour' && value === OURS ? '' : value;
  }
  return { ...start, label, attributes };
}

function show(): void {
  const choice = chosen();
  lines.value = snippetOf(choice);
  const widget = document.createElement('nightlight-widget');
  for (const [name, value] of attributesOf(choice)) widget.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = linkOf(choice);
  link.textContent = choice.label;
  widget.append(link);
  preview.replaceChildren(widget);
}

const copy = find<HTMLButtonElement>('copy');
copy.hidden = false;
copy.addEventListener('click', async () => {
  const { copied = '', failed = '' } = copy.dataset;
  const done = await navigator.clipboard.writeText(lines.value).then(
    () => true,
    () => false,
  );
  if (!done) lines.select();
  find('said').textContent = done ? copied : failed;
});
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
