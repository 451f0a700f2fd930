// The worker's front: which host was asked decides which house answers, and one handler answers every failure.
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { newRowId } from '../shared/ids.ts';
import { fail } from '../shared/result.ts';
import { sameSiteOnly, signedIn } from './access/staff.ts';
import { consolePages } from './console/pages.ts';
import { sessionRoutes } from './console/session.ts';
import { teamRoutes } from './console/team.ts';
import type { Env } from './env.ts';
import { settingsOf } from './env.ts';
import type { App, StaffApp } from './http/app-types.ts';
import { onError, refuse } from './http/problem.ts';
import { securityHeaders } from './http/security-headers.ts';
import { log } from './log.ts';
import { reporterRoutes } from './reporter/routes.ts';
import { setUpRoutes } from './setup/route.ts';

/** Names the request and, once it is answered, writes its one log line. */
const named = createMiddleware<App>(async (c, next) => {
  c.set('requestId', newRowId());
  c.set('settings', settingsOf(c.env));
  await next();
  log({
    event: 'request',
    requestId: c.get('requestId'),
    route: c.req.routePath,
    method: c.req.method,
    status: c.res.status,
  });
});

const house = (): Hono<App> =>
  new Hono<App>()
    .use(named, securityHeaders)
    .onError(onError)
    .notFound((c) => refuse(c, fail('not_found')))
    .get('/health', (c) => c.text('ok'));

const staffApi = new Hono<StaffApp>()
  .use(sameSiteOnly)
  .route('/session', sessionRoutes)
  .use('/teams/*', signedIn)
  .route('/teams', teamRoutes);

const reporterHouse = house().route('/', reporterRoutes);
const consoleHouse = house()
  .route('/', consolePages)
  .route('/api/v1/setup', setUpRoutes)
  .route('/api/v1/console', staffApi);
const wrongHost = house().all('*', (c) => refuse(c, fail('wrong_host')));

export function handle(
  request: Request,
  env: Env,
  ctx: ExecutionContext,
): Response | Promise<Response> {
  const { REPORTER_ORIGIN, CONSOLE_ORIGIN } = settingsOf(env);
  const { origin } = new URL(request.url);
  if (origin === CONSOLE_ORIGIN) return consoleHouse.fetch(request, env, ctx);
  if (origin === REPORTER_ORIGIN) return reporterHouse.fetch(request, env, ctx);
  return wrongHost.fetch(request, env, ctx);
}
