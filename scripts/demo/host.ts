// The demo's other origin: a school page that embeds the widget under a strict policy, and an inbox where
// notices arrive. Loopback only.
import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInbox } from './inbox/inbox.ts';

const FOLDER = import.meta.dirname;

export type DemoHost = { origin: string; close: () => Promise<void> };

type Places = {
  reporterOrigin: string;
  fingerprint: () => string;
  /** The file with what signs the inbox's webhooks. */
  secretsFile: string;
};

function schoolPage({ reporterOrigin, fingerprint }: Places): string {
  return readFileSync(join(FOLDER, 'school.html'), 'utf8')
    .replaceAll('{{origin}}', reporterOrigin)
    .replaceAll('{{fingerprint}}', fingerprint());
}

/** What a council's own page might send: our origin named for the script and the frame, nothing else. */
const policy = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'; base-uri 'none'; form-action 'none'`;

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
  const inbox = createInbox(places.secretsFile);
  const csp = policy(places.reporterOrigin);
  const server: Server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://host').pathname;
    if (path === '/') return send(response, 'text/html', schoolPage(places), csp);
    if (path === '/school.css') {
      return send(response, 'text/css', readFileSync(join(FOLDER, 'school.css'), 'utf8'), csp);
    }
    if (incoming.method === 'POST' && inbox.receives(path)) {
      inbox.receive(path, incoming, response).catch(() => response.destroy());
      return;
    }
    const page = inbox.page(path);
    if (page) return send(response, page.type, page.body, csp);
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
