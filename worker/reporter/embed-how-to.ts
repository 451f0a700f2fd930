// How to put the snippet in, by what the site is made with, and what its content security policy must allow.
import words from '../../shared/i18n/catalogues/en/embed-page.json';
import { escapeHtml } from '../http/html.ts';

const WAYS = [words.plain, words.wordpress, words.drupal, words.gtm];

/** Text with `code` in it. */
const rich = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function way({ title, ...steps }: { title: string } & Record<string, string>): string {
  const items = Object.values(steps).map((step) => `<li>${rich(step)}</li>`);
  return `<details><summary>${title}</summary><ol>${items.join('')}</ol></details>`;
}

export const howTo = (origin: string): string =>
  `<h2>${words.csp}</h2><p>${words.cspHint}</p><pre tabindex="0"><code>script-src ${origin}; frame-src ${origin}</code></pre>
<p>${escapeHtml(words.cspTypes)}</p><pre tabindex="0"><code>trusted-types nightlight</code></pre>
<h2>${words.how}</h2>${WAYS.map(way).join('')}`;
