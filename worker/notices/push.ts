// Web Push to a manager's browser: sealed for that browser (RFC 8291), signed by us (RFC 8292), and padded to one
// length, so that the push service between sees neither words nor size.
import { buildPushPayload } from '@block65/webcrypto-web-push';
import type { Settings } from '../env.ts';
import type { Notice } from './notice.ts';
import type { Post } from './post.ts';
import { plainWords } from './words.ts';

export type PushSettings = Pick<
  Settings,
  'PUSH_PUBLIC_KEY' | 'PUSH_PRIVATE_KEY' | 'CONSOLE_ORIGIN'
>;

/** A notice that came hours late would send somebody to what is long done. */
const KEPT_SECONDS = 4 * 60 * 60;

/** What a browser subscribes with, or null where push is not set up. */
export const pushKeyOf = ({ PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY }: PushSettings): string | null =>
  PUSH_PUBLIC_KEY !== '' && PUSH_PRIVATE_KEY !== '' ? PUSH_PUBLIC_KEY : null;

/** Null where push is not set up, or the subscription's keys are none. `keys`: JSON of `p256dh` and `auth`. */
export async function pushPost(
  notice: Notice,
  { address, keys }: { address: string; keys: string | null },
  settings: PushSettings,
): Promise<Post | null> {
  const publicKey = pushKeyOf(settings);
  if (publicKey === null || keys === null) return null;
  try {
    const { headers, body } = await buildPushPayload(
      { data: plainWords(notice), options: { ttl: KEPT_SECONDS, urgency: 'high' } },
      {
        // The library takes no other than https; a demo's inbox is on loopback without it.
        endpoint: address.replace(/^http:/, 'https:'),
        expirationTime: null,
        keys: JSON.parse(keys) as { p256dh: string; auth: string },
      },
      { subject: settings.CONSOLE_ORIGIN, publicKey, privateKey: settings.PUSH_PRIVATE_KEY },
    );
    const { 'content-length': _counted, ...rest } = headers;
    return { url: address, headers: rest, body };
  } catch {
    return null;
  }
}
