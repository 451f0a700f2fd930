// Whether this release could take a report now: its settings, each partnership's object, each team's. It says which
// kind of part does not answer, and nothing about what is in it.
import { PARTNERSHIPS } from '../../shared/partnerships/index.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import type { Env } from '../env.ts';
import { teamStub } from '../team/stub.ts';

/** What may be wanting, as closed codes. */
const WANTING = ['settings', 'partnership', 'set_up', 'team'] as const;
export type Wanting = (typeof WANTING)[number];

const WITHIN_MS = 3_000;
/** Kept in each isolate, so that nobody can wake objects in a loop by asking. */
const KEPT_MS = 5_000;

/** What a part answered; null where it failed or did not answer in time. */
async function answerOf<T>(ask: () => Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), WITHIN_MS);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function partnershipWants(env: Env, id: Partnership['id']): Promise<Wanting | null> {
  const isSetUp = await answerOf(async () => (await env.PARTNERSHIP.getByName(id).keys()) !== null);
  if (isSetUp === null) return 'partnership';
  return isSetUp ? null : 'set_up';
}

/** All that is wanting, each once; nothing where it is ready. */
export async function wantingOf(env: Env): Promise<Wanting[]> {
  const asked = PARTNERSHIPS.flatMap(({ id, teams }) => [
    partnershipWants(env, id),
    ...teams.map(async (team) => {
      const ready = await answerOf(async () => await teamStub(env, id, team.id).ready());
      return ready ? null : 'team';
    }),
  ]);
  const wanting = await Promise.all(asked);
  return WANTING.filter((part) => wanting.includes(part));
}

type Asked = (env: Env, now: number) => Promise<readonly Wanting[]>;

/** `check`, and for a while what it last said. While one request checks, others get what was said before. */
export function keptFor(check: (env: Env) => Promise<readonly Wanting[]>): Asked {
  let said: { wanting: readonly Wanting[]; until: number } | null = null;
  return async (env, now) => {
    if (said && said.until > now) return said.wanting;
    if (said) said.until = now + KEPT_MS;
    const wanting = await check(env);
    said = { wanting, until: now + KEPT_MS };
    return wanting;
  };
}
