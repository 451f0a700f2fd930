// Reports that wait outside their team, where its queue does not show them: how many, of which level, since when.
import { teamOf } from '../../shared/partnerships/partnership.ts';
import type { Outside } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { Ago } from '../parts/ago.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';

export function OutsideNotice({ outside, now }: { outside: readonly Outside[]; now: number }) {
  const { partnership, team } = useDesk();
  if (outside.length === 0) return null;
  return (
    <Notice kind="problem">
      <p>{say('notices.outsideWhat', { team: teamOf(partnership, team)?.name ?? team })}</p>
      <ul class="outside">
        {outside.map(({ level, refused, count, since }) => (
          <li key={`${level} ${refused}`}>
            <LevelMark level={level} />{' '}
            {say(refused ? 'notices.outsideRefused' : 'notices.outsideWaits', { count })}{' '}
            <Ago at={since} now={now} zone={partnership.timeZone} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
