import type { ChannelView } from '../../shared/schema/notices.ts';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { type Gap, gapsOf } from './gaps.ts';

const gapWords = ({ audience, instead }: Gap): string =>
  instead === null
    ? say(`notices.nobodyFor.${audience}`)
    : say('notices.instead', {
        audience: say(`notices.audience.${audience}`),
        instead: say(`notices.audience.${instead}`),
      });

/** Says who is told instead of whom, and where nobody is. */
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
    <Notice kind={gaps.some(({ instead }) => instead === null) ? 'warning' : 'info'}>
      {gaps.map((gap) => (
        <p key={gap.audience}>{gapWords(gap)}</p>
      ))}
    </Notice>
  );
}
