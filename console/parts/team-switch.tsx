// One's teams, or one's only team, and what cannot wait in each: nobody has to look into a queue to find out. Each
// leads to its queue.
import type { TeamId } from '../../shared/ids.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import { useDesk } from '../desk.ts';
import type { Pressure } from '../queue/pressure.ts';
import { say } from '../words.ts';
import { LevelShape } from './level-mark.tsx';

const Pressing = ({ pressure: { immediate, overdue } }: { pressure: Pressure }) => (
  <span class="pressing">
    <span class={immediate > 0 ? 'pressing-some' : undefined}>
      <LevelShape level="immediate" /> {say('team.immediate', { count: immediate })}
    </span>
    {', '}
    <span class={overdue > 0 ? 'pressing-some' : undefined}>
      {say('team.overdue', { count: overdue })}
    </span>
  </span>
);

type Props = {
  /** Null where the queue is not known yet. */
  pressureIn: (team: TeamId) => Pressure | null;
  onTeam: (team: TeamId) => void;
};

export function TeamSwitch({ pressureIn, onTeam }: Props) {
  const { partnership, member, team } = useDesk();
  const isAlone = member.teams.length === 1;
  return (
    <fieldset class="team-switch">
      <legend class="unseen">{say('desk.team')}</legend>
      {member.teams.map((id) => {
        const pressure = pressureIn(id);
        return (
          <button
            key={id}
            type="button"
            class="team"
            aria-pressed={isAlone ? undefined : id === team}
            onClick={() => onTeam(id)}
          >
            <span class="team-own-name">{teamOf(partnership, id)?.name ?? id}</span>{' '}
            {pressure && <Pressing pressure={pressure} />}
          </button>
        );
      })}
    </fieldset>
  );
}
