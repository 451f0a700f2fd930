// Reports that wait outside their team, where its people cannot see them and no clock of its object runs: who must
// hear of it is called once for each team, level and ten minutes, for as long as it goes on.
import { sha256, toHex, toUtf8 } from '../../shared/bytes.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { within } from '../within.ts';
import { deliverNow } from './deliver.ts';
import type { Notice } from './notice.ts';

export type Call = Omit<Notice, 'id'>;

export const CALL_EVERY_MS = 10 * 60_000;
const ASK_PATIENCE_MS = 1_000;
const SEND_PATIENCE_MS = 3_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** The same for all who call about the same within one slot, so that who is told twice can tell. */
async function idOf({ partnership, team, level, why, to }: Call, slot: number): Promise<string> {
  const words = [why, partnership, team, level, to, slot].join(' ');
  return toHex(await sha256(toUtf8(words))).slice(0, 32);
}

/** Where nobody can say, it is called: once too often is better than never. */
async function isFirst(env: Env, { partnership }: Call, id: string, now: number): Promise<boolean> {
  try {
    const asked = env.PARTNERSHIP.getByName(partnership).isFirstCall(id, now);
    return await within(asked, ASK_PATIENCE_MS);
  } catch {
    return true;
  }
}

/** Tells of it, unless somebody did since the slot of `everyMs` began. Never throws. */
export async function call(
  env: Env,
  about: Call,
  { now = Date.now(), everyMs = CALL_EVERY_MS } = {},
): Promise<void> {
  const id = await idOf(about, Math.floor(now / everyMs));
  if (!(await isFirst(env, about, id, now))) return;
  const notice: Notice = { id, ...about };
  try {
    await within(env.NOTICES.send(notice), SEND_PATIENCE_MS);
  } catch (error) {
    log({ event: 'notice', kind: 'not_queued', error: nameOf(error) });
    await deliverNow(env, notice);
  }
}

/** Whether a level is one that must not wait where its team cannot see it. */
export const mustCall = (level: Notice['level']): boolean =>
  level === 'immediate' || level === 'urgent';
