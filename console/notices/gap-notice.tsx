import type { ChannelView } from '../../shared/schema/notices.ts';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { type Gap, gapsOf } from './gaps.ts';

const gapWords = ({ audience, instead, isQuieter }: Gap): string =>
  say(isQuieter ? 'notices.insteadQuieter' : 'notices.instead', {
    audience: say(`notices.audience.${audience}`),
    instead: say(`notices.audience.${instead}`),
  });

/** Says who is told instead of whom, and where an alarm has nobody louder to go to. */
export function GapNotice({ channels }: { channels: readonly ChannelView[] }) {
  if (channels.length === 0) {
    return (
      <Notice kind="warning">
        <p>{say('notices.nobody')}</p>
      </Notice>
    );
  }
  const gaps = gapsOf(channels);
  if (gaps.length === 0) return null;
  return (
    <Notice kind={gaps.some(({ isQuieter }) => isQuieter) ? 'warning' : 'info'}>
      {gaps.map((gap) => (
        <p key={gap.audience}>{gapWords(gap)}</p>
      ))}
    </Notice>
  );
}
