// Sends a planned request as raw HTTP and gives everything that came back, with how long it took.
import { Agent, request } from 'node:http';
import type { Plan } from './plan.ts';

export type Answered = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  ms: number;
};

export type Sender = (plan: Plan, origin: string, cookie: string | null) => Promise<Answered>;

const WITHIN_MS = 60_000;

/** Rejects where no answer came. `close` ends the connections that are kept. */
export function newSender(concurrency: number): { send: Sender; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const send: Sender = ({ method, path, headers, body }, origin, cookie) => {
    const { host, port } = new URL(origin);
    const bare = method === 'GET' || method === 'HEAD' || body === null;
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const asking = request({
        agent,
        host: '127.0.0.1',
        port,
        path,
        method,
        timeout: WITHIN_MS,
        headers: {
          host,
          ...(cookie === null ? {} : { cookie }),
          ...headers,
          ...(bare ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      });
      const done = (status: number, of: Answered['headers'], text: string): void =>
        resolve({ status, headers: of, text, ms: performance.now() - began });
      asking.on('response', (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          done(incoming.statusCode ?? 0, incoming.headers, Buffer.concat(chunks).toString('utf8')),
        );
      });
      asking.on('upgrade', (incoming, socket) => {
        socket.destroy();
        done(101, incoming.headers, '');
      });
      asking.on('timeout', () => asking.destroy(new Error(`no answer in ${WITHIN_MS} ms`)));
      asking.on('error', reject);
      asking.end(bare ? undefined : body);
    });
  };
  return { send, close: () => agent.destroy() };
}
