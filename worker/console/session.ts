// Signing in and out. The proof comes from the passphrase in the browser; keys come back still wrapped.
import { Hono } from 'hono';
import { SMALL_BODY_MAX_BYTES } from '../../shared/limits.ts';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import { fail } from '../../shared/result.ts';
import { signInRequest } from '../../shared/schema/console.ts';
import { clearSession, readSession, writeSession } from '../access/cookie.ts';
import type { StaffApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';

export const sessionRoutes = new Hono<StaffApp>()
  .post('/', async (c) => {
    const { partnership, account, proof } = await jsonBody(c, signInRequest, SMALL_BODY_MAX_BYTES);
    if (!partnershipOf(partnership)) throw new Refusal(fail('sign_in_refused'));
    const result = await c.env.PARTNERSHIP.getByName(partnership).signIn(account, proof);
    if (!result.ok) throw new Refusal(result);
    writeSession(c, { partnership, token: result.value.token });
    return c.json(result.value.session);
  })
  .delete('/', async (c) => {
    const cookie = readSession(c);
    if (cookie && partnershipOf(cookie.partnership)) {
      await c.env.PARTNERSHIP.getByName(cookie.partnership).signOut(cookie.token);
    }
    clearSession(c);
    return c.body(null, 204);
  });
