// Who is told in whose place, where an audience has no channel of its own. The worker sends by the same order.
import { AUDIENCES, type Audience } from '../../shared/schema/codes.ts';
import type { ChannelView } from '../../shared/schema/notices.ts';

/** `instead`: the next louder audience that has a channel, or null where nobody is told. */
export type Gap = { audience: Audience; instead: Audience | null };

/** The audiences without a channel. */
export function gapsOf(channels: readonly Pick<ChannelView, 'audience'>[]): Gap[] {
  const has = (audience: Audience): boolean => channels.some((one) => one.audience === audience);
  return AUDIENCES.filter((audience) => !has(audience)).map((audience) => ({
    audience,
    instead: AUDIENCES.slice(AUDIENCES.indexOf(audience)).find(has) ?? null,
  }));
}
