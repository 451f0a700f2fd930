// What the runtime gives the worker. Parsed once per isolate: a missing setting fails at the first request,
// loudly, and not in the middle of a report.
import * as z from 'zod/mini';
import type { Partnership } from './partnership/partnership.ts';
import type { IntakeMessage } from './queues/intake.ts';
import type { Notice } from './queues/notices.ts';
import type { Team } from './team/team.ts';

export type Env = {
  ASSETS: Fetcher;
  TEAM: DurableObjectNamespace<Team>;
  PARTNERSHIP: DurableObjectNamespace<Partnership>;
  INTAKE: Queue<IntakeMessage>;
  NOTICES: Queue<Notice>;
  REPORTER_ORIGIN: string;
  CONSOLE_ORIGIN: string;
  EXTRA_FRAME_ORIGINS: string;
  NOTICE_WEBHOOK: string;
  DEMO: string;
  PROOF_SECRET: string;
  SETUP_TOKEN: string;
};

const origin = z.pipe(
  z.url(),
  z.transform((value) => new URL(value).origin),
);

const settings = z.object({
  REPORTER_ORIGIN: origin,
  CONSOLE_ORIGIN: origin,
  EXTRA_FRAME_ORIGINS: z.pipe(
    z.string(),
    z.transform((value) => value.split(' ').filter(Boolean)),
  ),
  NOTICE_WEBHOOK: z.union([z.literal(''), z.url()]),
  DEMO: z.pipe(
    z.string(),
    z.transform((value) => value !== ''),
  ),
  PROOF_SECRET: z.string().check(z.minLength(32)),
  SETUP_TOKEN: z.string().check(z.minLength(32)),
});
export type Settings = z.infer<typeof settings>;

let parsed: Settings | null = null;

/** Throws naming the settings that are missing or malformed, never their values. */
export function settingsOf(env: Env): Settings {
  if (parsed) return parsed;
  const result = settings.safeParse(env);
  if (!result.success) {
    const names = result.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`settings missing or malformed: ${[...new Set(names)].join(', ')}`);
  }
  parsed = result.data;
  return parsed;
}
