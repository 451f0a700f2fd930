// The session cookie: bound to the console's host, unreadable by script, sent only from our own pages.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { PartnershipId } from '../../shared/ids.ts';
import { SLUG } from '../../shared/ids.ts';
import { SESSION_MAX_MS } from '../../shared/limits.ts';

const NAME = 'nightlight';
const OPTIONS = {
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Strict',
  prefix: 'host',
} as const;

export type SessionCookie = { partnership: PartnershipId; token: string };

export const writeSession = (c: Context, { partnership, token }: SessionCookie): void =>
  setCookie(c, NAME, `${partnership}.${token}`, { ...OPTIONS, maxAge: SESSION_MAX_MS / 1_000 });

export function readSession(c: Context): SessionCookie | null {
  const [partnership, token] = (getCookie(c, NAME, 'host') ?? '').split('.');
  if (!partnership || !token || !SLUG.test(partnership)) return null;
  return { partnership: partnership as PartnershipId, token };
}

export const clearSession = (c: Context): void => {
  deleteCookie(c, NAME, OPTIONS);
};
