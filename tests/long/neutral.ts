// The internet as the long tests have it: a proxy for https at whose other end stands one page, whatever is asked
// for. So a browser really goes to the neutral address, over TLS, without a network. The host page comes through it
// too, without the demo's `no-store`: most pages may be kept in memory for Back, and Firefox keeps no others.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createProxy, request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findOthers } from '../../scripts/local/browser-others.ts';

export const WEATHER = 'https://www.bbc.co.uk/weather';

export type Neutral = { port: number; close: () => Promise<void> };

const BITS = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];

function certificate(folder: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const name = ['-subj', '/CN=www.bbc.co.uk', '-addext', 'subjectAltName=DNS:www.bbc.co.uk'];
  const out = ['-keyout', key, '-out', cert];
  execFileSync(findOthers().openssl, ['req', '-x509', ...BITS, ...name, ...out], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

const listen = (server: Server): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

function pass(incoming: IncomingMessage, response: ServerResponse): void {
  const url = new URL(incoming.url ?? '', 'http://nowhere.invalid');
  if (url.hostname !== '127.0.0.1') {
    response.writeHead(502).end();
    return;
  }
  const { method = 'GET', headers } = incoming;
  const asked = request(url, { method, headers }, (answer) => {
    const { 'cache-control': _, ...others } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, others);
    answer.pipe(response);
  });
  asked.on('error', () => response.destroy());
  incoming.pipe(asked);
}

/** Keeps its passing certificate in the folder. The caller closes it. */
export async function startNeutral(folder: string): Promise<Neutral> {
  const web = createServer(certificate(folder), (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1></html>');
  });
  const webPort = await listen(web);
  const sockets = new Set<Socket>();
  const proxy = createProxy(pass);
  proxy.on('connect', (request, client: Socket, head) => {
    sockets.add(client);
    client.on('error', () => undefined);
    // What the browser asks for on its own account ends here.
    if (request.url !== 'www.bbc.co.uk:443') return client.destroy();
    const server = connect(webPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    sockets.add(server);
    server.on('error', () => client.destroy());
  });
  return {
    port: await listen(proxy),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      web.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([web, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
