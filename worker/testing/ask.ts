// Asks the worker over HTTP, as a browser on one of its two hosts would.
import { env, SELF } from 'cloudflare:test';
import type { Envelope } from '../../shared/schema/envelope.ts';
import { PARTNERSHIP } from './envelope.ts';
import type { Person } from './staff.ts';
import { proofOf, setUpRequest } from './staff.ts';

export const REPORTER = 'http://localhost:8787';
export const CONSOLE = 'http://console.localhost:8787';

export const postJson = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  SELF.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const postReport = (envelope: Envelope): Promise<Response> =>
  postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/reports`, envelope);

export async function setUp(people: readonly Person[]): Promise<void> {
  const response = await postJson(`${CONSOLE}/api/v1/setup`, setUpRequest(people), {
    authorization: `Bearer ${env.SETUP_TOKEN}`,
  });
  if (response.status !== 204) throw new Error(await response.text());
}

/** Signs in and gives what each further request of this person carries. */
export async function signIn(id: string): Promise<Record<string, string>> {
  const response = await postJson(
    `${CONSOLE}/api/v1/console/session`,
    { partnership: PARTNERSHIP, account: id, proof: proofOf(id) },
    { 'x-nightlight': '1' },
  );
  if (response.status !== 200) throw new Error(await response.text());
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, 'x-nightlight': '1' };
}

export const team = (path: string): string => `${CONSOLE}/api/v1/console/teams/${path}`;
