// Writes down whom to tell that something waits. The same thing to the same people goes out at once, and then at
// most once a minute, so that a flood of reports is no flood of telephone messages.
import type { Audience, Level } from '../../shared/schema/codes.ts';
import { AUDIENCES, isLower } from '../../shared/schema/codes.ts';
import type { Notice } from '../notices/notice.ts';
import type { Deps } from './deps.ts';
import type { Duty } from './duty.ts';
import { dutyOf } from './duty.ts';
import { post } from './outbox.ts';

const SAME_EVERY_MS = 60_000;

/** Whom news of this level reaches at once: the team, and what cannot wait while it is closed, the duty contact. */
export const atOnce = (duty: Duty, level: Level, now: number): readonly Audience[] =>
  isLower(level, 'urgent') || duty.isOpen(now) ? ['team'] : ['team', 'duty'];

/** Both, from the softest to the loudest. */
export const union = (
  some: readonly Audience[],
  others: readonly Audience[],
): readonly Audience[] => AUDIENCES.filter((one) => some.includes(one) || others.includes(one));

/** Tells each audience. Levels that keep quiet hours wait until the team opens. */
export function announce(
  { sql, now }: Deps,
  what: Omit<Notice, 'id' | 'to'>,
  audiences: readonly Audience[],
): void {
  const at = dutyOf(what).mayTellAt(what.level, now());
  for (const to of audiences) {
    const key = `${what.level} ${what.why} ${to}`;
    post(sql, { kind: 'notice', notice: { ...what, to } }, at, {
      key,
      everyMs: SAME_EVERY_MS,
      now: now(),
    });
  }
}
