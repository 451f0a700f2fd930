// What leaves by each kind of channel: a level, a team and why, signed where the kind signs.
import { verify } from 'hono/jwt';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64, toUtf8 } from '../../shared/bytes.ts';
import { CITY, PARTNERSHIP } from '../testing/envelope.ts';
import type { Notice } from './notice.ts';
import { isNotifySetUp, notifyPost } from './notify.ts';
import { pushKeyOf, pushPost } from './push.ts';
import { teamsPost } from './teams.ts';
import { newWebhookSecret, webhookPost } from './webhook.ts';

const notice: Notice = {
  id: 'a'.repeat(32),
  partnership: PARTNERSHIP,
  team: CITY,
  level: 'immediate',
  why: 'received',
  to: 'duty',
};

describe('a webhook, after Standard Webhooks', () => {
  it('signs as the published example is signed', () => {
    // From the test of the reference libraries.
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const signed = new Webhook(secret).sign(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1_614_265_330_000),
      '{"test": 2432232314}',
    );
    expect(signed).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('signs id, time and body with HMAC-SHA256, as anybody can check', async () => {
    const secret = newWebhookSecret();
    const now = new Date('2026-11-22T03:00:05.678Z');
    const { headers, body } = webhookPost(notice, {
      address: 'https://hooks.example/',
      secret,
      id: 'one-two',
      at: new Date('2026-11-22T03:00:00Z'),
      now,
    });
    const key = await crypto.subtle.importKey(
      'raw',
      fromBase64(secret.replace('whsec_', '')),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = await crypto.subtle.sign('HMAC', key, toUtf8(`one-two.1795316405.${body}`));
    expect(headers).toEqual({
      'webhook-id': 'one-two',
      'webhook-timestamp': '1795316405',
      'webhook-signature': `v1,${toBase64(new Uint8Array(mac))}`,
    });
    expect(JSON.parse(String(body))).toEqual({
      type: 'nightlight.notice',
      timestamp: '2026-11-22T03:00:00.000Z',
      data: { level: 'immediate', team: 'city-mash', why: 'received' },
    });
  });

  it('has a secret of its own each time, of 256 bits', () => {
    const [one, other] = [newWebhookSecret(), newWebhookSecret()];
    expect(one).not.toBe(other);
    expect(fromBase64(one.replace('whsec_', ''))).toHaveLength(32);
  });
});

describe('GOV.UK Notify', () => {
  const service = '26785a09-ab16-4eb0-8407-a37497a57506';
  const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
  const settings = {
    NOTIFY_API_KEY: `a-name-with-hyphens-${service}-${secret}`,
    NOTIFY_URL: 'https://notify.example',
    NOTIFY_EMAIL_TEMPLATE: 'e',
    NOTIFY_SMS_TEMPLATE: 's',
    CONSOLE_ORIGIN: 'https://console.example',
  };

  it.each([
    ['email', 'duty@council.example', 'email_address', 'e'],
    ['sms', '+447700900123', 'phone_number', 's'],
  ] as const)('sends an %s', async (kind, address, field, template) => {
    const now = Date.now();
    const post = await notifyPost(notice, { kind, address, now }, settings);
    expect(post?.url).toBe(`https://notify.example/v2/notifications/${kind}`);
    expect(JSON.parse(String(post?.body))).toEqual({
      [field]: address,
      template_id: template,
      personalisation: {
        level: 'Immediate',
        team: 'Nottingham City MASH',
        why: 'A new report is in the queue.',
        console: 'https://console.example',
      },
    });
    const token = post?.headers.authorization?.replace('Bearer ', '') ?? '';
    expect(await verify(token, secret, 'HS256')).toEqual({
      iss: service,
      iat: Math.floor(now / 1_000),
    });
    await expect(verify(token, service, 'HS256')).rejects.toThrow();
  });

  it.each(['', 'a-name', service, `${service}-${secret}`, `name-${service}-`])(
    'is not set up with the key "%s"',
    async (NOTIFY_API_KEY) => {
      const without = { ...settings, NOTIFY_API_KEY };
      expect(isNotifySetUp('email', without)).toBe(false);
      const to = { kind: 'email', address: 'duty@council.example', now: 0 } as const;
      expect(await notifyPost(notice, to, without)).toBe(null);
    },
  );

  it('is set up for what it has a template for', () => {
    const without = { ...settings, NOTIFY_SMS_TEMPLATE: '' };
    expect(isNotifySetUp('sms', without)).toBe(false);
    expect(isNotifySetUp('email', without)).toBe(true);
  });
});

describe('Web Push', () => {
  it('is for who subscribed, and there is none where it is not set up', async () => {
    const keys = JSON.stringify({ p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) });
    const settings = {
      PUSH_PUBLIC_KEY: '',
      PUSH_PRIVATE_KEY: '',
      CONSOLE_ORIGIN: 'https://c.example',
    };
    const to = { address: 'https://fcm.googleapis.com/x', keys };
    expect(pushKeyOf(settings)).toBe(null);
    expect(await pushPost(notice, to, settings)).toBe(null);
    const half = { ...settings, PUSH_PUBLIC_KEY: `B${'A'.repeat(86)}` };
    expect(pushKeyOf(half)).toBe(null);
    // Keys that are no point on the curve end in the same place, not in an error.
    expect(await pushPost(notice, to, { ...half, PUSH_PRIVATE_KEY: 'A'.repeat(43) })).toBe(null);
  });
});

it('a card for Teams says level, team and why, and leads to the console', () => {
  const post = teamsPost(notice, {
    address: 'https://x.logic.azure.com/',
    console: 'https://console.example',
  });
  const { attachments } = JSON.parse(String(post.body)) as {
    attachments: {
      contentType: string;
      content: { body: { text: string }[]; actions: object[] };
    }[];
  };
  expect(attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(attachments[0]?.content.body.map(({ text }) => text)).toEqual([
    'Immediate: Nottingham City MASH',
    'A new report is in the queue.',
  ]);
  expect(attachments[0]?.content.actions).toMatchObject([{ url: 'https://console.example' }]);
});
