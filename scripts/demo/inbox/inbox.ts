// The demo's inbox: it stands for every receiver of notices at once, on loopback.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Arrival, readArrival } from './arrival.ts';
import { inboxPage, rawPage } from './page.ts';

const NOTICE_MAX_BYTES = 16_384;
const KEPT = 200;

/** Where notices are posted: our own paths, and those of GOV.UK Notify. */
const RECEIVES = /^\/(?:inbox\/(?:webhook|teams|push)\/|v2\/notifications\/(?:email|sms)$)/;

export type Inbox = {
  /** The page that is asked for, or null where it is none of the inbox's. */
  page: (path: string) => { type: string; body: string } | null;
  receives: (path: string) => boolean;
  receive: (path: string, incoming: IncomingMessage, response: ServerResponse) => Promise<void>;
};

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of incoming) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    if (bytes.length > NOTICE_MAX_BYTES) throw new Error('too large');
  }
  return bytes;
}

/** `secretsFile`: what each webhook's path is signed with, as JSON; written when the channels are made. */
export function createInbox(secretsFile: string): Inbox {
  const arrivals: Arrival[] = [];
  const secretOf = (path: string): string | undefined => {
    try {
      return (JSON.parse(readFileSync(secretsFile, 'utf8')) as Record<string, string>)[path];
    } catch {
      return undefined; // no channel was made yet
    }
  };
  return {
    page: (path) => {
      if (path === '/inbox') return { type: 'text/html', body: inboxPage(arrivals) };
      if (path === '/inbox/raw') return { type: 'text/html', body: rawPage(arrivals) };
      if (path !== '/inbox.css') return null;
      const css = readFileSync(join(import.meta.dirname, 'inbox.css'), 'utf8');
      return { type: 'text/css', body: css };
    },
    receives: (path) => RECEIVES.test(path),
    receive: async (path, incoming, response) => {
      const bytes = await bytesOf(incoming);
      arrivals.unshift(readArrival({ path, headers: incoming.headers, bytes }, secretOf(path)));
      arrivals.length = Math.min(arrivals.length, KEPT);
      response.writeHead(arrivals[0]?.signed === false ? 403 : 201).end();
    },
  };
}
