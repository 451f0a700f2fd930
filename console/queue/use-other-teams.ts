// The queues of one's other teams, followed live as well, so that what cannot wait there is seen from here. Each
// is fetched once per line and after a gap: every reading is in that team's audit chain.
import { useEffect, useState } from 'preact/hooks';
import type { TeamId } from '../../shared/ids.ts';
import type { Desk } from '../desk.ts';
import { type Followed, followQueue } from './follow-queue.ts';

export type OtherTeams = ReadonlyMap<TeamId, Followed>;

export function useOtherTeams({ api, member, team, over }: Desk): OtherTeams {
  const [others, setOthers] = useState<OtherTeams>(new Map());

  useEffect(() => {
    const lines = member.teams
      .filter((id) => id !== team)
      .map((id) =>
        followQueue(api, id, {
          onChange: (followed) => setOthers((before) => new Map(before).set(id, followed)),
          onOver: over,
        }),
      );
    return () => {
      for (const line of lines) line.stop();
    };
  }, [api, member, team, over]);

  return others;
}
