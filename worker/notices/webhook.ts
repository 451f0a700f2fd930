// Signed webhooks after Standard Webhooks 1.0: the receiver can tell that it was us, when, and whether it has
// had this one before.
import { Webhook } from 'standardwebhooks';
import { toBase64 } from '../../shared/bytes.ts';
import type { Notice } from './notice.ts';
import type { Post } from './post.ts';

/** 256 random bits. */
export const newWebhookSecret = (): string =>
  `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;

/** `at`: when it happened; `now`: when it is sent, which is signed, so that it cannot be replayed later. */
export function webhookPost(
  { level, team, why }: Notice,
  {
    address,
    secret,
    id,
    at,
    now,
  }: { address: string; secret: string; id: string; at: Date; now: Date },
): Post {
  const body = JSON.stringify({
    type: 'nightlight.notice',
    timestamp: at.toISOString(),
    data: { level, team, why },
  });
  return {
    url: address,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    body,
  };
}
