// Who is told in whose place, where an audience has no channel of its own: as the worker sends.
import { AUDIENCES, type Audience } from '../../shared/schema/codes.ts';
import { type ChannelView, insteadOf } from '../../shared/schema/notices.ts';

/** `isQuieter`: nobody louder has a channel, so that an alarm cannot grow past `instead`. */
export type Gap = { audience: Audience; instead: Audience; isQuieter: boolean };

/** The audiences without a channel; none where nobody at all has one. */
export function gapsOf(channels: readonly Pick<ChannelView, 'audience'>[]): Gap[] {
  const has = (audience: Audience): boolean => channels.some((one) => one.audience === audience);
  return AUDIENCES.filter((audience) => !has(audience)).flatMap((audience) => {
    const instead = insteadOf(audience).find(has);
    if (!instead) return [];
    const isQuieter = AUDIENCES.indexOf(instead) < AUDIENCES.indexOf(audience);
    return [{ audience, instead, isQuieter }];
  });
}
