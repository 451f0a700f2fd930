// What other people's pages load, and the page that tells their web teams how.
import { Hono } from 'hono';
import type { SigningKey } from '../../shared/crypto/keys.ts';
import { fingerprintOf } from '../../shared/crypto/sign.ts';
import type { PartnershipId } from '../../shared/ids.ts';
import { PARTNERSHIPS, partnershipOf } from '../../shared/partnerships/index.ts';
import { fail } from '../../shared/result.ts';
import type { App } from '../http/app-types.ts';
import { asset, hashedAsset } from '../http/assets.ts';
import { Refusal } from '../http/problem.ts';
import { EMBED_PAGE_POLICY } from '../http/security-headers.ts';
import { keysOf } from '../partnership/cached-keys.ts';
import type { BuiltEmbed } from './embed-page.ts';
import { choicePage, embedPage } from './embed-page.ts';

/** Any page may load it, with an integrity hash if it wants one. */
function forEveryone(response: Response): Response {
  response.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  response.headers.set('Access-Control-Allow-Origin', '*');
  return response;
}

const page = (html: string): Response =>
  new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': EMBED_PAGE_POLICY,
    },
  });

export const embedRoutes = new Hono<App>()
  .get('/embed.js', async (c) => {
    const response = forEveryone(await asset(c, '/embed.js'));
    response.headers.set('Cache-Control', 'public, max-age=300');
    return response;
  })
  .get('/:file{(embed|panel)-[A-Za-z0-9]+\\.js}', async (c) => forEveryone(await hashedAsset(c)))
  .get('/embed', async (c) => {
    const built = (await (await asset(c, '/embed.json')).json()) as BuiltEmbed;
    return page(choicePage(built, PARTNERSHIPS));
  })
  .get('/embed/:partnership', async (c) => {
    const partnership = partnershipOf(c.req.param('partnership') as PartnershipId);
    if (!partnership) throw new Refusal(fail('not_found'));
    const built = (await (await asset(c, '/embed.json')).json()) as BuiltEmbed;
    const keys = await keysOf(c.env, partnership.id, Date.now());
    return page(
      embedPage({
        built,
        partnership,
        origin: c.get('settings').REPORTER_ORIGIN,
        fingerprint: keys ? await fingerprintOf(keys.signingKey as SigningKey) : '',
      }),
    );
  });
