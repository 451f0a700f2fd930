// HTTP to the local worker. Names under localhost do not resolve everywhere outside a browser, so the call
// goes to loopback and names its host.
import { request } from 'node:http';

export type Answer = { status: number; headers: Record<string, string>; text: string };

type Call = {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON, or as it is where it is a string. */
  body?: unknown;
};

/** Rejects where the connection fails; any status is an answer. */
export function call(
  url: string,
  { method = 'GET', headers = {}, body }: Call = {},
): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method,
        headers: {
          host,
          ...(sent === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
          ...headers,
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
            ),
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}
