// Email and text messages by GOV.UK Notify, over its HTTP API. The words around the notice are in its templates.
import { sign } from 'hono/jwt';
import type { Settings } from '../env.ts';
import type { Notice } from './notice.ts';
import type { Post } from './post.ts';
import { plainWords } from './words.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** `name-service-secret`: the name may have hyphens of its own, so it is read from its end. */
const API_KEY = new RegExp(`^.+-(?<service>${UUID})-(?<secret>${UUID})$`, 'i');

export type NotifySettings = Pick<
  Settings,
  | 'NOTIFY_API_KEY'
  | 'NOTIFY_URL'
  | 'NOTIFY_EMAIL_TEMPLATE'
  | 'NOTIFY_SMS_TEMPLATE'
  | 'CONSOLE_ORIGIN'
>;

const templateOf = (kind: 'email' | 'sms', settings: NotifySettings): string =>
  kind === 'email' ? settings.NOTIFY_EMAIL_TEMPLATE : settings.NOTIFY_SMS_TEMPLATE;

/** Whether this kind can be sent: a key in the form that Notify gives, and a template. */
export const isNotifySetUp = (kind: 'email' | 'sms', settings: NotifySettings): boolean =>
  API_KEY.test(settings.NOTIFY_API_KEY) && templateOf(kind, settings) !== '';

/** Null where Notify is not set up for this kind. `now` in ms: a token is taken for 30 seconds. */
export async function notifyPost(
  notice: Notice,
  { kind, address, now }: { kind: 'email' | 'sms'; address: string; now: number },
  settings: NotifySettings,
): Promise<Post | null> {
  const { service, secret } = API_KEY.exec(settings.NOTIFY_API_KEY)?.groups ?? {};
  const template = templateOf(kind, settings);
  if (!service || !secret || template === '') return null;
  const token = await sign({ iss: service, iat: Math.floor(now / 1_000) }, secret, 'HS256');
  return {
    url: `${settings.NOTIFY_URL}/v2/notifications/${kind}`,
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({
      [kind === 'email' ? 'email_address' : 'phone_number']: address,
      template_id: template,
      personalisation: { ...plainWords(notice), console: settings.CONSOLE_ORIGIN },
    }),
  };
}
