// Which addresses we may call: a webhook's address is typed by a manager, and must not reach what only we can
// reach. Pure: what a name resolves to is not known here (see docs/operations, "What an address check cannot see").
import type { ChannelKind } from '../../shared/schema/notices.ts';
import type { Settings } from '../env.ts';

/** `own`: our own origins. `demoInbox`: the one origin on loopback that a demo may call. */
export type Reach = { own: readonly string[]; demoInbox: string | null };

const URL_MAX_CHARS = 2_048;
const HOST_MAX_CHARS = 253;

/** A name of at least two labels whose last begins with a letter: no address in numbers, in any spelling. */
const PUBLIC_NAME =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Ends of names that are not for the public internet. */
const PRIVATE_ENDS = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa', // home.arpa, and names that stand for addresses
  'test',
  'onion',
  'invalid',
];

/** Where Microsoft serves workflows of Teams. CHECK BEFORE GOING LIVE: Microsoft has moved them before. */
const TEAMS_ENDS = ['.logic.azure.com', '.environment.api.powerplatform.com'];

/** The push services of Chrome, Firefox, Safari and Edge: no browser gives another address. */
const PUSH_ENDS = [
  'fcm.googleapis.com',
  '.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
];

const isPrivate = (host: string): boolean => PRIVATE_ENDS.some((end) => host.endsWith(`.${end}`));

const isHttps = ({ protocol, port, username, password }: URL): boolean =>
  protocol === 'https:' && port === '' && username === '' && password === '';

/** Whether a notice may be posted to this address. Asked when it is saved, and again before each sending. */
export function mayCall(
  address: string,
  kind: Extract<ChannelKind, 'webhook' | 'teams' | 'push'>,
  { own, demoInbox }: Reach,
): boolean {
  if (address.length > URL_MAX_CHARS || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (demoInbox !== null && url.origin === demoInbox) return !url.username && !url.password;
  const { hostname: host } = url; // in lower case, in ASCII, and with addresses in their one plain spelling
  if (!isHttps(url) || host.length > HOST_MAX_CHARS) return false;
  if (!PUBLIC_NAME.test(host) || isPrivate(host)) return false;
  if (own.some((origin) => new URL(origin).hostname === host)) return false;
  if (kind === 'webhook') return true;
  const ends = kind === 'teams' ? TEAMS_ENDS : PUSH_ENDS;
  return ends.some((end) => (end.startsWith('.') ? host.endsWith(end) : host === end));
}

export const reachOf = ({
  REPORTER_ORIGIN,
  CONSOLE_ORIGIN,
  DEMO,
  DEMO_INBOX,
}: Settings): Reach => ({
  own: [REPORTER_ORIGIN, CONSOLE_ORIGIN],
  demoInbox: DEMO && DEMO_INBOX !== '' ? DEMO_INBOX : null,
});

const EMAIL = /^[^\s@<>,;:"()[\]\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const PHONE = /^\+?[0-9]{10,15}$/;

/** The address as it is kept, or null where this kind of channel cannot have it. */
export function cleanAddress(kind: ChannelKind, address: string, reach: Reach): string | null {
  if (kind === 'email') return EMAIL.test(address) && address.length <= 254 ? address : null;
  if (kind === 'sms') {
    const number = address.replaceAll(/[ ()-]/g, '');
    return PHONE.test(number) ? number : null;
  }
  return mayCall(address, kind, reach) ? new URL(address).href : null;
}

/** What of an address may be shown: a URL may carry a key in its path, so of it only the host. */
export const shownAddress = (kind: ChannelKind, address: string): string =>
  kind === 'email' || kind === 'sms' ? address : new URL(address).host;
