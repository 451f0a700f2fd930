// Listens to a team's live socket and keeps every byte that comes, as it came.
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

export type Listener = { heard: () => Buffer; close: () => void };

/** Resolves once the socket is open. Rejects where the server refuses it. */
export function listenLive(consoleOrigin: string, team: string, cookie: string): Promise<Listener> {
  const { host, port } = new URL(consoleOrigin);
  return new Promise((resolve, reject) => {
    const asking = request({
      host: '127.0.0.1',
      port,
      path: `/api/v1/console/teams/${team}/live`,
      headers: {
        host,
        cookie,
        origin: consoleOrigin,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    });
    asking.on('upgrade', (_, socket, head) => {
      const chunks: Uint8Array[] = [head];
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('error', () => undefined);
      resolve({ heard: () => Buffer.concat(chunks), close: () => socket.destroy() });
    });
    asking.on('response', ({ statusCode }) => reject(new Error(`refused: ${statusCode}`)));
    asking.on('error', reject);
    asking.end();
  });
}
