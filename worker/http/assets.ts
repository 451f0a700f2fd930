// Built files. A hashed name never changes, so it is kept for ever; a page is never kept.
import { fail } from '../../shared/result.ts';
import type { Env } from '../env.ts';
import { Refusal } from './problem.ts';

/** What of a request's context a file needs. */
type Asked = { env: Env; req: { url: string } };

/** The built file at `path`, with headers that may be changed. Refuses with `not_found`. */
export async function asset({ env, req }: Asked, path: string): Promise<Response> {
  const found = await env.ASSETS.fetch(new URL(path, req.url));
  if (!found.ok) throw new Refusal(fail('not_found'));
  return new Response(found.body, {
    headers: { 'Content-Type': found.headers.get('Content-Type') ?? 'application/octet-stream' },
  });
}

/** A thread takes its policy from its own file: it may load and call what is ours, and nothing else. */
const SCRIPT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** A script, style or picture with a hash in its name. */
export async function hashedAsset(asked: Asked): Promise<Response> {
  const response = await asset(asked, new URL(asked.req.url).pathname);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (isPage) throw new Refusal(fail('not_found')); // pages go out by their route, with their policy
  response.headers.set('Content-Security-Policy', SCRIPT_POLICY);
  response.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
  return response;
}
