// The console's one page, and its files.
import { Hono } from 'hono';
import type { App } from '../http/app-types.ts';
import { asset, hashedAsset } from '../http/assets.ts';
import { CONSOLE_POLICY } from '../http/security-headers.ts';

export const consolePages = new Hono<App>()
  .get('/', async (c) => {
    const page = await asset(c, '/console/index.html');
    const response = c.get('settings').DEMO
      ? new HTMLRewriter()
          .on('html', { element: (element) => void element.setAttribute('data-demo', '') })
          .transform(page)
      : page;
    response.headers.set('Content-Security-Policy', CONSOLE_POLICY);
    response.headers.set('X-Frame-Options', 'DENY');
    return response;
  })
  .get('/console/*', hashedAsset);
