// Names each request by an id of our own making: in the answer, in a problem, and in the log line of what was refused. What a client
// sends under that name is not looked at.
import { createMiddleware } from 'hono/factory';
import { newRowId } from '../../shared/ids.ts';
import { log } from '../log.ts';
import type { App } from './app-types.ts';

const REQUEST_ID = 'X-Request-Id';

/** A socket's answer comes from an object, with headers that cannot be changed. */
const withId = (response: Response, id: string): Response =>
  response.status === 101
    ? new Response(null, {
        status: 101,
        webSocket: response.webSocket,
        headers: { [REQUEST_ID]: id },
      })
    : response;

export const named = createMiddleware<App>(async (c, next) => {
  // The path `/*` itself matches its middleware twice.
  if (c.get('requestId')) return next();
  const requestId = newRowId();
  c.set('requestId', requestId);
  await next();
  const { status } = c.res;
  if (status === 101) {
    const socket = c.res;
    c.res = undefined;
    c.res = withId(socket, requestId);
  } else {
    c.res.headers.set(REQUEST_ID, requestId);
  }
  // What went well leaves no line: when a child has written stands in the team's own chain, and in no log.
  if (status >= 400) {
    log({ event: 'request', requestId, route: c.req.routePath, method: c.req.method, status });
  }
});
