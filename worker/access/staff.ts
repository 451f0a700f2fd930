// Lets a member of staff through to what their role and team allow, and nobody else.
import { createMiddleware } from 'hono/factory';
import type { TeamId } from '../../shared/ids.ts';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import { fail } from '../../shared/result.ts';
import type { StaffApp } from '../http/app-types.ts';
import { Refusal } from '../http/problem.ts';
import { readSession } from './cookie.ts';
import type { StaffAction } from './permissions.ts';
import { allowed } from './permissions.ts';

/** A request that changes something carries a header that another site's page cannot send. */
export const sameSiteOnly = createMiddleware<StaffApp>(async (c, next) => {
  const safe = c.req.method === 'GET' && c.req.header('upgrade') !== 'websocket';
  const origin = c.req.header('origin');
  const foreign = origin !== undefined && origin !== c.get('settings').CONSOLE_ORIGIN;
  const socket = c.req.header('upgrade') === 'websocket';
  if (!safe && foreign) throw new Refusal(fail('forbidden'));
  if (!safe && !socket && c.req.header('x-nightlight') !== '1')
    throw new Refusal(fail('forbidden'));
  await next();
});

/** Refuses with `signed_out` where there is no session that lasts. */
export const signedIn = createMiddleware<StaffApp>(async (c, next) => {
  const cookie = readSession(c);
  const partnership = cookie && partnershipOf(cookie.partnership);
  if (!cookie || !partnership) throw new Refusal(fail('signed_out'));
  const member = await c.env.PARTNERSHIP.getByName(partnership.id).member(cookie.token);
  if (!member) throw new Refusal(fail('signed_out'));
  c.set('member', member);
  c.set('partnership', partnership);
  await next();
});

/** Refuses with `forbidden` unless the table allows this action on the team in the path. */
export const may = (action: StaffAction) =>
  createMiddleware<StaffApp>(async (c, next) => {
    const team = c.req.param('team') as TeamId;
    if (!allowed(c.get('member'), action, team)) throw new Refusal(fail('forbidden'));
    await next();
  });
