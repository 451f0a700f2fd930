// The worker's front: which host was asked decides which house answers, and one handler answers every failure.
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { fail } from '../shared/result.ts';
import { sameSiteOnly, signedIn } from './access/staff.ts';
import type { Operation } from './api/operation.ts';
import { CONSOLE_OPERATIONS, REPORTER_OPERATIONS } from './api/operations/index.ts';
import { documentRoutes, queryNamesOf } from './api/routes.ts';
import { consolePages } from './console/pages.ts';
import { sessionRoutes } from './console/session.ts';
import { teamRoutes } from './console/team.ts';
import type { Env } from './env.ts';
import { SettingsError, settingsOf } from './env.ts';
import type { App, StaffApp } from './http/app-types.ts';
import { boundedHeaders } from './http/headers.ts';
import { healthRoutes } from './http/health.ts';
import { onlyKnown } from './http/known-routes.ts';
import { onError, refuse } from './http/problem.ts';
import { problemPages } from './http/problem-pages.ts';
import { named } from './http/request-id.ts';
import { securityHeaders } from './http/security-headers.ts';
import { log } from './log.ts';
import { reporterRoutes } from './reporter/routes.ts';
import { setUpRoutes } from './setup/route.ts';

const settled = createMiddleware<App>(async (c, next) => {
  c.set('settings', settingsOf(c.env));
  await next();
});

const doorstep = (): Hono<App> =>
  new Hono<App>()
    .use(named, securityHeaders, boundedHeaders)
    .onError(onError)
    .notFound((c) => refuse(c, fail('not_found')));

/** A house answers what its operations say, and pages. */
const house = (operations: readonly Operation[], self: () => Hono<App>): Hono<App> =>
  doorstep()
    .use(
      settled,
      onlyKnown(() => self().routes, queryNamesOf(operations)),
    )
    .route('/', healthRoutes)
    .route('/problems', problemPages)
    .route('/api', documentRoutes(operations));

const staffApi = new Hono<StaffApp>()
  .use(sameSiteOnly)
  .route('/session', sessionRoutes)
  .use('/teams/*', signedIn)
  .route('/teams', teamRoutes);

export const reporterHouse: Hono<App> = house(REPORTER_OPERATIONS, () => reporterHouse).route(
  '/',
  reporterRoutes,
);
export const consoleHouse: Hono<App> = house(CONSOLE_OPERATIONS, () => consoleHouse)
  .route('/', consolePages)
  .route('/api/v1/setup', setUpRoutes)
  .route('/api/v1/console', staffApi);
const wrongHost = doorstep()
  .get('/health', (c) => c.json({ status: 'alive' }))
  .all('*', (c) => refuse(c, fail('wrong_host')));
/** Where the settings are missing or malformed nothing is served; that it runs is still said. */
const unsettled = doorstep()
  .get('/health', (c) => c.json({ status: 'alive' }))
  .all('*', (c) => refuse(c, fail('unavailable', { wanting: 'settings' })));

function houseFor(request: Request, env: Env): Hono<App> {
  try {
    const { REPORTER_ORIGIN, CONSOLE_ORIGIN } = settingsOf(env);
    const { origin } = new URL(request.url);
    if (origin === CONSOLE_ORIGIN) return consoleHouse;
    return origin === REPORTER_ORIGIN ? reporterHouse : wrongHost;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    log({ event: 'failure', error: error.name, kind: error.settings });
    return unsettled;
  }
}

export const handle = (
  request: Request,
  env: Env,
  ctx: ExecutionContext,
): Response | Promise<Response> => houseFor(request, env).fetch(request, env, ctx);
