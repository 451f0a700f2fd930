// The page for web teams: choices, the lines to paste, what is pinned, and how to put it in. Complete without script;
// `widget/embed-kit/` changes the lines as they choose and shows the real thing.
import type { EmbedChoice } from '../../shared/embed-snippet.ts';
import { snippetOf } from '../../shared/embed-snippet.ts';
import words from '../../shared/i18n/catalogues/en/embed-page.json';
import type { Language } from '../../shared/i18n/languages.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import { escapeHtml } from '../http/html.ts';
import { howTo } from './embed-how-to.ts';

/** Written by the build: see `scripts/build-embed.ts`. */
export type BuiltEmbed = {
  embed: { path: string; integrity: string };
  kit: string;
  style: string;
};

type Facts = {
  built: BuiltEmbed;
  partnership: Partnership;
  origin: string;
  /** Empty before the partnership has keys. */
  fingerprint: string;
};

const languages: [string, Language][] = Object.entries(LANGUAGES);

const statusOf = ({ status }: Language): string =>
  status.is === 'drafted'
    ? words.drafted
    : words.checked.replace('{{by}}', status.by).replace('{{on}}', status.on);

const frameOf = (built: BuiltEmbed, main: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${words.title}</title><link rel="stylesheet" href="${built.style}">${script}</head>
<body><main><h1>${words.title}</h1>${main}</main></body></html>`;

const hint = (id: string, text: string): string =>
  `<small id="${id}-hint">${escapeHtml(text)}</small>`;

function select(name: string, label: string, options: [string, string][], note = ''): string {
  const list = options
    .map(([value, text]) => `<option value="${value}">${escapeHtml(text)}</option>`)
    .join('');
  const described = note ? ` aria-describedby="${name}-hint"` : '';
  return `<p><label for="${name}">${label}</label><select id="${name}" name="${name}"${described}>${list}</select>${note && hint(name, note)}</p>`;
}

function input(name: string, label: string, rest: string, note = ''): string {
  const described = note ? ` aria-describedby="${name}-hint"` : '';
  return `<p><label for="${name}">${label}</label><input id="${name}" name="${name}" autocomplete="off" ${rest}${described}>${note && hint(name, note)}</p>`;
}

function form({ partnership }: Facts): string {
  const { leaveTo } = partnership;
  return `<form id="choices"><h2>${words.form}</h2>${[
    select('mode', words.mode, [
      ['', words.modeLauncher],
      ['inline', words.modeInline],
    ]),
    select('corner', words.corner, [
      ['', words.cornerNone],
      ['start', words.cornerStart],
      ['end', words.cornerEnd],
    ]),
    input('colour', words.colour, 'type="color" value="#2f3a78"', words.colourHint),
    input('label', words.label, `maxlength="80" value="${escapeHtml(words.labelDefault)}"`),
    select(
      'lang',
      words.language,
      [
        ['', words.languagePage],
        ...languages.map(([code, language]): [string, string] => [
          code,
          `${language.name} (${statusOf(language)})`,
        ]),
      ],
      words.languageHint,
    ),
    select('reporter', words.reporter, [
      ['', words.reporterNone],
      ['child', words.reporterChild],
      ['teen', words.reporterTeen],
      ['adult', words.reporterAdult],
    ]),
    input(
      'channel',
      words.channel,
      'pattern="[a-z0-9\\-]{1,32}" maxlength="32"',
      words.channelHint,
    ),
    input(
      'leave-to',
      words.leaveTo,
      'type="url" pattern="https://.+"',
      words.leaveToHint.replace('{{page}}', leaveTo),
    ),
  ].join('')}</form>`;
}

function facts({ built, fingerprint }: Facts): string {
  const list = languages
    .map(
      ([code, language]) =>
        `<li><bdi lang="${code}">${language.name}</bdi>: ${escapeHtml(statusOf(language))}</li>`,
    )
    .join('');
  return `<h2>${words.facts}</h2><dl><dt>${words.integrity}</dt><dd><code>${built.embed.integrity}</code></dd>
<dt>${words.fingerprint}</dt><dd>${fingerprint ? `<code>${fingerprint}</code><br>${words.fingerprintHint}` : words.noFingerprint}</dd></dl>
<h2>${words.languages}</h2><p>${words.languageHint}</p><ul>${list}</ul>`;
}

export function embedPage(all: Facts): string {
  const { built, partnership, origin, fingerprint } = all;
  const choice: EmbedChoice = {
    origin,
    script: built.embed,
    partnership: partnership.id,
    key: fingerprint,
    label: words.labelDefault,
    attributes: {},
  };
  const scripts = `<script src="${built.embed.path}" integrity="${built.embed.integrity}" crossorigin="anonymous" defer></script><script src="${built.kit}" defer></script>`;
  const main = `<p class="for">${escapeHtml(partnership.name)}</p><p>${words.lead}</p>
<div class="columns">${form(all)}<section><h2>${words.preview}</h2><div id="preview"></div><p><small>${words.previewHint}</small></p>
<h2 id="lines">${words.snippet}</h2><textarea id="snippet" aria-labelledby="lines" readonly rows="12" spellcheck="false" data-choice="${escapeHtml(JSON.stringify(choice))}">${escapeHtml(snippetOf(choice))}</textarea>
<p><button type="button" id="copy" hidden data-copied="${words.copied}" data-failed="${words.notCopied}">${words.copy}</button> <span role="status" id="said"></span></p></section></div>
${facts(all)}${howTo(origin)}`;
  return frameOf(built, main, scripts);
}

export const choicePage = (built: BuiltEmbed, partnerships: readonly Partnership[]): string =>
  frameOf(
    built,
    `<p>${words.choose}</p><ul>${partnerships
      .map(({ id, name }) => `<li><a href="/embed/${id}">${escapeHtml(name)}</a></li>`)
      .join('')}</ul>`,
  );
