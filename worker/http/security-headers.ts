// Headers for every answer, and one content security policy per kind of page.
import { createMiddleware } from 'hono/factory';
import type { App } from './app-types.ts';

const ALWAYS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Nothing may load, run or frame: what is not a page of ours. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const PAGE = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "child-src 'self'", // Safari before 15.5 asks this for workers
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types nightlight',
];

/** The reporter's frame: inline style and data by nonce, framed only by the origins that are named, and by us. */
export const framePolicy = (nonce: string, ancestors: readonly string[]): string =>
  [
    ...PAGE,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `frame-ancestors ${["'self'", ...ancestors].join(' ')}`,
  ].join('; ');

/** The page that builds an embed's snippet: as strict, and it shows the widget in a frame. */
export const EMBED_PAGE_POLICY = [
  ...PAGE,
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The console: nothing inline, never framed. */
export const CONSOLE_POLICY = [
  ...PAGE,
  "script-src 'self'",
  "style-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders = createMiddleware<App>(async (c, next) => {
  await next();
  if (c.res.status === 101) return; // a socket's answer has no headers to set
  for (const [name, value] of Object.entries(ALWAYS)) c.res.headers.set(name, value);
  const headers = c.res.headers;
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (!headers.has('Cross-Origin-Resource-Policy')) {
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  }
});
