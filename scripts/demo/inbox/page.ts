// The inbox as a page: each notice that arrived, the newest first. It needs no script and asks for itself again.
import type { Arrival } from './arrival.ts';

const REFRESH_SECONDS = 4;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const time = (at: Date): string => at.toLocaleTimeString('en-GB');

const signature = (signed: boolean | null): string => {
  if (signed === null) return 'has none';
  return signed ? '<span class="good">✓ ours</span>' : '<strong class="bad">✗ not ours</strong>';
};

const row = ({ at, channel, to, level, team, why, signed }: Arrival): string => `<tr>
<td class="at"><time datetime="${at.toISOString()}">${time(at)}</time></td>
<td class="channel">${channel}<br><small>${escapeHtml(to)}</small></td>
<td><b class="level-${escapeHtml(level.toLowerCase())}">${escapeHtml(level)}</b></td>
<td>${escapeHtml(team)}</td>
<td>${escapeHtml(why)}</td>
<td>${signature(signed)}</td></tr>`;

const document = (title: string, refresh: boolean, main: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${refresh ? `<meta http-equiv="refresh" content="${REFRESH_SECONDS}">` : ''}
<title>${title}</title><link rel="stylesheet" href="/inbox.css"></head><body><main>${main}</main></body></html>`;

export const inboxPage = (arrivals: readonly Arrival[]): string =>
  document(
    `Inbox (${arrivals.length})`,
    true,
    `<h1>The demo’s inbox</h1>
<p>Everything that this demo tells people arrives here, and nowhere else: the webhooks, emails, text messages,
Teams cards and push messages of both teams, their managers and the duty contact. A notice says a level, a team and why; nothing of what a
reporter said. The page looks for new ones by itself. <a href="/inbox/raw">See them as they came</a>.</p>
<table><caption>${arrivals.length === 0 ? 'Nothing yet.' : 'The newest first'}</caption>
<thead><tr><th scope="col">Time</th><th scope="col">Channel</th><th scope="col">Level</th><th scope="col">Team</th>
<th scope="col">Why</th><th scope="col">Signature</th></tr></thead>
<tbody>${arrivals.map(row).join('\n')}</tbody></table>`,
  );

export const rawPage = (arrivals: readonly Arrival[]): string =>
  document(
    'Inbox, as it came',
    false,
    `<h1>As it came</h1><p><a href="/inbox">Back to the inbox</a></p>
${arrivals.map(({ at, raw }) => `<h2>${time(at)}</h2><pre>${escapeHtml(raw)}</pre>`).join('\n')}`,
  );
