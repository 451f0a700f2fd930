// Notices: that something waits, with no content beyond the level and the team.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Level } from '../../shared/schema/codes.ts';
import type { Env } from '../env.ts';
import { settingsOf } from '../env.ts';
import { log } from '../log.ts';

export type Notice = {
  partnership: PartnershipId;
  team: TeamId;
  level: Level;
  why: 'received' | 'overdue' | 'held_in_queue' | 'letter';
};

const TIMEOUT_MS = 10_000;
const FIRST_DELAY_S = 2;
const LONGEST_DELAY_S = 600;

async function send(url: string, notice: Notice): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(notice),
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`webhook answered ${response.status}`);
}

/** Sends each notice to the configured webhook; what fails is tried again, later each time. */
export async function carryNotices(batch: MessageBatch<Notice>, env: Env): Promise<void> {
  const { NOTICE_WEBHOOK: url } = settingsOf(env);
  for (const message of batch.messages) {
    try {
      if (url) await send(url, message.body);
      message.ack();
    } catch {
      log({ event: 'notice', kind: 'failed', attempts: message.attempts });
      const delaySeconds = Math.min(FIRST_DELAY_S * 2 ** message.attempts, LONGEST_DELAY_S);
      message.retry({ delaySeconds });
    }
  }
}
