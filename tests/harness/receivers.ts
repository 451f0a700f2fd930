// Receivers of notices on loopback, each with its own way of going wrong. One server; the path says which.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { path: string; headers: Record<string, string>; body: string };

export type Receivers = {
  origin: string;
  /** What has come so far, in order. */
  at: (path: string) => Received[];
  /** From now on `/gone` answers as it should. */
  mend: () => void;
  /** What `/huge` could write before the other side hung up, in bytes; null while it still writes. */
  hugeWritten: () => number | null;
  close: () => Promise<void>;
};

const CHUNK = Buffer.alloc(64 * 1_024, 'x');
const EVERY_MS = 5;

/** Resolves once it listens. */
export async function startReceivers(): Promise<Receivers> {
  const received: Received[] = [];
  let mended = false;
  let huge: number | null = null;

  function writeForEver(response: ServerResponse): void {
    let bytes = 0;
    response.writeHead(200, { 'content-type': 'text/plain' });
    const timer = setInterval(() => {
      if (response.write(CHUNK)) bytes += CHUNK.length;
    }, EVERY_MS);
    response.on('close', () => {
      clearInterval(timer);
      huge = bytes;
    });
  }

  const ways: Record<string, (response: ServerResponse, incoming: IncomingMessage) => void> = {
    '/fault': (response) => response.writeHead(500).end('no'),
    '/busy': (response) => response.writeHead(503, { 'retry-after': '1' }).end(),
    '/stall': () => undefined, // never answers
    '/redirect': (response) => response.writeHead(307, { location: '/trap' }).end(),
    '/garbage': (_, { socket }) => socket.end('\u0000\u0001this is not HTTP\r\n\r\n'),
    '/shut': (_, { socket }) => socket.destroy(),
    '/huge': writeForEver,
    '/gone': (response) => response.writeHead(mended ? 200 : 410).end(),
  };

  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '/';
    let body = '';
    incoming.on('data', (chunk) => {
      body += String(chunk);
    });
    incoming.on('end', () => {
      received.push({ path, headers: incoming.headers as Record<string, string>, body });
      const way = ways[path];
      if (way) way(response, incoming);
      else response.writeHead(201).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    at: (path) => received.filter((one) => one.path === path),
    mend: () => {
      mended = true;
    },
    hugeWritten: () => huge,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
