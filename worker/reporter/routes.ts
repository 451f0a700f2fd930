// Everything that a reporter's browser may ask for.
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { toBase64Url } from '../../shared/bytes.ts';
import { languageFrom } from '../../shared/i18n/languages.ts';
import { READERS } from '../../shared/i18n/readers.ts';
import type { PartnershipId } from '../../shared/ids.ts';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import { fail } from '../../shared/result.ts';
import type { App, ReporterApp } from '../http/app-types.ts';
import { asset, hashedAsset } from '../http/assets.ts';
import { Refusal } from '../http/problem.ts';
import { framePolicy } from '../http/security-headers.ts';
import { embedRoutes } from './embed.ts';
import { fillFirstScreen } from './first-screen.ts';
import { hourOf } from './hour.ts';
import { postMailbox } from './mailbox.ts';
import { postLetter } from './mailbox-letters.ts';
import { postReport } from './reports.ts';
import { getStart } from './start.ts';

const known = createMiddleware<ReporterApp>(async (c, next) => {
  const partnership = partnershipOf(c.req.param('partnership') as PartnershipId);
  if (!partnership) throw new Refusal(fail('not_found'));
  c.set('partnership', partnership);
  await next();
});

const partnershipRoutes = new Hono<ReporterApp>()
  .use('/w/:partnership', known)
  .use('/api/v1/:partnership/*', known)
  .get('/w/:partnership', async (c) => {
    const language = languageFrom(c.req.query('lang'));
    const { settings, partnership } = c.var;
    const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
    const page = await asset(c, `/widget/first.${language}.html`);
    const hour = hourOf(partnership, Date.now());
    const reader = READERS.find((one) => one === c.req.query('for')) ?? null;
    const response = fillFirstScreen(page, { hour, nonce, language, reader });
    response.headers.set(
      'Content-Security-Policy',
      framePolicy(nonce, [...partnership.frameOrigins, ...settings.EXTRA_FRAME_ORIGINS]),
    );
    return response;
  })
  .get('/api/v1/:partnership/start', getStart)
  .post('/api/v1/:partnership/reports', postReport)
  .post('/api/v1/:partnership/mailbox', postMailbox)
  .post('/api/v1/:partnership/mailbox/letters', postLetter);

export const reporterRoutes = new Hono<App>()
  .route('/', embedRoutes)
  // No picture in the tab: an icon would say what this page is.
  .get('/favicon.ico', (c) => c.body(null, 204))
  .get('/widget/*', hashedAsset)
  .route('/', partnershipRoutes);
