// The channels by which this team's people are told, under whom they tell, and how each did last.
import { AUDIENCES, type Audience } from '../../shared/schema/codes.ts';
import type { ChannelView, NoticesView } from '../../shared/schema/notices.ts';
import { say } from '../words.ts';
import { ChannelActions } from './channel-actions.tsx';
import { kindWords } from './channel-words.ts';
import { CHANNEL_COLUMNS } from './columns.ts';
import { ToldMark } from './told-mark.tsx';
import type { Notices } from './use-notices.ts';

type RowProps = {
  now: number;
  onTest: Notices['test'];
  /** With a problem in words, or null. */
  onDone: (problem: string | null) => void;
};

const ChannelRow = ({ channel, now, onTest, onDone }: RowProps & { channel: ChannelView }) => (
  <tr>
    <th scope="row" class="cell-name">
      {channel.label}
      <span class="channel-kind">{kindWords(channel.kind)}</span>
    </th>
    <td class="cell-to">{channel.to}</td>
    <td>
      <ToldMark told={channel.last} now={now} />
    </td>
    <td class="cell-actions">
      <ChannelActions channel={channel} onTest={onTest} onDone={onDone} />
    </td>
  </tr>
);

type GroupProps = RowProps & { audience: Audience; channels: readonly ChannelView[] };

const Group = ({ audience, channels, ...row }: GroupProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={CHANNEL_COLUMNS.length} class="cell-group">
        {say(`notices.audience.${audience}`)}
      </th>
    </tr>
    {channels.map((channel) => (
      <ChannelRow key={channel.id} channel={channel} {...row} />
    ))}
  </tbody>
);

export const ChannelTable = ({ view, ...row }: RowProps & { view: NoticesView }) => (
  <table class="services-table notices-table">
    <caption>{say('notices.channels')}</caption>
    <thead>
      <tr>
        {CHANNEL_COLUMNS.map((column) => (
          <th key={column} scope="col">
            {say(`notices.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    {AUDIENCES.map((audience) => {
      const channels = view.channels.filter((one) => one.audience === audience);
      if (channels.length === 0) return null;
      return <Group key={audience} audience={audience} channels={channels} {...row} />;
    })}
  </table>
);
