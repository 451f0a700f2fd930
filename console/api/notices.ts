// How a team is told outside the console: its channels, and what did not arrive. For managers.
import type { TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { ChannelAdded, ChannelRequest, NoticesView } from '../../shared/schema/notices.ts';

type Call = <T>(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Result<T>>;

export const noticesApi = (call: Call) => {
  const at = (team: TeamId): string => `/teams/${team}/notices`;
  return {
    notices: (team: TeamId) => call<NoticesView>('GET', at(team)),
    addChannel: (team: TeamId, channel: ChannelRequest) =>
      call<ChannelAdded>('POST', `${at(team)}/channels`, channel),
    removeChannel: (team: TeamId, id: string) =>
      call<null>('POST', `${at(team)}/channels/${id}/remove`),
    testChannel: (team: TeamId, id: string) =>
      call<{ delivery: string }>('POST', `${at(team)}/channels/${id}/test`),
    sendAgain: (team: TeamId, ids: readonly string[]) =>
      call<null>('POST', `${at(team)}/dead/retry`, { ids }),
    dismissNotices: (team: TeamId, ids: readonly string[]) =>
      call<null>('POST', `${at(team)}/dead/dismiss`, { ids }),
  };
};
