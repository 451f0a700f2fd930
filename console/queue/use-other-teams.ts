// The queues of one's other teams, followed live as well, so that what cannot wait there is seen from here. Each
// is fetched once per line and after a gap: every fetch is in that team's audit chain.
import { useEffect, useState } from 'preact/hooks';
import type { TeamId } from '../../shared/ids.ts';
import type { Desk } from '../desk.ts';
import { follow, type LiveState } from '../live/follow.ts';
import { type Rows, withFetched, withRow } from './rows.ts';

type Other = { rows: Rows; loaded: boolean; live: LiveState };
export type OtherTeams = ReadonlyMap<TeamId, Other>;

const NOTHING_YET: Other = { rows: new Map(), loaded: false, live: 'connecting' };

export function useOtherTeams({ api, member, team, over }: Desk): OtherTeams {
  const [others, setOthers] = useState<OtherTeams>(new Map());

  useEffect(() => {
    const known = new Map<TeamId, Other>();

    function followOne(id: TeamId): () => void {
      const get = (): Other => known.get(id) ?? NOTHING_YET;
      const keep = (change: Partial<Other>): void => {
        known.set(id, { ...get(), ...change });
        setOthers(new Map(known));
      };
      const refresh = async (): Promise<void> => {
        const since = get().rows;
        const result = await api.queue(id);
        if (!result.ok) return; // the line says that it is down; the next gap asks again
        keep({ rows: withFetched(get().rows, result.value.rows, since), loaded: true });
      };
      return follow(id, {
        onEvent: (event) =>
          event.type === 'row' ? keep({ rows: withRow(get().rows, event.row) }) : void refresh(),
        onState: (live) => keep({ live }),
        onGap: refresh,
        onOver: over,
      });
    }

    const stops = member.teams.filter((id) => id !== team).map(followOne);
    return () => {
      for (const stop of stops) stop();
    };
  }, [api, member, team, over]);

  return others;
}
