// What the runtime gives the worker. Parsed once per isolate: a missing setting fails at the first request,
// loudly, and not in the middle of a report.
import * as z from 'zod/mini';
import { BASE64URL_256 } from '../shared/ids.ts';
import { PUSH_KEY } from '../shared/schema/patterns.ts';
import type { NoticeMessage } from './notices/notice.ts';
import type { Partnership } from './partnership/partnership.ts';
import type { IntakeMessage } from './queues/intake.ts';
import type { Team } from './team/team.ts';

export type Env = {
  ASSETS: Fetcher;
  TEAM: DurableObjectNamespace<Team>;
  PARTNERSHIP: DurableObjectNamespace<Partnership>;
  INTAKE: Queue<IntakeMessage>;
  NOTICES: Queue<NoticeMessage>;
  REPORTER_ORIGIN: string;
  CONSOLE_ORIGIN: string;
  EXTRA_FRAME_ORIGINS: string;
  DEMO_INBOX: string;
  NOTIFY_URL: string;
  NOTIFY_EMAIL_TEMPLATE: string;
  NOTIFY_SMS_TEMPLATE: string;
  NOTIFY_API_KEY?: string;
  PUSH_PUBLIC_KEY: string;
  PUSH_PRIVATE_KEY?: string;
  DEMO: string;
  PROOF_SECRET: string;
  SETUP_TOKEN: string;
};

const origin = z.pipe(
  z.url(),
  z.transform((value) => new URL(value).origin),
);

const httpsOrigin = origin.check(z.startsWith('https://'));
/** For what a demo shows on its own machine. */
const loopback = origin.check(z.regex(/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/));

const settings = z.object({
  REPORTER_ORIGIN: origin,
  CONSOLE_ORIGIN: origin,
  EXTRA_FRAME_ORIGINS: z.pipe(
    z.string(),
    z.transform((value) => value.split(' ').filter(Boolean)),
  ),
  DEMO_INBOX: z.union([z.literal(''), loopback]),
  NOTIFY_URL: z.union([httpsOrigin, loopback]),
  NOTIFY_EMAIL_TEMPLATE: z.union([z.literal(''), z.uuid()]),
  NOTIFY_SMS_TEMPLATE: z.union([z.literal(''), z.uuid()]),
  NOTIFY_API_KEY: z._default(z.string(), ''),
  PUSH_PUBLIC_KEY: z.union([z.literal(''), z.string().check(z.regex(PUSH_KEY))]),
  PUSH_PRIVATE_KEY: z._default(
    z.union([z.literal(''), z.string().check(z.regex(BASE64URL_256))]),
    '',
  ),
  DEMO: z.pipe(
    z.string(),
    z.transform((value) => value !== ''),
  ),
  PROOF_SECRET: z.string().check(z.minLength(32)),
  SETUP_TOKEN: z.string().check(z.minLength(32)),
});
export type Settings = z.infer<typeof settings>;

/** `settings` are the names of those that are missing or malformed, never their values. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly settings: string;
  constructor(names: readonly string[]) {
    super('settings missing or malformed');
    this.settings = [...new Set(names)].join(' ');
  }
}

const parsed = new WeakMap<Env, Settings>();

/** Throws a SettingsError. */
export function settingsOf(env: Env): Settings {
  const known = parsed.get(env);
  if (known) return known;
  const result = settings.safeParse(env);
  if (!result.success) {
    throw new SettingsError(result.error.issues.map(({ path }) => path.join('.')));
  }
  parsed.set(env, result.data);
  return result.data;
}
