// What one notice that arrived says, read as its receiver would: a webhook's server, GOV.UK Notify, or Teams.
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import { isPushToken, openPush } from './push.ts';
import { DEMO_BROWSER, DEMO_NOTIFY_KEY, DEMO_PUSH_KEY } from './settings.ts';

export type Arrival = {
  at: Date;
  channel: 'Webhook' | 'Email' | 'Text message' | 'Teams' | 'Push' | 'Unknown';
  to: string;
  level: string;
  team: string;
  why: string;
  /** Whether it is shown to be from us; null where this kind of channel has no way to show it. */
  signed: boolean | null;
  /** Everything that came, as it came. */
  raw: string;
};

export type Came = { path: string; headers: IncomingHttpHeaders; bytes: Buffer };
/** With the body as text: of a push message, opened. */
type Opened = Came & { body: string };
type Read = Omit<Arrival, 'at' | 'raw'>;
type Words = { level: Record<string, string>; why: Record<string, string> };

const { notice: words } = JSON.parse(
  readFileSync(new URL('../../../shared/i18n/catalogues/en/worker.json', import.meta.url), 'utf8'),
) as { notice: Words };

const isSignedByUs = ({ headers, body }: Opened, secret: string | undefined): boolean => {
  if (!secret) return false;
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

function readWebhook(came: Opened, secret: string | undefined): Read {
  const { data } = JSON.parse(came.body) as { data: { level: string; team: string; why: string } };
  return {
    channel: 'Webhook',
    to: came.path.replace('/inbox/webhook/', '').replace('/', ', '),
    level: words.level[data.level] ?? data.level,
    team: nottingham.teams.find(({ id }) => id === data.team)?.name ?? data.team,
    why: words.why[data.why] ?? data.why,
    signed: isSignedByUs(came, secret),
  };
}

const TOKEN_SECONDS = 30;

/** HS256 with the key's secret, from its service, and of the last half minute: as Notify asks. */
function isNotifyToken(header: string | undefined): boolean {
  const [, service, secret] = /^.+?-([0-9a-f-]{36})-([0-9a-f-]{36})$/.exec(DEMO_NOTIFY_KEY) ?? [];
  const [head = '', claims = '', signature = ''] = (header ?? '').replace('Bearer ', '').split('.');
  const right = createHmac('sha256', secret ?? '')
    .update(`${head}.${claims}`)
    .digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  const parse = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const { iss, iat } = parse(claims);
  const isNow = typeof iat === 'number' && Math.abs(Date.now() / 1_000 - iat) <= TOKEN_SECONDS;
  return parse(head).alg === 'HS256' && iss === service && isNow;
}

function readNotify({ path, headers, body }: Opened): Read {
  const sent = JSON.parse(body) as {
    email_address?: string;
    phone_number?: string;
    personalisation: { level: string; team: string; why: string };
  };
  const { level, team, why } = sent.personalisation;
  return {
    channel: path.endsWith('/sms') ? 'Text message' : 'Email',
    to: sent.email_address ?? sent.phone_number ?? '',
    ...{ level, team, why },
    signed: isNotifyToken(headers.authorization),
  };
}

function readTeams({ path, body }: Opened): Read {
  const sent = JSON.parse(body) as { attachments: { content: { body: { text: string }[] } }[] };
  const [title, why] = sent.attachments[0]?.content.body.map(({ text }) => text) ?? [];
  const [level = '', team = ''] = (title ?? '').split(': ');
  return {
    channel: 'Teams',
    to: path.replace('/inbox/teams/', '').replace('/', ', '),
    ...{ level, team, why: why ?? '' },
    signed: null,
  };
}

function readPush({ path, headers, body }: Opened): Read {
  const { level, team, why } = JSON.parse(body) as { level: string; team: string; why: string };
  return {
    channel: 'Push',
    to: path.replace('/inbox/push/', '').replace('/', ', '),
    ...{ level, team, why },
    signed: isPushToken(headers.authorization ?? '', DEMO_PUSH_KEY, `https://${headers.host}`),
  };
}

function read(came: Opened, secret: string | undefined): Read {
  if (came.path.startsWith('/inbox/push/')) return readPush(came);
  if (came.path.startsWith('/inbox/webhook/')) return readWebhook(came, secret);
  return came.path.startsWith('/inbox/teams/') ? readTeams(came) : readNotify(came);
}

/** Never throws: what cannot be read is shown as that. `secret`: of the webhook that has this path. */
export function readArrival(came: Came, secret: string | undefined): Arrival {
  const { path, headers, bytes } = came;
  const at = new Date();
  let raw = `${path}\n${JSON.stringify(headers, null, 2)}\n`;
  try {
    const body = path.startsWith('/inbox/push/') ? openPush(bytes, DEMO_BROWSER) : bytes.toString();
    raw += body;
    return { at, raw, ...read({ ...came, body }, secret) };
  } catch {
    const unread = { channel: 'Unknown', to: path, level: '', team: '', why: '' } as const;
    return { at, raw, ...unread, signed: false };
  }
}
