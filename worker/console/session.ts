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
import { hashProof } from '../partnership/proof-hash.ts';
import { hashOf } from '../partnership/sessions.ts';
import { teamStub } from '../team/stub.ts';

export const sessionRoutes = new Hono<StaffApp>()
  .post('/', async (c) => {
    const { partnership, account, proof } = await jsonBody(c, signInRequest, SMALL_BODY_MAX_BYTES);
    if (!partnershipOf(partnership)) throw new Refusal(fail('sign_in_refused'));
    const object = c.env.PARTNERSHIP.getByName(partnership);
    const hash = await hashProof(proof, await object.saltOf(account));
    const result = await object.signIn(account, hash);
    if (!result.ok) throw new Refusal(result);
    writeSession(c, { partnership, token: result.value.token });
    return c.json(result.value.session);
  })
  .delete('/', async (c) => {
    const cookie = readSession(c);
    if (cookie && partnershipOf(cookie.partnership)) {
      const { partnership, token } = cookie;
      const object = c.env.PARTNERSHIP.getByName(partnership);
      const member = await object.member(token);
      await object.signOut(token);
      const tag = hashOf(token);
      const teams = (member?.teams ?? []).map((team) => teamStub(c.env, partnership, team));
      await Promise.all(teams.map((team) => team.closeSockets(tag)));
    }
    clearSession(c);
    return c.body(null, 204);
  });
