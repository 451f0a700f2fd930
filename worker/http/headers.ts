// Refuses a request whose headers are more than any browser sends, before anything else looks at it.
import { createMiddleware } from 'hono/factory';
import { HEADERS_MAX, HEADERS_MAX_BYTES } from '../../shared/limits.ts';
import { fail } from '../../shared/result.ts';
import type { App } from './app-types.ts';
import { HEADERS_TOO_LARGE, Refusal } from './problem.ts';

/** Those that the platform itself adds on the way are not the sender's. */
const ADDED = /^(cf-|x-forwarded-|x-real-ip$|mf-)/;

/** Whether headers are within bounds; sizes in characters, which in headers are bytes. */
function areBounded(headers: Headers): boolean {
  let count = 0;
  let size = 0;
  for (const [name, value] of headers) {
    if (ADDED.test(name)) continue;
    count += 1;
    size += name.length + value.length;
  }
  return count <= HEADERS_MAX && size <= HEADERS_MAX_BYTES;
}

export const boundedHeaders = createMiddleware<App>(async (c, next) => {
  if (!areBounded(c.req.raw.headers)) {
    throw new Refusal(fail('too_large', { field: 'headers' }), { status: HEADERS_TOO_LARGE });
  }
  await next();
});
