// The first run: whoever holds the set-up token gives the partnership its public keys and first accounts, once.
import { Hono } from 'hono';
import { toUtf8 } from '../../shared/bytes.ts';
import type { SigningKey } from '../../shared/crypto/keys.ts';
import { verifyTeamKey } from '../../shared/crypto/sign.ts';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import { fail } from '../../shared/result.ts';
import { setUpRequest } from '../../shared/schema/console.ts';
import type { App } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';

const MAX_BYTES = 1_000_000;

function isToken(header: string | undefined, token: string): boolean {
  const given = toUtf8(header ?? '');
  const right = toUtf8(`Bearer ${token}`);
  return given.byteLength === right.byteLength && crypto.subtle.timingSafeEqual(given, right);
}

export const setUpRoutes = new Hono<App>().post('/', async (c) => {
  if (!isToken(c.req.header('authorization'), c.get('settings').SETUP_TOKEN)) {
    throw new Refusal(fail('forbidden'));
  }
  const sent = await jsonBody(c, setUpRequest, MAX_BYTES);
  const partnership = partnershipOf(sent.partnership);
  if (!partnership) throw new Refusal(fail('not_found'));
  const keys = sent.keys.teams.map((key) => verifyTeamKey(key, sent.keys.signingKey as SigningKey));
  const signed = partnership.teams.every(({ id }) => keys.some((key) => key?.team === id));
  if (keys.includes(null) || !signed)
    throw new Refusal(fail('bad_request', { field: 'keys.teams' }));
  const result = await c.env.PARTNERSHIP.getByName(partnership.id).setUp(sent);
  if (!result.ok) throw new Refusal(result);
  return c.body(null, 204);
});
