// The demo's other origin: a school page that embeds the widget under a strict policy, and an inbox where
// notices arrive. Loopback only.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const NOTICE_MAX_BYTES = 4_096;
const KEPT = 100;

export type DemoHost = { origin: string; close: () => Promise<void> };

type Places = { reporterOrigin: string; fingerprint: () => string };

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function schoolPage({ reporterOrigin, fingerprint }: Places): string {
  return readFileSync(join(FOLDER, 'school.html'), 'utf8')
    .replaceAll('{{origin}}', reporterOrigin)
    .replaceAll('{{fingerprint}}', fingerprint());
}

/** What a council's own page might send: our origin named for the script and the frame, nothing else. */
const policy = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'; base-uri 'none'; form-action 'none'`;

function inboxPage(notices: readonly string[]): string {
  const items = notices.map((notice) => `<li>${escapeHtml(notice)}</li>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notices</title>
<link rel="stylesheet" href="/school.css"><main><h1>Notices</h1>
<p>Level and team, and nothing else: what a duty phone would show.</p><ol>${items || '<li>Nothing yet.</li>'}</ol></main></html>`;
}

async function keepNotice(incoming: IncomingMessage, notices: string[]): Promise<void> {
  let text = '';
  for await (const chunk of incoming) {
    text += String(chunk);
    if (text.length > NOTICE_MAX_BYTES) return;
  }
  notices.unshift(`${new Date().toLocaleTimeString('en-GB')} ${text}`);
  notices.length = Math.min(notices.length, KEPT);
}

function send(response: ServerResponse, type: string, body: string, csp: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': csp,
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Serves the school page on `/` and the inbox on `/inbox`, on 127.0.0.1. */
export async function startDemoHost(port: number, places: Places): Promise<DemoHost> {
  const notices: string[] = [];
  const csp = policy(places.reporterOrigin);
  const server: Server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://host').pathname;
    if (path === '/') return send(response, 'text/html', schoolPage(places), csp);
    if (path === '/school.css') {
      return send(response, 'text/css', readFileSync(join(FOLDER, 'school.css'), 'utf8'), csp);
    }
    if (path === '/inbox' && incoming.method === 'POST') {
      void keepNotice(incoming, notices).then(() => response.writeHead(204).end());
      return;
    }
    if (path === '/inbox') return send(response, 'text/html', inboxPage(notices), csp);
    response.writeHead(404).end();
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
